package org.allophone.centre.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.allophone.centre.CentreSimulation;
import org.allophone.centre.Centres;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallVolumeTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 215, 1000, 10_000, 250_000})
    void soManyCallsAreMadeAsAreAskedForAndTheLoadIsNotThinned(long number) throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-be").scenario();
        CentreSimulation centre = new CentreSimulation(
                scenario, new Seed(42), OptionalLong.of(number), OptionalInt.empty(), OptionalInt.empty());
        Map<Long, Long> ofSiteDay = new HashMap<>();
        long[] made = {0};
        for (long siteDay = 0; siteDay < centre.load().siteDays(); siteDay++) {
            long index = siteDay;
            centre.playSiteDay(siteDay, call -> {
                assertThat(call.number()).isEqualTo(++made[0]);
                ofSiteDay.merge(index, 1L, Long::sum);
            });
        }
        assertThat(made[0]).isEqualTo(number);
        assertThat(centre.load().calls()).isEqualTo(number);
        assertThat(centre.load().days()).isLessThanOrEqualTo(30);
        assertThat(centre.load().sites()).isEqualTo(Math.max(1, (int) Math.ceil(number / (double) scenario.calls())));
        // The last site-day with calls is cut short; the others have the load of the scenario: day factors of 0.11,
        // correlated, Poisson counts of 205, and sites that differ. One in a thousand seeds lies outside.
        long last = ofSiteDay.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        double expected = 0;
        double found = 0;
        int whole = 0;
        for (long siteDay = 0; siteDay < last; siteDay++) {
            expected += scenario.expectedCalls(centre.load().siteDay(siteDay).date());
            found += ofSiteDay.getOrDefault(siteDay, 0L);
            whole += ofSiteDay.containsKey(siteDay) ? 1 : 0;
        }
        if (whole > 0) {
            double deviation = Math.sqrt((0.11 * 0.11 * 2.6 + 1 / 205.0) / whole);
            assertThat(found / expected).isCloseTo(1, within(3.3 * deviation));
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 10, 1", "3000, 10, 2", "100, 365, 1", "40000, 30, 9"})
    void givenNumberAndDaysTheSitesFollow(long number, int days, int sites) throws IOException {
        CallVolume load = CallVolume.of(
                ScenarioFile.bundled("telecom-be").scenario(),
                new Seed(1),
                OptionalLong.of(number),
                OptionalInt.of(days),
                OptionalInt.empty());
        assertThat(load.days()).isEqualTo(days);
        assertThat(load.sites()).isEqualTo(sites);
        long sum = 0;
        for (long siteDay = 0; siteDay < load.siteDays(); siteDay++) {
            assertThat(load.siteDay(siteDay).firstCall()).isEqualTo(sum);
            sum += load.siteDay(siteDay).calls();
        }
        assertThat(sum).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSiteDayOfACallHoldsIt(long seed) throws IOException {
        CallVolume load = CallVolume.of(
                ScenarioFile.bundled("telecom-be").scenario(),
                new Seed(seed),
                OptionalLong.of(9000),
                OptionalInt.empty(),
                OptionalInt.empty());
        for (long call = 0; call < 9000; call += 37) {
            CallVolume.SiteDay siteDay = load.siteDayOfCall(call);
            assertThat(call).isBetween(siteDay.firstCall(), siteDay.firstCall() + siteDay.calls() - 1);
            assertThat(load.siteDay(siteDay.index())).isEqualTo(siteDay);
        }
    }

    /** What was asked for, and then what came of it: the same site-days. */
    @ParameterizedTest
    @CsvSource({
        "telecom-be, -1, -1, -1",
        "telecom-be, 0, -1, -1",
        "telecom-be, 200, -1, -1",
        "telecom-be, 1000000, -1, -1",
        "telecom-national, 1000000, -1, -1",
        "telecom-be, -1, 45, -1",
        "telecom-be, -1, -1, 3",
        "telecom-be, -1, 7, 2",
        "telecom-be, 5000, 10, -1",
        "telecom-be, 5000, -1, 4",
        "telecom-be, 5000, 10, 7",
        "telecom-be, 100, 365, 1"
    })
    void aLoadAskedForByItsOwnFiguresIsTheSame(String name, long calls, int days, int sites) throws IOException {
        CentreScenario scenario = ScenarioFile.bundled(name).scenario();
        CallVolume asked = CallVolume.of(
                scenario,
                new Seed(3),
                calls < 0 ? OptionalLong.empty() : OptionalLong.of(calls),
                days < 0 ? OptionalInt.empty() : OptionalInt.of(days),
                sites < 0 ? OptionalInt.empty() : OptionalInt.of(sites));
        CallVolume again = CallVolume.of(
                scenario,
                new Seed(3),
                OptionalLong.of(asked.calls()),
                OptionalInt.of(asked.days()),
                OptionalInt.of(asked.sites()));
        assertThat(again.calls()).isEqualTo(asked.calls());
        assertThat(again.siteDays()).isEqualTo(asked.siteDays());
        for (long siteDay = 0; siteDay < asked.siteDays(); siteDay++) {
            assertThat(again.siteDay(siteDay)).isEqualTo(asked.siteDay(siteDay));
            assertThat(again.plannedCalls(siteDay)).isEqualTo(asked.plannedCalls(siteDay));
        }
    }

    /** A hundred billion calls: 170,000 sites, whose weights are not made before somebody asks for them. */
    @Test
    void aHugeLoadTakesNoTimeUntilItIsUsedAndOneTooHugeIsRefused() throws IOException {
        CallVolume load = CallVolume.of(
                ScenarioFile.bundled("telecom-national").scenario(),
                new Seed(1),
                OptionalLong.of(100_000_000_000L),
                OptionalInt.empty(),
                OptionalInt.empty());
        assertThat(load.calls()).isEqualTo(100_000_000_000L);
        CentreScenario small = ScenarioFile.bundled("telecom-be").scenario();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> CallVolume.of(
                        small,
                        new Seed(1),
                        OptionalLong.of(100_000_000_000L),
                        OptionalInt.empty(),
                        OptionalInt.empty()))
                .withMessageContaining("ask for fewer calls, days or sites");
    }

    /** A Saturday and a Sunday: an empty data set is given to nobody who did not ask for one. */
    @Test
    void aPeriodThatNeverOpensIsRefusedUnlessNoCallsAreAskedFor() throws IOException {
        CentreScenario scenario = Centres.bundled("telecom-be", "start: 2025-01-06", "start: 2025-01-04");
        for (OptionalLong calls : List.of(OptionalLong.empty(), OptionalLong.of(5))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(
                            () -> CallVolume.of(scenario, new Seed(1), calls, OptionalInt.of(2), OptionalInt.empty()))
                    .withMessageContaining("of 2 days from 2025-01-04 on, the centre opens on none");
        }
        CallVolume load =
                CallVolume.of(scenario, new Seed(1), OptionalLong.of(0), OptionalInt.of(2), OptionalInt.empty());
        assertThat(load.calls()).isZero();
        assertThat(load.siteDay(1).calls()).isZero();
    }
}
