package org.allophone.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.allophone.fiction.NumberingPlan;
import org.allophone.random.Categorical;
import org.allophone.random.Seed;
import org.allophone.theory.GoodnessOfFit;
import org.allophone.theory.Moments;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerDirectoryTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noTwoCallersShareANumber(long seed) {
        CallerDirectory directory = directory(seed, 60_000, NumberingPlan.FRANCE_FICTION, 1.5, 0, 0);
        assertThat(IntStream.range(0, 60_000)
                        .mapToLong(directory::numberOf)
                        .distinct()
                        .count())
                .isEqualTo(60_000);
    }

    /**
     * The tenth of the people with the highest lognormal rates has the part of all cases above the 90 % point of the size-biased
     * normal score: the probability that a standard normal number is above 1.2816 - spread. Rates beyond 3.7 standard deviations are
     * cut to that, which takes up to a point off it. Of 200,000 cases the standard error is 0.1 points.
     */
    @ParameterizedTest
    @CsvSource({"0, 0.1000", "0.5, 0.2172", "1.5, 0.5844", "2.5, 0.8806"})
    void theTenthWhoCallMostHaveTheirShareOfLognormalRates(double spread, double share) {
        CallerDirectory directory = directory(42, 20_000, NumberingPlan.BELGIUM_UNASSIGNED, spread, 0, 0);
        long[] cases = new long[20_000];
        LongStream.range(0, 200_000).forEach(number -> cases[anyTime(directory, number, 0)]++);
        double busiest =
                (double) IntStream.range(0, 2_000).mapToLong(i -> cases[i]).sum() / 200_000;
        assertThat(busiest).isCloseTo(share, within(0.005));
        // The tail of those who call least: half of the people.
        double half = (double)
                        IntStream.range(10_000, 20_000).mapToLong(i -> cases[i]).sum()
                / 200_000;
        assertThat(half).isCloseTo(NormalDistribution.of(0, 1).cumulativeProbability(-spread), within(0.005));
    }

    /** With 80 % of the cases of a usual topic, which 0.7 or 0.3 of the people have: 0.8 + 0.2 × 0.7, and the same of 0.3. */
    @Test
    void mostCallersComeBackWithTheirUsualTopic() {
        CallerDirectory directory = directory(42, 2_000, NumberingPlan.BELGIUM_UNASSIGNED, 1.5, 0.8, 0);
        Map<Integer, Integer> ofTopicZero = new HashMap<>();
        Map<Integer, Integer> all = new HashMap<>();
        for (long number = 0; number < 400_000; number++) {
            int topic = number % 10 < 7 ? 0 : 1;
            int caller = anyTime(directory, number, topic);
            ofTopicZero.merge(caller, 1 - topic, Integer::sum);
            all.merge(caller, 1, Integer::sum);
        }
        double[] shares = all.entrySet().stream()
                .filter(entry -> entry.getValue() > 200)
                .mapToDouble(entry -> (double) ofTopicZero.getOrDefault(entry.getKey(), 0) / entry.getValue())
                .toArray();
        // Two kinds of callers, and nobody between them.
        assertThat(shares).hasSizeGreaterThan(300);
        double[] usual = Arrays.stream(shares).filter(share -> share > 0.5).toArray();
        assertThat(Arrays.stream(usual).average().orElseThrow()).isCloseTo(0.94, within(0.02));
        assertThat(Arrays.stream(shares).filter(share -> share < 0.5).average().orElseThrow())
                .isCloseTo(0.14, within(0.02));
        assertThat((double) usual.length / shares.length).isCloseTo(0.7, within(0.08));
    }

    /** With three cases of four at the usual time, callers have 0.75 + 0.25 / 8 of their cases in an eighth of the day. */
    @Test
    void callersHaveAUsualTimeOfTheDay() {
        CallerDirectory directory = directory(42, 1_600, NumberingPlan.BELGIUM_UNASSIGNED, 0, 0, 0.75);
        int[][] cases = new int[1_600][8];
        for (int number = 0; number < 320_000; number++) {
            double time = (number % 1000 + 0.5) / 1000;
            cases[directory.callerOf(0, number, 0, time, 0)][(int) (time * 8)]++;
        }
        double usual = Arrays.stream(cases)
                        .mapToInt(ofCaller -> Arrays.stream(ofCaller).max().orElseThrow())
                        .sum()
                / 320_000.0;
        assertThat(usual).isCloseTo(0.78, within(0.01));
        // Each caller has as many cases as others: 200 with a standard deviation of about 14.
        assertThat(Arrays.stream(cases)
                        .mapToInt(ofCaller -> Arrays.stream(ofCaller).sum())
                        .toArray())
                .satisfies(counts ->
                        assertThat(Arrays.stream(counts).min().orElseThrow()).isGreaterThan(120));
    }

    @Test
    void callersTalkAndWaitByScoresOfTheirOwn() {
        CallerDirectory directory = directory(42, 50_000, NumberingPlan.BELGIUM_UNASSIGNED, 1.5, 0, 0);
        double[] talk =
                IntStream.range(0, 50_000).mapToDouble(directory::talkScoreOf).toArray();
        double[] patience = IntStream.range(0, 50_000)
                .mapToDouble(directory::patienceScoreOf)
                .toArray();
        GoodnessOfFit.assertFollows(talk, NormalDistribution.of(0, 1));
        GoodnessOfFit.assertFollows(patience, NormalDistribution.of(0, 1));
        assertThat(Moments.correlation(talk, patience)).isCloseTo(0, within(0.02));
    }

    private static int anyTime(CallerDirectory directory, long number, int topic) {
        return directory.callerOf(0, number, topic, UsualTimes.ANY, 0);
    }

    @Test
    void segmentsHaveTheirShares() {
        CallerDirectory directory = directory(42, 100_000, NumberingPlan.BELGIUM_UNASSIGNED, 1.5, 0, 0);
        double second = IntStream.range(0, 100_000)
                .map(caller -> directory.segmentOf(caller))
                .average()
                .orElseThrow();
        assertThat(second).isCloseTo(0.2, within(0.006));
    }

    private static CallerDirectory directory(
            long seed, int population, NumberingPlan plan, double rateSpread, double usualTopic, double usualTime) {
        return new CallerDirectory(
                new Seed(seed),
                new Seed(seed),
                population,
                1,
                plan,
                new CallerDirectory.Habits(rateSpread, new Categorical(0.7, 0.3), usualTopic, usualTime),
                List.of("a", "b"),
                new Categorical(0.8, 0.2));
    }
}
