package org.allophone.wording;

import java.util.List;
import java.util.Locale;

/**
 * Something said to a person, in whichever language it is asked for: a fault, or what is allowed in place of a wrong value.
 *
 * @param texts where the languages' texts stand
 * @param key which of the texts
 * @param values what its {@code {0}}, {@code {1}}… are filled in with: a {@link Wording}, said in the same language, or a text
 *     that stands as it is. Anything else becomes such a text, so that a number keeps the plain digits it has in a file.
 */
public record Wording(Wordings texts, String key, List<Object> values) {

    public Wording {
        values = values.stream()
                .<Object>map(value -> value instanceof Wording ? value : String.valueOf(value))
                .toList();
    }

    /** The text of this key, and what it is filled in with. */
    public static Wording of(Wordings texts, String key, Object... values) {
        return new Wording(texts, key, List.of(values));
    }

    /** What it says in a language, English if it has none of its own. */
    public String in(Locale language) {
        Object[] said = values.stream()
                .map(value -> value instanceof Wording wording ? wording.in(language) : value)
                .toArray();
        return Wordings.filledIn(language, texts.bundle(language).getString(key), said);
    }
}
