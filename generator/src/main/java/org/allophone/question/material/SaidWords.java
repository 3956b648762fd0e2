package org.allophone.question.material;

import java.util.Arrays;
import java.util.Set;

/**
 * What is said in a document, without its text.
 *
 * @param hashes of all values that are stated in it, of all its words with a capital, and of its number words with what they count
 */
public record SaidWords(Set<Integer> hashes) {
    public SaidWords {
        hashes = Set.copyOf(hashes);
    }

    /** Whether some value of this form is stated, for whatever it stands. Now and then a value that is not stated is taken for one that is; a stated one is never missed. */
    public boolean states(String value) {
        return hashes.contains(value.hashCode());
    }

    /** Whether all words of a name are said, but for those without a capital: {@code De Smet}, {@code Van den Berghe}. */
    public boolean says(String name) {
        return Arrays.stream(name.split("[ ']"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .allMatch(this::states);
    }
}
