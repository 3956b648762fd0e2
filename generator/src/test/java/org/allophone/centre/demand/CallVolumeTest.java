package org.allophone.centre.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.stream.LongStream;
import org.allophone.centre.Centres;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.theory.GoodnessOfFit;
import org.allophone.theory.Moments;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallVolumeTest {
    private static long[] days(CentreScenario scenario, long seed, int site, int days) {
        CallVolume.Days walk = new CallVolume(scenario, new Seed(seed)).ofSite(site);
        for (int day = 0; day < CallVolume.WARM_UP_DAYS; day++) {
            walk.next();
        }
        return LongStream.generate(walk::next).limit(days).toArray();
    }

    /** Without day factors each day of the stationary centre is Poisson of mean 5,184. */
    @Test
    void withoutBusyDaysTheCountsArePoisson() throws IOException {
        CentreScenario scenario =
                Centres.stationary("calls-per-day: 5184", "calls-per-day: 20", "Europe/Brussels", "UTC");
        CallVolume.Days walk = new CallVolume(scenario, new Seed(42)).ofSite(0);
        GoodnessOfFit.assertFollows(walk::next, 3600, PoissonDistribution.of(20));
    }

    /**
     * A month of telecom-be has 22 working days: with a variation of 0.16, a correlation of 0.45 over one night and of 0.09 over a
     * weekend, and Poisson counts of 205, some 5 % of its calls come and go between months. Of 400 seeds the standard error is 0.3
     * points of the variation and 0.4 % of the mean.
     */
    @Test
    void theTotalOfAMonthVariesBySomeFivePercent() throws IOException {
        CentreScenario scenario = Centres.ordinary("telecom-be");
        double[] totals = LongStream.range(0, 400)
                .mapToDouble(seed -> LongStream.of(days(scenario, seed, 0, 30)).sum())
                .toArray();
        assertThat(Moments.mean(totals)).isCloseTo((double) scenario.calls(), within(0.014 * scenario.calls()));
        assertThat(Moments.variation(totals)).isBetween(0.045, 0.065);
    }

    /** Of 500 pairs of days the standard error of the correlation is 0.045. */
    @Test
    void sitesAndSeedsAndScenariosDoNotFollowEachOther() throws IOException {
        CentreScenario scenario = Centres.stationary("day-variation: 0  ", "day-variation: 0.11");
        double[] first = doubles(days(scenario, 1, 0, 500));
        assertThat(Moments.correlation(first, doubles(days(scenario, 1, 1, 500))))
                .isCloseTo(0, within(0.16));
        assertThat(Moments.correlation(first, doubles(days(scenario, 2, 0, 500))))
                .isCloseTo(0, within(0.16));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void closedDaysHaveNoCalls(long seed) throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-be").scenario();
        long[] days = days(scenario, seed, 0, 400);
        for (int day = 0; day < 400; day++) {
            boolean open = scenario.isOpenOn(scenario.start().plusDays(day));
            assertThat(days[day] > 0).as("day %d", day).isEqualTo(open);
        }
    }

    private static double[] doubles(long[] values) {
        return LongStream.of(values).asDoubleStream().toArray();
    }

    /**
     * Of 400 seeds and two sites, days that vary by 0.27: the standard error of a day's mean is 0.95 %, and of 34 days one is beyond
     * 4.5 of them once in five thousand times.
     */
    @Test
    void eachDayHasTheEverydayCallsThatItsCalendarExpects() throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-fr").scenario();
        double[] sums = new double[40];
        for (long seed = 0; seed < 400; seed++) {
            for (int site = 0; site < 2; site++) {
                CallVolume.Days walk = new CallVolume(scenario, new Seed(seed)).ofSite(site);
                for (int day = -CallVolume.WARM_UP_DAYS; day < sums.length; day++) {
                    walk.next();
                    sums[Math.max(0, day)] += day < 0 ? 0 : walk.everydayCalls();
                }
            }
        }
        for (int day = 0; day < sums.length; day++) {
            double expected = scenario.expectedCalls(scenario.start().plusDays(day));
            assertThat(sums[day] / 800).as("day %d", day).isCloseTo(expected, within(0.043 * expected));
        }
    }
}
