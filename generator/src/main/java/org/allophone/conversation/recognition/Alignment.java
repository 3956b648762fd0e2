package org.allophone.conversation.recognition;

import java.util.Arrays;

/**
 * Counts the fewest errors that make one row of words of another (Levenshtein). Of the alignments with so few errors it takes one with the
 * most substitutions.
 */
final class Alignment {
    /** An error, and so much less the preference of a substitution. */
    private static final int ERROR = 1 << 16;

    private long[] reference = new long[128];
    private long[] heard = new long[128];
    private int[] costs = new int[129];

    /** The errors of what was heard. Sounds that are no words count in neither row. */
    WordErrors errors(Words said, Words recognized) {
        int words = fill(said, true);
        int others = fill(recognized, false);
        int start = 0;
        while (start < words && start < others && reference[start] == heard[start]) {
            start++;
        }
        int end = 0;
        while (end < words - start && end < others - start && reference[words - 1 - end] == heard[others - 1 - end]) {
            end++;
        }
        int cost = cost(start, words - end, others - end);
        int unpaired = cost % ERROR;
        int errors = cost / ERROR;
        int deletions = (unpaired + words - others) / 2;
        return new WordErrors(words, errors - unpaired, deletions, unpaired - deletions);
    }

    /** The number of errors, times {@link #ERROR}, and the number of those that are no substitutions. */
    private int cost(int start, int words, int others) {
        for (int column = start; column <= others; column++) {
            costs[column] = (column - start) * (ERROR + 1);
        }
        for (int row = start; row < words; row++) {
            int diagonal = costs[start];
            costs[start] += ERROR + 1;
            for (int column = start; column < others; column++) {
                int above = costs[column + 1];
                int paired = diagonal + (reference[row] == heard[column] ? 0 : ERROR);
                int unpaired = Math.min(above, costs[column]) + ERROR + 1;
                costs[column + 1] = Math.min(paired, unpaired);
                diagonal = above;
            }
        }
        return costs[others];
    }

    private int fill(Words words, boolean ofReference) {
        if (words.size() > reference.length) {
            int more = 2 * words.size();
            reference = Arrays.copyOf(reference, more);
            heard = Arrays.copyOf(heard, more);
            costs = new int[more + 1];
        }
        long[] into = ofReference ? reference : heard;
        int count = 0;
        for (int word = 0; word < words.size(); word++) {
            if (words.counts(word)) {
                into[count++] = words.hash(word);
            }
        }
        return count;
    }
}
