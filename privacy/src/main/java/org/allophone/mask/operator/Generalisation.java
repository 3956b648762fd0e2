package org.allophone.mask.operator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How exactly a generalised datum is told. */
public enum Generalisation {
    /** A date with a time, or a time, to the hour: {@code 2026-03-14T09:00:00}. */
    HOUR,

    /** A date with a time to the day: {@code 2026-03-14}. */
    DAY,

    /** A date to the month: {@code 2026-03}. */
    MONTH,

    /** A date to the year: {@code 2026}. */
    YEAR,

    /** A date to ten years, such as the age band of a date of birth: {@code 1980-1989}. */
    DECADE,

    /** A postcode, or an address with one, to the first part of the postcode: {@code 61}, {@code SW1A}. */
    DISTRICT;

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(:[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?)");
    private static final Pattern BRITISH_POSTCODE =
            Pattern.compile("([A-Z]{1,2}\\d[A-Z\\d]?) ?\\d[A-Z]{2}", Pattern.CASE_INSENSITIVE);

    /** A Belgian, French or Dutch postcode, alone or in front of a town. */
    private static final Pattern POSTCODE =
            Pattern.compile("(?<![\\d-])(?:B-|F-|NL-)?(\\d\\d)\\d{2,3}(?: ?[A-Z]{2}\\b)?(?=$|[ ,]+\\p{L})");

    /** What option and policy call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Generalisation::label).toList();
    }

    /** @throws IllegalArgumentException if there is none of this label */
    static Generalisation named(String label) {
        return Arrays.stream(values())
                .filter(generalisation -> generalisation.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no generalisation has this name"));
    }

    /** The datum told less exactly; empty if it is not of the sort that is told so. */
    Optional<String> of(String text) {
        return switch (this) {
            case HOUR -> hour(text);
            case DISTRICT -> district(text);
            default -> WrittenDate.read(text).map(this::of);
        };
    }

    private String of(WrittenDate date) {
        int year = date.date().getYear();
        return switch (this) {
            case DAY -> date.day();
            case MONTH -> date.month();
            case DECADE -> (year - year % 10) + "-" + (year - year % 10 + 9);
            default -> String.valueOf(year);
        };
    }

    private static Optional<String> hour(String text) {
        Optional<WrittenDate> date =
                WrittenDate.read(text).filter(found -> !found.time().isEmpty());
        Matcher time = TIME.matcher(date.map(WrittenDate::time).orElse(text));
        if (!(date.isPresent() ? time.find() : time.matches())) {
            return Optional.empty();
        }
        String hour = time.group(1) + time.group(2).replaceAll("[.,]\\d+", "").replaceAll("\\d", "0");
        return Optional.of(date.map(found -> found.day() + found.time().substring(0, time.start()))
                        .orElse("")
                + hour);
    }

    private static Optional<String> district(String text) {
        Matcher british = BRITISH_POSTCODE.matcher(text.strip());
        if (british.matches()) {
            return Optional.of(british.group(1).toUpperCase(Locale.ROOT));
        }
        Optional<String> last = Optional.empty();
        Matcher postcode = POSTCODE.matcher(text.strip());
        while (postcode.find()) {
            last = Optional.of(postcode.group(1));
        }
        return last;
    }
}
