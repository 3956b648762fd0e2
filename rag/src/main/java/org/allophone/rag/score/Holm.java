package org.allophone.rag.score;

import java.util.stream.IntStream;

/** Several tests at once: the procedure of Holm (Scandinavian Journal of Statistics 6, 1979), which holds however they depend on each other. */
final class Holm {
    private Holm() {}

    /** The p-values as they are when all tests together may err in one case of twenty: the smallest times the number of tests, and so on. */
    static double[] adjusted(double[] pValues) {
        int[] order = IntStream.range(0, pValues.length)
                .boxed()
                .sorted((one, other) -> Double.compare(pValues[one], pValues[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[pValues.length];
        double greatest = 0;
        for (int i = 0; i < order.length; i++) {
            greatest = Math.max(greatest, Math.min(1, (pValues.length - i) * pValues[order[i]]));
            adjusted[order[i]] = greatest;
        }
        return adjusted;
    }
}
