package org.allophone.mask;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allophone.pii.Label;
import org.allophone.pii.PiiKind;
import org.allophone.pii.TextMask;

/**
 * Replaces personal data in texts by pseudonyms: {@code [PERSONNE 3fa2b1c09d4e]}. The same datum has the same pseudonym in all texts
 * of a data set. That of a telephone number begins the pseudonym of that number in the tables, so texts and tables can be joined.
 */
public final class TextPseudonyms implements TextMask {
    /**
     * How many hexadecimal digits stand in a text. 48 bits: two of a million data have the same pseudonym in one data set out of five
     * hundred.
     */
    public static final int LENGTH = 12;

    private final Masker masker;
    private final Set<PiiKind> kinds;
    private final Map<PiiKind, String> names = new EnumMap<>(PiiKind.class);

    /**
     * @param kinds the kinds of data that are replaced; others stay as they are
     * @param language the language of the texts
     */
    public TextPseudonyms(Masker masker, Set<PiiKind> kinds, Locale language) {
        this.masker = masker;
        this.kinds = Set.copyOf(kinds);
        for (PiiKind kind : PiiKind.values()) {
            names.put(kind, TextLabels.nameOf(kind, language));
        }
    }

    @Override
    public OfConversation conversation() {
        Map<String, String> known = new HashMap<>();
        return text -> text.masked(span -> {
            Optional<PiiKind> kind = span.label().kind().filter(kinds::contains);
            return kind.map(found -> "[" + names.get(found) + " "
                    + known.computeIfAbsent(
                            found + " " + datum(span.label()),
                            unused ->
                                    masker.pseudonym(found, datum(span.label())).substring(0, LENGTH))
                    + "]");
        });
    }

    private static String datum(Label label) {
        return label.value().isEmpty() ? label.name() : label.value();
    }
}
