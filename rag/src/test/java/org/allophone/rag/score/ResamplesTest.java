package org.allophone.rag.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.allophone.random.Seed;
import org.junit.jupiter.api.Test;

class ResamplesTest {
    private final Resamples resamples = new Resamples(new Seed(1));

    private static double[][] rows(double... values) {
        return Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
    }

    private static int[] each(int count) {
        return IntStream.range(0, count).toArray();
    }

    /** Of 400 questions, 100 are answered: the mean is .25, its standard error √(.25 × .75 / 400) = .02165. */
    @Test
    void anIntervalIsThatOfTheNormalDistributionWhereThereAreManyQuestions() {
        double[] values = new double[400];
        Arrays.fill(values, 0, 100, 1);
        Interval interval = Interval.ofResamples(resamples.means(rows(values), each(400))[0]);
        assertThat(interval.low()).isCloseTo(0.25 - 1.96 * 0.02165, within(0.004));
        assertThat(interval.high()).isCloseTo(0.25 + 1.96 * 0.02165, within(0.004));
    }

    /** Four copies of a question tell no more than one: the interval is twice as wide as if they were four questions. */
    @Test
    void theQuestionsOfACaseAreDrawnTogether() {
        double[] values = new double[400];
        for (int i = 0; i < 400; i++) {
            values[i] = i / 4 % 4 == 0 ? 1 : 0;
        }
        Interval single = Interval.ofResamples(resamples.means(rows(values), each(400))[0]);
        int[] cases = IntStream.range(0, 400).map(i -> i / 4).toArray();
        Interval together = Interval.ofResamples(resamples.means(rows(values), cases)[0]);
        assertThat((together.high() - together.low()) / (single.high() - single.low()))
                .isCloseTo(2, within(0.15));
    }

    /** If all of n differences have one sign, 2 of 2ⁿ ways to turn the signs are as far from 0. */
    @Test
    void theTestAgreesWithTheExactOne() {
        for (int count : new int[] {3, 5, 8}) {
            double[] differences = new double[count];
            Arrays.fill(differences, 0.25);
            assertThat(resamples.pValues(rows(differences), each(count))[0])
                    .isCloseTo(2 / Math.pow(2, count), within(0.012));
        }
        assertThat(resamples.pValues(rows(0, 0, 0, 0), each(4))[0]).isEqualTo(1);
    }

    /** Of 200 pairs of searches that differ by chance alone, a test at 5 % calls about ten different; more than 20 have a chance of 1 in 500. */
    @Test
    void theTestErrsAsOftenAsItSays() {
        int different = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            double[] differences = random.doubles(40)
                    .map(value -> Math.rint(8 * value - 4) / 4)
                    .toArray();
            different += resamples.pValues(rows(differences), each(40))[0] <= 0.05 ? 1 : 0;
        }
        assertThat(different).isBetween(2, 20);
    }

    @Test
    void moreThan64GroupsHaveSignsOfTheirOwn() {
        double[] differences = new double[200];
        Arrays.fill(differences, 0, 100, 1);
        Arrays.fill(differences, 100, 200, -1);
        assertThat(resamples.pValues(rows(differences), each(200))[0]).isEqualTo(1);
        Arrays.fill(differences, 100, 130, 1);
        assertThat(resamples.pValues(rows(differences), each(200))[0]).isLessThan(0.001);
    }

    @Test
    void theSameFiguresComeFromAnyThread() {
        double[][] rows = rows(new Random(3).doubles(50).toArray());
        double[] first = resamples.means(rows, each(50))[0];
        assertThat(resamples.means(rows, each(50))[0]).containsExactly(first);
    }

    /** The example of Holm's procedure with four tests: .01 × 4, .02 × 3, .03 × 2 (not below the one before), .04. */
    @Test
    void severalTestsAreAdjustedTogether() {
        assertThat(Holm.adjusted(new double[] {0.04, 0.01, 0.03, 0.02}))
                .containsExactly(new double[] {0.06, 0.04, 0.06, 0.06}, within(1e-12));
        assertThat(Holm.adjusted(new double[] {0.6, 0.7})).containsExactly(1, 1);
    }
}
