package org.allophone.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds calls that nearly repeat an earlier one. A call is its runs of three masked words. Of 128 functions, each gives a number to each
 * run, and a call keeps the smallest one; the share of minima that two calls have in common estimates Jaccard's index of their runs
 * (Broder, 1997), with a standard error of at most 0.044. Calls are compared that have four minima in common that stand together, so that
 * calls with an index of 0.8 are missed with a probability of 10^-7.
 */
final class NearDuplicates {
    private static final int MOST_CALLS = 10_000;
    private static final int RUN = 3;
    private static final int MINIMA = 128;
    private static final int BAND = 4;
    private static final double NEAR = 0.8;

    /** So many calls with the same four minima are compared with: the first ones. */
    private static final int MOST_COMPARED = 50;

    private final long[] multipliers = new long[MINIMA];
    private final long[] additions = new long[MINIMA];
    private final List<int[]> signatures = new ArrayList<>();
    private final Map<Long, List<Integer>> callsByBand = new HashMap<>();
    private long nearDuplicates;

    NearDuplicates() {
        for (int i = 0; i < MINIMA; i++) {
            multipliers[i] = WordHash.mixed(2L * i + 1) | 1;
            additions[i] = WordHash.mixed(2L * i + 2);
        }
    }

    void add(SpokenCall call) {
        if (signatures.size() == MOST_CALLS || call.maskedWords() < RUN) {
            return;
        }
        int[] signature = signature(call);
        nearDuplicates += hasEarlier(signature) ? 1 : 0;
        for (int band = 0; band < MINIMA; band += BAND) {
            List<Integer> calls = callsByBand.computeIfAbsent(key(signature, band), key -> new ArrayList<>(1));
            if (calls.size() < MOST_COMPARED) {
                calls.add(signatures.size());
            }
        }
        signatures.add(signature);
    }

    private int[] signature(SpokenCall call) {
        int[] minima = new int[MINIMA];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int word = 0; word + RUN <= call.maskedWords(); word++) {
            long run = WordHash.NOTHING;
            for (int i = 0; i < RUN; i++) {
                run = WordHash.followedBy(run, call.maskedWord(word + i));
            }
            for (int i = 0; i < MINIMA; i++) {
                minima[i] = Math.min(minima[i], (int) ((multipliers[i] * run + additions[i]) >>> 32));
            }
        }
        return minima;
    }

    private boolean hasEarlier(int[] signature) {
        for (int band = 0; band < MINIMA; band += BAND) {
            for (int earlier : callsByBand.getOrDefault(key(signature, band), List.of())) {
                if (isNear(signature, signatures.get(earlier))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long key(int[] signature, int band) {
        long key = band;
        for (int i = 0; i < BAND; i++) {
            key = WordHash.followedBy(key, signature[band + i]);
        }
        return key;
    }

    private static boolean isNear(int[] signature, int[] other) {
        int common = 0;
        for (int i = 0; i < MINIMA; i++) {
            common += signature[i] == other[i] ? 1 : 0;
        }
        return common >= NEAR * MINIMA;
    }

    void measure(Measurements found) {
        found.addRatio(Measure.NEAR_DUPLICATE_CALLS, nearDuplicates, signatures.size());
    }
}
