package org.allophone.rag.trec;

import java.util.Arrays;

/** The documents that a search gave for one question, with their scores, until they are put in order. */
final class Ranking {
    private int[] documents = new int[16];
    private double[] scores = new double[16];
    private int size;

    void add(int document, double score) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, 2 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        documents[size] = document;
        // Minus zero becomes zero: they are equal scores.
        scores[size++] = score + 0.0;
    }

    int size() {
        return size;
    }

    int document(int place) {
        return documents[place];
    }

    /**
     * The documents by their scores, highest first; of equal scores, the id that is last in order comes first: the rule of {@code trec_eval}.
     */
    int[] ordered(IdTable ids) {
        if (isOrdered(ids)) {
            return Arrays.copyOf(documents, size);
        }
        Integer[] order = new Integer[size];
        Arrays.setAll(order, place -> place);
        Arrays.sort(order, (one, other) -> compare(one, other, ids));
        int[] ordered = new int[size];
        Arrays.setAll(ordered, place -> documents[order[place]]);
        return ordered;
    }

    /** How many documents have the score of another one in the precision of trec_eval 9, a float, and so a rank that their ids decide. */
    int ties() {
        float[] sorted = new float[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = (float) scores[i];
        }
        Arrays.sort(sorted);
        int ties = 0;
        for (int i = 0; i < size; i++) {
            boolean tied = (i > 0 && sorted[i] == sorted[i - 1]) || (i + 1 < size && sorted[i] == sorted[i + 1]);
            ties += tied ? 1 : 0;
        }
        return ties;
    }

    private boolean isOrdered(IdTable ids) {
        for (int i = 1; i < size; i++) {
            if (compare(i - 1, i, ids) > 0) {
                return false;
            }
        }
        return true;
    }

    private int compare(int one, int other, IdTable ids) {
        int byScore = Double.compare(scores[other], scores[one]);
        return byScore != 0 ? byScore : ids.compare(documents[other], documents[one]);
    }
}
