package org.allophone.centre.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.allophone.calendar.DayClock;
import org.allophone.centre.Centres;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.random.Streams;
import org.allophone.scenario.CentreScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The variances and covariances of the loads, beside those of the days that are drawn. */
class LoadVariationTest {
    private static final int DAYS = 4000;
    private static final int CALLS = 2000;

    private static CentreScenario scenario(double day, double halfHour, double correlation) throws IOException {
        return Centres.of("""
                scenario: varying
                language: fr-BE
                calls-per-day: 200
                agents: {count: 5}
                opening: {from: "08:00", to: "14:00"}
                arrivals: {day-variation: %s, day-correlation: 0.45, half-hour-variation: %s, half-hour-correlation: %s}
                topics: [{name: a}]
                """.formatted(day, halfHour, correlation));
    }

    /**
     * With N calls in a day, of which n₁ and n₂ come in two half-hours, n₁ n₂ / (N (N − 1)) is on average the mean product of their
     * parts of the day, and likewise n₁ (n₁ − 1) for a half-hour with itself. The standard errors are about 0.001.
     */
    @ParameterizedTest
    @CsvSource({"0.15, 0", "0.15, 0.1", "0.15, 0.55", "0.1, 0.9"})
    void theHalfHoursOfADayVaryAsTheCallsDo(double variation, double correlation) throws IOException {
        CentreScenario scenario = scenario(0, variation, correlation);
        IntradayProfile profile = new IntradayProfile(scenario);
        Streams streams = new Seed(42).streams(Purpose.of("load variation test"));
        int halfHours = 12;
        double[][] products = new double[halfHours][halfHours];
        double[] means = new double[halfHours];
        double[] instants = new double[CALLS];
        for (int day = 0; day < DAYS; day++) {
            profile.rate(scenario.start(), streams.stream(2L * day))
                    .instants(streams.stream(2L * day + 1), instants, CALLS);
            int[] counts = new int[halfHours];
            for (double instant : instants) {
                counts[(int) (instant / 1800) - 16]++;
            }
            for (int i = 0; i < halfHours; i++) {
                means[i] += (double) counts[i] / CALLS / DAYS;
                for (int j = 0; j < halfHours; j++) {
                    products[i][j] += counts[i] * (counts[j] - (i == j ? 1.0 : 0)) / CALLS / (CALLS - 1) / DAYS;
                }
            }
        }
        List<Double> shares = scenario.arrivals().shares(DayOfWeek.MONDAY);
        double[][] covariances = LoadVariation.of(scenario).covariances(DayOfWeek.MONDAY, DayClock.ordinary(), 0);
        for (int i = 0; i < halfHours; i++) {
            for (int j = 0; j < halfHours; j++) {
                assertThat(covariances[i][j])
                        .as("%s and %s", i, j)
                        .isCloseTo(
                                (products[i][j] - means[i] * means[j]) / shares.get(i) / shares.get(j), within(0.004));
            }
        }
    }

    @Test
    void aDayThatIsBusyIsSoInAllItsHalfHours() throws IOException {
        double[][] covariances =
                LoadVariation.of(scenario(0.11, 0, 0)).covariances(DayOfWeek.MONDAY, DayClock.ordinary(), 0);
        assertThat(covariances).hasDimensions(12, 12);
        for (double[] row : covariances) {
            assertThat(row).containsOnly(new double[] {0.0121}, within(1e-12));
        }
        assertThat(LoadVariation.none(scenario(0.11, 0.15, 0.5)).covariances(DayOfWeek.MONDAY, DayClock.ordinary(), 0))
                .isDeepEqualTo(new double[12][12]);
    }

    /** The mean of n independent days has the n-th part of their variance, and what is left is the variance around the mean. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 2, 1", "5, 5, 1", "8, 6, 1", "30, 22, 1", "1, 1, 4", "30, 22, 4"})
    void whatAllDaysShareIsKnownFromTheNumberOfCalls(int days, int openDays, int sites) throws IOException {
        CentreScenario independent = Centres.of("""
                scenario: varying
                language: fr-BE
                calls-per-day: 200
                agents: {count: 5}
                arrivals: {day-variation: 0.11, day-correlation: 0, half-hour-variation: 0}
                topics: [{name: a}]
                """);
        LoadVariation within = LoadVariation.within(independent, LocalDate.of(2025, 1, 6), days, sites);
        double left = 0.0121 * (1 - 1.0 / (openDays * sites));
        assertThat(within.covariances(DayOfWeek.MONDAY, DayClock.ordinary(), 0)[0][1])
                .isCloseTo(left, within(1e-12));
    }

    @Test
    void theVarianceOfAMeanIsTheSumOfAllCovariances() {
        Random random = new Random(42);
        for (double correlation : new double[] {0, 0.3, 0.99, 1}) {
            double[] weights = random.doubles(20).toArray();
            weights[7] = 0;
            double sum = 0;
            double all = 0;
            for (int i = 0; i < weights.length; i++) {
                all += weights[i];
                for (int j = 0; j < weights.length; j++) {
                    sum += weights[i] * weights[j] * Math.pow(correlation, Math.abs(i - j));
                }
            }
            assertThat(IntradayProfile.varianceOfMean(weights, correlation)).isCloseTo(sum / all / all, within(1e-12));
        }
    }
}
