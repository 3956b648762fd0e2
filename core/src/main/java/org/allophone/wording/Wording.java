package org.allophone.wording;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A message to a person, in any of the languages: a fault, or what is allowed instead of a wrong value.
 *
 * @param texts the texts of all languages
 * @param key the key of the text
 * @param values the values for its {@code {0}}, {@code {1}}…: a {@link Wording}, in the same language, a {@link Count},
 *     or a text, which is not changed. Other objects are converted to text, so that a number has the same plain digits
 *     as in a file
 */
public record Wording(Wordings texts, String key, List<Object> values) {

    /**
     * A number for a person to read: digits are grouped as the language requires, and a text may choose its plural by
     * it.
     */
    public record Count(long number) {}

    public Wording {
        values = values.stream()
                .<Object>map(
                        value -> value instanceof Wording || value instanceof Count ? value : String.valueOf(value))
                .toList();
    }

    /** A message: the text of this key, with these values. */
    public static Wording of(Wordings texts, String key, Object... values) {
        return new Wording(texts, key, List.of(values));
    }

    /** The message in a language; in English if there is no text for that language. */
    public String in(Locale language) {
        return in(language, UnaryOperator.identity());
    }

    /**
     * The message in a language, with its texts changed before the values are filled in.
     *
     * @param change changes a text of the language, which still has its {@code {0}}, {@code {1}}…
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
