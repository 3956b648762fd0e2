package org.allophone.scenario.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Suggests the right key for a misspelt one. */
final class KeySuggestion {
    private KeySuggestion() {}

    /** The word with the fewest changed letters, if they are few enough for a typing error. */
    static Optional<String> nearest(String word, Collection<String> words) {
        int most = Math.max(1, Math.min(word.length(), 20) / 3);
        return words.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .filter(candidate -> changes(word, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> changes(word, candidate)));
    }

    /** The Damerau-Levenshtein distance: letters added, left out, replaced, or two neighbours swapped. */
    private static int changes(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
