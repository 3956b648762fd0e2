package org.allophone.centre.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.allophone.random.RandomStream;
import org.allophone.theory.GoodnessOfFit;
import org.apache.commons.statistics.distribution.TrapezoidalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.junit.jupiter.api.Test;

/** The rate between half-hours, beside the means that it has to keep. */
class ContinuousRateTest {

    /** Flat means leave nothing to change: a queue in a steady state stays in it. */
    @Test
    void equalHalfHoursHaveAConstantRate() {
        double[] instants = new double[200_000];
        ContinuousRate.of(new double[] {0, 1800, 3600, 5400}, new double[] {2, 2, 2})
                .instants(new RandomStream(1), instants, instants.length);
        GoodnessOfFit.assertFollows(instants, UniformContinuousDistribution.of(0, 5400));
    }

    /** Some means are many times their neighbours, and some are 0. The false-alarm rate is that of 20 chi-squared tests. */
    @Test
    void eachHalfHourKeepsItsCalls() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            double[] means =
                    random.doubles(24).map(u -> u < 0.1 ? 0 : Math.exp(3 * u)).toArray();
            double[] edges = new double[25];
            for (int i = 1; i < 25; i++) {
                edges[i] = edges[i - 1] + (random.nextInt(8) == 0 ? 900 : 1800);
            }
            double[] instants = new double[100_000];
            PiecewisePoisson rate = ContinuousRate.of(edges, means);
            rate.instants(new RandomStream(seed), instants, instants.length);
            long[] seen = new long[24];
            double[] expected = new double[24];
            double all = 0;
            for (int i = 0; i < 24; i++) {
                all += means[i] * (edges[i + 1] - edges[i]);
            }
            for (int i = 0; i < 24; i++) {
                double from = edges[i];
                double to = edges[i + 1];
                seen[i] =
                        Arrays.stream(instants).filter(t -> t >= from && t < to).count();
                expected[i] = instants.length * means[i] * (to - from) / all;
            }
            GoodnessOfFit.assertFollows(seen, expected);
            assertThat(rate.expectedCalls()).isCloseTo(all, within(1e-9 * all));
        }
    }

    /** Means 1, 2, 1: the rate rises from 1 at the first edge over 1.5 to 2.5 in the middle, and falls again. */
    @Test
    void aPeakRisesAndFallsInStraightLines() {
        double[] instants = new double[300_000];
        ContinuousRate.of(new double[] {0, 2, 4, 6}, new double[] {1, 2, 1})
                .instants(new RandomStream(2), instants, instants.length);
        double[] middle = Arrays.stream(instants).filter(t -> t >= 2 && t < 4).toArray();
        double[] cells = new double[4];
        for (double instant : middle) {
            cells[(int) ((instant - 2) * 2)]++;
        }
        // A quarter of the piece: the rate is 1.5 to 2, then 2 to 2.5.
        assertThat(cells[0] / middle.length).isCloseTo(1.75 / 8, within(0.004));
        assertThat(cells[1] / middle.length).isCloseTo(2.25 / 8, within(0.004));
        assertThat(cells[2] / middle.length).isCloseTo(2.25 / 8, within(0.004));
        assertThat(cells[3] / middle.length).isCloseTo(1.75 / 8, within(0.004));
    }

    /** A rate from 0 to 2 has the instants of a triangle. */
    @Test
    void aRateThatRisesFromNothingHasTheInstantsOfATriangle() {
        double[] instants = new double[200_000];
        new PiecewisePoisson(new double[] {0, 1, 2}, new double[] {0, 2}, new double[] {2, 0})
                .instants(new RandomStream(3), instants, instants.length);
        GoodnessOfFit.assertFollows(instants, TrapezoidalDistribution.of(0, 1, 1, 2));
    }

    /** Four pieces of 6 in the middle of a staircase: no two neighbouring pieces differ by more than the rate does in five minutes. */
    @Test
    void theRateDoesNotJumpBetweenHalfHours() {
        double[] means = {3, 1, 4, 1, 5, 9, 2, 6};
        double[] edges = new double[9];
        Arrays.setAll(edges, i -> i * 1800.0);
        double[] instants = new double[2_000_000];
        ContinuousRate.of(edges, means).instants(new RandomStream(4), instants, instants.length);
        double[] perMinute = new double[240];
        for (double instant : instants) {
            perMinute[(int) (instant / 60)]++;
        }
        for (int edge = 30; edge < 240; edge += 30) {
            // 2,000,000 / 240 = 8,333 a minute on average; where the rate is steepest it changes by a tenth in a
            // minute.
            assertThat(perMinute[edge] / perMinute[edge - 1])
                    .as("minute %s", edge)
                    .isBetween(0.8, 1.25);
        }
    }
}
