package org.allophone.mask;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allophone.pii.Label;
import org.allophone.pii.LabelledText;
import org.allophone.pii.PiiKind;
import org.allophone.pii.TextMask;
import org.allophone.wording.Wordings;

/**
 * Replaces personal data in texts by their kind: {@code [PERSONNE_1]}. The same datum has the same number in all texts of one
 * conversation; another conversation counts anew, so that nothing can be joined.
 */
public final class TextLabels implements TextMask {
    private static final Wordings TEXTS = new Wordings("org.allophone.mask.placeholders");

    private final Set<PiiKind> kinds;
    private final Map<PiiKind, String> names = new EnumMap<>(PiiKind.class);

    /**
     * @param kinds the kinds of data that are replaced; others stay as they are
     * @param language the language of the texts
     */
    public TextLabels(Set<PiiKind> kinds, Locale language) {
        this.kinds = Set.copyOf(kinds);
        for (PiiKind kind : PiiKind.values()) {
            names.put(kind, nameOf(kind, language));
        }
    }

    /** What stands for a kind of datum in a text of a language: {@code PERSONNE}. */
    public static String nameOf(PiiKind kind, Locale language) {
        return TEXTS.bundle(language).getString(kind.name());
    }

    @Override
    public OfConversation conversation() {
        Map<String, Integer> numbers = new HashMap<>();
        Map<PiiKind, Integer> counts = new EnumMap<>(PiiKind.class);
        return text -> replaced(text, numbers, counts);
    }

    private LabelledText replaced(LabelledText text, Map<String, Integer> numbers, Map<PiiKind, Integer> counts) {
        return text.masked(span -> {
            Label label = span.label();
            Optional<PiiKind> kind = label.kind().filter(kinds::contains);
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            String datum = kind.get() + " " + (label.value().isEmpty() ? label.name() : label.value());
            int number = numbers.computeIfAbsent(datum, unused -> counts.merge(kind.get(), 1, Integer::sum));
            return Optional.of("[" + names.get(kind.get()) + "_" + number + "]");
        });
    }
}
