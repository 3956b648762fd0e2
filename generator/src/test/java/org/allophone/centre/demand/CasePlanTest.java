package org.allophone.centre.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.theory.Moments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasePlanTest {

    @Test
    void aSlotGivesBackWhatWasPutIn() {
        long slot = CasePlan.Slot.of(123_456_789_012L, 8, 2047, false, true);
        assertThat(CasePlan.Slot.caseNumber(slot)).isEqualTo(123_456_789_012L);
        assertThat(CasePlan.Slot.contact(slot)).isEqualTo(8);
        assertThat(CasePlan.Slot.topic(slot)).isEqualTo(2047);
        assertThat(CasePlan.Slot.returns(slot)).isTrue();
        assertThat(CasePlan.Slot.isFirst(slot)).isFalse();
        assertThat(CasePlan.Slot.isFree(slot)).isFalse();
        assertThat(CasePlan.Slot.isFree(CasePlan.Slot.of(1, 1, 0, true, false))).isTrue();
        assertThat(CasePlan.Slot.isFree(CasePlan.Slot.of(1, 2, 0, false, false)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whoIsToReturnReturnsOnALaterOpenDayOnceAndNobodyElse(long seed) throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-be").scenario();
        CallVolume load =
                CallVolume.of(scenario, new Seed(seed), OptionalLong.empty(), OptionalInt.of(90), OptionalInt.of(2));
        CasePlan plan = new CasePlan(scenario, new Seed(seed), load);
        Map<Long, Integer> contacts = new HashMap<>();
        Map<Long, Integer> topics = new HashMap<>();
        Map<Long, Long> promised = new HashMap<>();
        int broken = 0;
        for (long siteDay = 0; siteDay < load.siteDays(); siteDay++) {
            assertThat(plan.slots(siteDay)).hasSize(load.plannedCalls(siteDay)).isEqualTo(plan.slots(siteDay));
            Set<Long> today = new HashSet<>();
            for (long slot : plan.slots(siteDay)) {
                long number = CasePlan.Slot.caseNumber(slot);
                int contact = CasePlan.Slot.contact(slot);
                assertThat(today.add(number)).as("a case is planned once a day").isTrue();
                Integer before = contacts.put(number, contact);
                long from = promised.getOrDefault(number, -1L);
                promised.remove(number);
                if (before == null) {
                    // In the first days come returns of days before the start.
                    assertThat(contact == 1 || siteDay / 2 < 20).isTrue();
                } else {
                    assertThat(contact).isEqualTo(before + 1);
                    assertThat(from).as("a case returns only if it was to").isBetween(0L, siteDay - 2);
                    assertThat(from % 2).as("to the same site").isEqualTo(siteDay % 2);
                }
                Integer topic = topics.put(number, CasePlan.Slot.topic(slot));
                assertThat(topic == null || topic == CasePlan.Slot.topic(slot)).isTrue();
                if (CasePlan.Slot.returns(slot)) {
                    promised.put(number, siteDay);
                }
            }
        }
        List<Long> late = new ArrayList<>(promised.values());
        for (long siteDay : late) {
            broken += siteDay / 2 < 90 - 20 ? 1 : 0;
        }
        assertThat(broken).as("who was to return and did not").isZero();
    }

    /**
     * What a case's number could tell on the day it comes up. Of 400,000 cases the standard errors are 0.0016 of the correlation and
     * 0.0008 of the share of neighbours of one topic.
     */
    @Test
    void theNumberOfACaseTellsNeitherItsTopicNorWhetherItReturns() throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-national").scenario();
        CallVolume load =
                CallVolume.of(scenario, new Seed(42), OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty());
        CasePlan plan = new CasePlan(scenario, new Seed(42), load);
        DoubleStream.Builder places = DoubleStream.builder();
        DoubleStream.Builder returns = DoubleStream.builder();
        int neighbours = 0;
        int alike = 0;
        double alikeByChance = 0;
        Set<Long> numbers = new HashSet<>();
        for (int day = 0; day < load.days(); day++) {
            long[] fresh = Arrays.stream(plan.slots(day))
                    .filter(slot -> CasePlan.Slot.contact(slot) == 1)
                    .sorted()
                    .toArray();
            double[] ofTopic = new double[scenario.topics().size()];
            for (int i = 0; i < fresh.length; i++) {
                long number = CasePlan.Slot.caseNumber(fresh[i]);
                assertThat(numbers.add(number)).isTrue();
                assertThat(number).isEqualTo(CasePlan.Slot.caseNumber(fresh[0]) + i);
                places.add(i / (double) fresh.length);
                returns.add(CasePlan.Slot.returns(fresh[i]) ? 1.0 : 0);
                ofTopic[CasePlan.Slot.topic(fresh[i])]++;
                if (i > 0) {
                    neighbours++;
                    alike += CasePlan.Slot.topic(fresh[i]) == CasePlan.Slot.topic(fresh[i - 1]) ? 1 : 0;
                }
            }
            for (double count : ofTopic) {
                alikeByChance += count * (count - 1) / Math.max(1, fresh.length);
            }
        }
        assertThat(Moments.correlation(places.build().toArray(), returns.build().toArray()))
                .isCloseTo(0, within(0.006));
        assertThat((double) alike / neighbours).isCloseTo(alikeByChance / neighbours, within(0.004));
        assertThat(numbers).hasSizeGreaterThan(300_000);
    }

    @Test
    void aNumberThatNoCaseHasIsOnNoDay() throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-be").scenario();
        CallVolume load =
                CallVolume.of(scenario, new Seed(1), OptionalLong.empty(), OptionalInt.empty(), OptionalInt.of(3));
        CasePlan plan = new CasePlan(scenario, new Seed(1), load);
        for (long number : new long[] {Long.MIN_VALUE, -5, -1, 0, 1_000_000, Long.MAX_VALUE}) {
            assertThat(plan.siteDaysOf(number)).as("case %d", number).isEmpty();
        }
    }

    /** In the first week as many calls are returns as later: five standard errors of 2,000 calls. */
    @Test
    void theFirstWeekHasItsReturnsToo() throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-national").scenario();
        CallVolume load =
                CallVolume.of(scenario, new Seed(42), OptionalLong.empty(), OptionalInt.of(28), OptionalInt.empty());
        CasePlan plan = new CasePlan(scenario, new Seed(42), load);
        double[] returns = new double[4];
        double[] calls = new double[4];
        for (int day = 0; day < 28; day++) {
            for (long slot : plan.slots(day)) {
                returns[day / 7] += CasePlan.Slot.contact(slot) > 1 ? 1 : 0;
                calls[day / 7]++;
            }
        }
        // Busy weeks follow each other, so that their shares differ by about a tenth of themselves.
        assertThat(returns[0] / calls[0]).isBetween(0.8 * returns[3] / calls[3], 1.2 * returns[3] / calls[3]);
    }
}
