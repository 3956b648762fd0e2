package org.allophone.mask.operator;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.allophone.mask.TextLabels;
import org.allophone.mask.surrogate.Surrogates;
import org.allophone.pii.PiiKind;
import org.allophone.secret.HmacSha256;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/** Carries operators out: gives what stands in the place of each datum of one data set. For one thread; another thread makes its own. */
public final class Replacements {
    /** The kinds of data that are words, and not numbers. */
    private static final Set<PiiKind> TEXTS = EnumSet.of(PiiKind.PERSON, PiiKind.AGENT, PiiKind.EMAIL, PiiKind.ADDRESS);

    private final MaskingKeys keys;
    private final String region;
    private final Locale language;
    private final UsualForm forms;
    private final Map<PiiKind, HmacSha256> pseudonyms = new EnumMap<>(PiiKind.class);
    private final Map<PiiKind, FormatPreserving> encryptions = new EnumMap<>(PiiKind.class);
    private final HmacSha256 shifts;
    private final Surrogates.Known known;
    private final @Nullable Survey survey;
    private @Nullable SurrogateTexts surrogates;

    /**
     * @param region the country of telephone numbers without a country code, by its two letters in ISO 3166: {@code BE}; empty if it
     *     is not known: then such a number is another one than the same with its country code
     * @param language the language of labels
     */
    public Replacements(MaskingKeys keys, String region, Locale language) {
        this(keys, region, language, Surrogates.Known.NOTHING);
    }

    /**
     * Replacements with surrogates for telephone numbers and names that are known.
     *
     * @param known what a {@link Survey} saw of all data
     */
    public Replacements(MaskingKeys keys, String region, Locale language, Surrogates.Known known) {
        this(keys, region, language, known, null);
    }

    /**
     * Replacements for a first pass through all data, in which a survey takes note of what surrogates will stand for. What they give in
     * the place of such data is not to be used.
     */
    public static Replacements surveying(MaskingKeys keys, String region, Locale language, Survey survey) {
        return new Replacements(keys, region, language, Surrogates.Known.NOTHING, survey);
    }

    private Replacements(
            MaskingKeys keys, String region, Locale language, Surrogates.Known known, @Nullable Survey survey) {
        this.keys = keys;
        this.region = region;
        this.language = language;
        this.forms = new UsualForm(region);
        this.shifts = new HmacSha256(keys.key("shift"));
        this.known = known;
        this.survey = survey;
    }

    /**
     * The replacements in one call, or in one row of a table.
     *
     * @param subject whose dates they are, such as the customer number: all dates of a subject are moved by the same number of days.
     *     Empty if it is not known; then {@link Operator.Shift} is refused
     */
    public OfRecord ofRecord(String subject) {
        return ofRecord(subject, new LabelNumbers());
    }

    /**
     * The replacements in one call or row of which other threads mask other parts, one after the other.
     *
     * @param numbers the labels that were given so far
     */
    public OfRecord ofRecord(String subject, LabelNumbers numbers) {
        return new OfRecord(subject, numbers);
    }

    /** The replacements in one call or row: labels count from 1. */
    public final class OfRecord {
        private final String subject;
        private final LabelNumbers numbers;

        private OfRecord(String subject, LabelNumbers numbers) {
            this.subject = subject;
            this.numbers = numbers;
        }

        /**
         * What stands in the place of a datum.
         *
         * @throws Refusal if the operator does not fit the datum; the message names the kind of the datum and shows nothing of it
         */
        public String of(Operator operator, Datum datum) {
            if (operator instanceof Operator.Keep) {
                return datum.text();
            }
            if (operator instanceof Operator.Redact) {
                return "";
            }
            if (operator instanceof Operator.Labelled) {
                return label(datum);
            }
            if (operator instanceof Operator.Pseudonym) {
                return pseudonym(datum);
            }
            if (operator instanceof Operator.Surrogate) {
                return surrogate(datum);
            }
            if (operator instanceof Operator.Mask mask) {
                return starred(datum, mask.shown());
            }
            if (operator instanceof Operator.Generalise generalise) {
                return generalised(datum, generalise.to());
            }
            if (operator instanceof Operator.Shift shift) {
                return moved(datum, shift.most());
            }
            return encrypted(datum);
        }

        private String label(Datum datum) {
            PiiKind kind = datum.kind();
            return "[" + TextLabels.nameOf(kind, language) + "_" + numbers.of(kind, forms.of(datum)) + "]";
        }

        private String moved(Datum datum, int most) {
            if (subject.isEmpty()) {
                throw Faults.refused("shift.subject");
            }
            WrittenDate date = WrittenDate.read(datum.text())
                    .or(() -> WrittenDate.read(datum.value()))
                    .orElseThrow(() -> Faults.refusal("shift", name(datum)));
            // 0 is left out: each date moves.
            long drawn = Long.remainderUnsigned(
                    ByteBuffer.wrap(shifts.digest(subject)).getLong(), 2L * most);
            return date.moved((int) (drawn < most ? drawn - most : drawn - most + 1));
        }
    }

    private String pseudonym(Datum datum) {
        HmacSha256 hmac = pseudonyms.computeIfAbsent(datum.kind(), kind -> new HmacSha256(keys.key("pseudonym", kind)));
        return HexFormat.of().formatHex(hmac.digest(forms.of(datum)));
    }

    private String surrogate(Datum datum) {
        if (survey != null) {
            survey.add(datum.kind(), SurrogateTexts.value(datum, forms));
            return "";
        }
        SurrogateTexts texts = surrogates;
        if (texts == null) {
            texts = new SurrogateTexts(keys, region, known);
            surrogates = texts;
        }
        return texts.of(datum);
    }

    /** Of a number that is said in words nothing stays, because its last letters are more than its last digits. */
    private static String starred(Datum datum, int shown) {
        StringBuilder starred = new StringBuilder(datum.text());
        boolean words = !TEXTS.contains(datum.kind()) && datum.text().chars().noneMatch(Character::isDigit);
        int left = words ? 0 : shown;
        long characters =
                datum.text().chars().filter(Character::isLetterOrDigit).count();
        if (characters <= shown) {
            left = 0;
        }
        for (int at = starred.length() - 1; at >= 0; at--) {
            if (Character.isLetterOrDigit(starred.charAt(at)) && --left < 0) {
                starred.setCharAt(at, '*');
            }
        }
        return starred.toString();
    }

    private static String generalised(Datum datum, Generalisation to) {
        return to.of(datum.text())
                .or(() -> to.of(datum.value()))
                .orElseThrow(() -> Faults.refusal("generalise", name(datum), to.label()));
    }

    private String encrypted(Datum datum) {
        FormatPreserving encryption = encryptions.computeIfAbsent(
                datum.kind(), kind -> new FormatPreserving(kind, keys.key("fpe", kind), keys.scope(), region));
        boolean written = datum.text().chars().anyMatch(Character::isDigit)
                || datum.value().isEmpty();
        return encryption.encrypted(written ? datum.text() : datum.value());
    }

    private static String name(Datum datum) {
        return datum.kind().name().toLowerCase(Locale.ROOT);
    }
}
