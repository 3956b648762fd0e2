package org.allophone.question.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The questions made so far, so that none is another one again with a few letters changed. */
public final class Repetition {
    private static final int LETTERS = 4;

    /** Two texts are alike from this share of common sequences of letters on; a little less than what a check refuses. */
    private static final double ALIKE = 0.77;

    private final Map<String, List<Set<String>>> seen = new HashMap<>();

    /**
     * Takes a question; false if it is like one before about the same.
     *
     * @param about what is asked; only questions about the same are compared
     */
    boolean isNew(String about, String text) {
        Set<String> grams = grams(text);
        List<Set<String>> others = seen.computeIfAbsent(about, none -> new ArrayList<>());
        if (others.stream().anyMatch(other -> alike(grams, other))) {
            return false;
        }
        others.add(grams);
        return true;
    }

    private static Set<String> grams(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + LETTERS <= plain.length(); i++) {
            grams.add(plain.substring(i, i + LETTERS));
        }
        return grams;
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return both > ALIKE * (one.size() + other.size() - both);
    }
}
