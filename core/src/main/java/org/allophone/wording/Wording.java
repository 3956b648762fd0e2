package org.allophone.wording;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Something said to a person, in whichever language it is asked for: a fault, or what is allowed in place of a wrong value.
 *
 * @param texts where the languages' texts stand
 * @param key which of the texts
 * @param values what its {@code {0}}, {@code {1}}… are filled in with: a {@link Wording}, said in the same language, a {@link
 *     Count}, or a text that stands as it is. Anything else becomes such a text, so that a number keeps the plain digits it has
 *     in a file.
 */
public record Wording(Wordings texts, String key, List<Object> values) {

    /** A number that a person reads: its digits are grouped as the language does, and a text may choose its plural by it. */
    public record Count(long number) {}

    public Wording {
        values = values.stream()
                .<Object>map(
                        value -> value instanceof Wording || value instanceof Count ? value : String.valueOf(value))
                .toList();
    }

    /** The text of this key, and what it is filled in with. */
    public static Wording of(Wordings texts, String key, Object... values) {
        return new Wording(texts, key, List.of(values));
    }

    /** What it says in a language, English if it has none of its own. */
    public String in(Locale language) {
        return in(language, UnaryOperator.identity());
    }

    /**
     * What it says in a language, its texts changed before they are filled in.
     *
     * @param change what becomes of a text of the language, which still has its {@code {0}}, {@code {1}}…
     */
    public String in(Locale language, UnaryOperator<String> change) {
        Object[] said = values.stream()
                .map(value -> value instanceof Wording wording
                        ? wording.in(language, change)
                        : value instanceof Count count ? count.number() : value)
                .toArray();
        return Wordings.filledIn(language, change.apply(texts.bundle(language).getString(key)), said);
    }
}
