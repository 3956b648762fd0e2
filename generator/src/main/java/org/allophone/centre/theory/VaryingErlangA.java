package org.allophone.centre.theory;

import java.util.ArrayList;
import java.util.List;

/**
 * Erlang-A for a day on which load and agents change from half-hour to half-hour, and on which the load is busier or
 * calmer than expected.
 *
 * <p>At each time, the queue is that of {@link ErlangA} with the agents on duty and the <em>modified offered load</em>:
 * the calls that would be in progress if nobody had to wait (Jennings, Mandelbaum, Massey and Whitt, Management Science
 * 42, 1996). So a half-hour starts with the calls of the half-hour before, and a busy half-hour takes some time to fill
 * the queue. If patience and handle time have the same mean, the number of calls in progress or waiting is exactly the
 * one of this load. Agents whose shift ends finish their calls, so these calls leave with them.
 *
 * <p>The load is a random factor times its mean, and the figures are means over this factor, as the calls see them
 * (Whitt, Production and Operations Management 15, 2006). The factor has a gamma distribution. Its variance follows from
 * the covariances between half-hours, because the load at a time comes from several half-hours.
 */
public final class VaryingErlangA {
    /** The times within a half-hour at which the queue is computed, and their weights: Gauss's quadrature of three points. */
    private static final double[] TIMES = {0.1127016653792583, 0.5, 0.8872983346207417};

    private static final double[] WEIGHTS = {5.0 / 18, 8.0 / 18, 5.0 / 18};

    /**
     * The number of calls in a queue of n agents varies by about √n. So the figures change smoothly between two loads
     * whose ratio differs from 1 by 1/√n, and the trapezoidal rule needs no shorter steps than about this.
     */
    private static final double STEP_FOR_ONE_AGENT = 1.5;

    private final double meanHandleSeconds;
    private final double meanPatienceSeconds;
    private final double withinSeconds;

    /**
     * @param meanHandleSeconds the mean handle time of a call, above 0
     * @param meanPatienceSeconds the mean time that a caller waits before abandoning, above 0
     * @param withinSeconds the longest wait of a call that is answered in time
     */
    public VaryingErlangA(double meanHandleSeconds, double meanPatienceSeconds, double withinSeconds) {
        this.meanHandleSeconds = meanHandleSeconds;
        this.meanPatienceSeconds = meanPatienceSeconds;
        this.withinSeconds = withinSeconds;
    }

    /**
     * A half-hour of the day, or a part of one.
     *
     * @param from its start, in seconds since the day began
     * @param to its end, in seconds since the day began
     * @param callsPerSecond the calls expected
     * @param agents the agents on duty
     * @param staying the share of the agents on duty in the half-hour before who are still on duty
     */
    public record HalfHour(double from, double to, double callsPerSecond, int agents, double staying) {

        private double seconds() {
            return to - from;
        }

        private double calls() {
            return callsPerSecond * seconds();
        }
    }

    /**
     * What is expected of the calls of each half-hour. The day starts without calls.
     *
     * @param day the half-hours, in order
     * @param covariances the covariances between the loads of the half-hours, each load divided by its mean
     */
    public List<ExpectedCalls> expected(List<HalfHour> day, double[][] covariances) {
        List<ExpectedCalls> expected = new ArrayList<>();
        // For each half-hour, how many calls of it are in progress.
        double[] load = new double[day.size()];
        for (int number = 0; number < load.length; number++) {
            HalfHour halfHour = day.get(number);
            if (number > 0) {
                double left = left(halfHour.from() - day.get(number - 1).to());
                scale(load, left * halfHour.staying());
            }
            ExpectedCalls sum = ExpectedCalls.NONE;
            for (int i = 0; i < TIMES.length; i++) {
                double[] then = after(load, number, halfHour, TIMES[i] * halfHour.seconds());
                ExpectedCalls oneCall = expected(halfHour, sum(then), variance(then, covariances));
                double busyAgents = sum(then) * oneCall.answered();
                sum = sum.plus(oneCall.times(halfHour.calls())
                        .with(busyAgents * halfHour.seconds())
                        .times(WEIGHTS[i]));
            }
            expected.add(sum);
            load = after(load, number, halfHour, halfHour.seconds());
        }
        return expected;
    }

    /** The load so many seconds after the start of a half-hour. */
    private double[] after(double[] loadAtStart, int number, HalfHour halfHour, double seconds) {
        double[] load = loadAtStart.clone();
        scale(load, left(seconds));
        load[number] = halfHour.callsPerSecond() * meanHandleSeconds * (1 - left(seconds));
        return load;
    }

    /** The share of the calls that are still in progress after so many seconds. */
    private double left(double seconds) {
        return StrictMath.exp(-seconds / meanHandleSeconds);
    }

    /** What is expected of one call at a time, under a load whose random factor has this variance. */
    private ExpectedCalls expected(HalfHour halfHour, double load, double variance) {
        double step = STEP_FOR_ONE_AGENT / Math.sqrt(Math.max(1, halfHour.agents()));
        ExpectedCalls sum = ExpectedCalls.NONE;
        for (BusyFactor busy : BusyFactor.ofVariance(variance, step)) {
            ErlangA queue = new ErlangA(
                    halfHour.agents(),
                    busy.factor() * load / meanHandleSeconds,
                    meanHandleSeconds,
                    meanPatienceSeconds);
            sum = sum.plus(expected(queue).times(busy.share()));
        }
        return sum;
    }

    private ExpectedCalls expected(ErlangA queue) {
        return new ExpectedCalls(
                1,
                queue.abandoning(),
                queue.waiting(),
                queue.answeredWithin(withinSeconds),
                queue.meanWait(),
                (1 - queue.abandoning()) * queue.averageSpeedOfAnswer(),
                0);
    }

    /** The variance of the factor of a load that comes from several half-hours. */
    private static double variance(double[] load, double[][] covariances) {
        double variance = 0;
        for (int i = 0; i < load.length; i++) {
            for (int j = 0; j < load.length; j++) {
                variance += load[i] * load[j] * covariances[i][j];
            }
        }
        double all = sum(load);
        return all == 0 ? 0 : Math.max(0, variance / (all * all));
    }

    private static void scale(double[] load, double factor) {
        for (int i = 0; i < load.length; i++) {
            load[i] *= factor;
        }
    }

    private static double sum(double[] load) {
        double sum = 0;
        for (double part : load) {
            sum += part;
        }
        return sum;
    }
}
