package org.allophone.theory;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Erlang-A for a day whose load varies, by brute force: at many times of the day, the mean of Erlang-A over many values of the
 * random factor of the load, all equally likely for a call. The load of calls in progress follows its differential equation.
 */
public final class MixedErlangA {
    private static final int QUANTILES = 400;
    private static final double STEP = 1;
    private static final int STEPS_PER_RESULT = 25;

    private MixedErlangA() {}

    /**
     * The share of a day's calls that are abandoned, and the mean wait of all calls. The day starts empty, and the agents stay all
     * day.
     *
     * @param rates the expected arrivals per second of each half-hour
     * @param seconds the length of each half-hour
     * @param covariances the covariances of the loads of the half-hours, each divided by its mean
     */
    public static QueueTheory day(
            int agents,
            double[] rates,
            double[] seconds,
            double[][] covariances,
            double meanHandle,
            double meanPatience) {
        double[] load = new double[rates.length];
        double calls = 0;
        double waiting = 0;
        double abandoned = 0;
        double waits = 0;
        for (int halfHour = 0; halfHour < rates.length; halfHour++) {
            for (int step = 0; step < seconds[halfHour] / STEP; step++) {
                for (int j = 0; j < load.length; j++) {
                    load[j] += STEP * ((j == halfHour ? rates[j] : 0) - load[j] / meanHandle);
                }
                if (step % STEPS_PER_RESULT == STEPS_PER_RESULT / 2) {
                    QueueTheory mean = mean(agents, load, covariances, meanHandle, meanPatience);
                    calls += rates[halfHour];
                    waiting += rates[halfHour] * mean.waiting();
                    abandoned += rates[halfHour] * mean.abandoning();
                    waits += rates[halfHour] * mean.meanWait();
                }
            }
        }
        return new QueueTheory(waiting / calls, abandoned / calls, waits / calls);
    }

    private static QueueTheory mean(
            int agents, double[] load, double[][] covariances, double meanHandle, double meanPatience) {
        double all = 0;
        double variance = 0;
        for (int i = 0; i < load.length; i++) {
            all += load[i];
            for (int j = 0; j < load.length; j++) {
                variance += load[i] * load[j] * covariances[i][j];
            }
        }
        double relative = variance / (all * all);
        if (relative < 1e-12) {
            return QueueTheory.erlangA(agents, all / meanHandle, meanHandle, meanPatience);
        }
        // Gamma of mean 1; a call is the likelier the larger the factor, which adds 1 to the shape.
        GammaDistribution factor = GammaDistribution.of(1 / relative + 1, relative);
        double waiting = 0;
        double abandoning = 0;
        double wait = 0;
        for (int i = 0; i < QUANTILES; i++) {
            double busy = factor.inverseCumulativeProbability((i + 0.5) / QUANTILES);
            QueueTheory queue = QueueTheory.erlangA(agents, busy * all / meanHandle, meanHandle, meanPatience);
            waiting += queue.waiting() / QUANTILES;
            abandoning += queue.abandoning() / QUANTILES;
            wait += queue.meanWait() / QUANTILES;
        }
        return new QueueTheory(waiting, abandoning, wait);
    }
}
