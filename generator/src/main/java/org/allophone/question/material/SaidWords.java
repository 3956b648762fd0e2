package org.allophone.question.material;

import java.util.Arrays;
import java.util.Set;

/** What is said in a document, without its text: four bytes for each value, word with a capital, and number word with what it counts. */
public final class SaidWords {
    private final int[] hashes;

    /** @param hashes of all that is said */
    SaidWords(Set<Integer> hashes) {
        this.hashes = hashes.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Whether some value of this form is stated, for whatever it stands. Now and then a value that is not stated is taken for one that is; a stated one is never missed. */
    public boolean states(String value) {
        return Arrays.binarySearch(hashes, value.hashCode()) >= 0;
    }

    /** Whether all words of a name are said, but for those without a capital: {@code De Smet}, {@code Van den Berghe}. */
    public boolean says(String name) {
        return Arrays.stream(name.split("[ ']"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .allMatch(this::states);
    }
}
