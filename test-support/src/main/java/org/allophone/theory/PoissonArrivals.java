package org.allophone.theory;

import java.util.stream.DoubleStream;

/**
 * The test of Brown et al. (JASA 100, 2005, section 3): whether calls arrive independently of each other within short
 * blocks of time, whatever the rate of each block.
 */
public final class PoissonArrivals {
    private PoissonArrivals() {}

    /**
     * Returns one number for each arrival, R = (J + 1 − j) (−log((L − T_j) / (L − T_{j−1}))), where T_j is the j-th of
     * the J arrivals of a block of length L: independent and exponential with mean 1 if the arrivals are Poisson and
     * the rate constant inside each block.
     *
     * @param arrivals arrival times, rising, from 0 on. They must be finer than a second, because equal times would
     *     count as clustered
     * @param block the length of a block, for example 900 s
     */
    public static double[] conditionalGaps(double[] arrivals, double block) {
        DoubleStream.Builder gaps = DoubleStream.builder();
        int from = 0;
        while (from < arrivals.length) {
            double start = Math.floor(arrivals[from] / block) * block;
            int to = from;
            while (to < arrivals.length && arrivals[to] < start + block) {
                to++;
            }
            double before = start;
            for (int i = from; i < to; i++) {
                double left = (start + block - arrivals[i]) / (start + block - before);
                gaps.add((to - i) * -Math.log(left));
                before = arrivals[i];
            }
            from = to;
        }
        return gaps.build().toArray();
    }
}
