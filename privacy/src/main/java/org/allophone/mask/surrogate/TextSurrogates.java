package org.allophone.mask.surrogate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.allophone.french.Variety;
import org.allophone.pii.Label;
import org.allophone.pii.LabelledText;
import org.allophone.pii.PiiKind;
import org.allophone.pii.TextMask;

/**
 * Replaces personal data in texts by fictional ones, said as the data were said: {@code madame Delvaux} becomes {@code madame
 * Lambert}, {@code zéro quatre, zéro seize…} another number in words. The same datum has the same surrogate in all texts of a data
 * set.
 */
public final class TextSurrogates implements TextMask {
    /** What a speech recogniser writes: no capitals and no marks but apostrophes. */
    private static final Pattern RECOGNISED = Pattern.compile("[^\\p{Lu}\\p{P}]*(?:['’][^\\p{Lu}\\p{P}]*)*");

    private final SaidSurrogates said;
    private final Set<PiiKind> kinds;

    /**
     * @param kinds the kinds of data that are replaced; others stay as they are
     * @param variety how numbers and dates are said in the texts
     */
    public TextSurrogates(Surrogates surrogates, Set<PiiKind> kinds, Variety variety) {
        this.said = new SaidSurrogates(surrogates, variety);
        this.kinds = Set.copyOf(kinds);
    }

    /** The same words are said several times in a conversation, and in several renderings of it. */
    @Override
    public OfConversation conversation() {
        Map<String, String> known = new HashMap<>();
        return text -> masked(text, known);
    }

    private LabelledText masked(LabelledText text, Map<String, String> known) {
        boolean recognised = RECOGNISED.matcher(text.text()).matches();
        LabelledText masked = text.masked(span -> {
            Label label = span.label();
            Optional<PiiKind> kind = label.kind().filter(kinds::contains);
            String words = text.textOf(span);
            String value = label.value().isEmpty() ? words : label.value();
            return kind.map(found -> known.computeIfAbsent(
                    found + " " + recognised + "\n" + value + "\n" + words,
                    unused -> said.of(found, words, value, recognised)));
        });
        // The words of a recogniser have places of their own, which do not move; it makes such errors itself.
        return recognised ? masked : elided(masked);
    }

    private LabelledText elided(LabelledText masked) {
        LabelledText.Builder elided = new LabelledText.Builder();
        String before = "";
        for (LabelledText.Piece piece : masked.pieces()) {
            if (piece.label().isEmpty()) {
                before = piece.text();
                continue;
            }
            Label label = piece.label().get();
            boolean replaced = label.kind().filter(kinds::contains).isPresent();
            elided.append(replaced ? Elision.before(before, piece.text()) : before)
                    .append(piece.text(), label);
            before = "";
        }
        return elided.append(before).build();
    }
}
