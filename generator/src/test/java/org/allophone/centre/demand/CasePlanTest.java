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
import java.util.Set;
import java.util.stream.DoubleStream;
import org.allophone.centre.Centres;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.theory.Moments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasePlanTest {
    private static List<PlannedDay> days(CentreScenario scenario, long seed, int site, int days) {
        Seed root = new Seed(seed);
        CasePlan.Days walk = new CasePlan(scenario, root, new CallVolume(scenario, root)).ofSite(site);
        List<PlannedDay> planned = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            planned.add(walk.next());
        }
        return planned;
    }

    @Test
    void aPlannedCallGivesBackWhatWasPutIn() {
        long call = PlannedCall.of(123_456_789_012L, 8, 2047, false, true);
        assertThat(PlannedCall.caseOfSite(call)).isEqualTo(123_456_789_012L);
        assertThat(PlannedCall.contact(call)).isEqualTo(8);
        assertThat(PlannedCall.topic(call)).isEqualTo(2047);
        assertThat(PlannedCall.returns(call)).isTrue();
        assertThat(PlannedCall.isFirst(call)).isFalse();
        assertThat(PlannedCall.isFree(call)).isFalse();
        assertThat(PlannedCall.isFree(PlannedCall.of(1, 1, 0, true, false))).isTrue();
        assertThat(PlannedCall.isFree(PlannedCall.of(1, 2, 0, false, false))).isFalse();
    }

    /** Cases of the small centre, and of one that is closed most of the time, so that repeat calls wait for it to open. */
    @ParameterizedTest
    @CsvSource({"telecom-be, 1", "telecom-be, 2", "telecom-be, 3", "sundays, 1", "sundays, 2"})
    void whoIsToReturnReturnsOnALaterOpenDayOnceAndNobodyElse(String name, long seed) throws IOException {
        CentreScenario scenario = name.equals("sundays")
                ? Centres.fiveAgents(
                        "days: [mon, tue, wed, thu, fri]",
                        "days: [sun]",
                        "0.93, 0, 0]",
                        "0.93, 0, 1]",
                        "days: [mon]   #",
                        "days: [sun]   #",
                        "    - days: [fri]   # the afternoon ends early\n",
                        "    #",
                        "      half-hours: [2.73,",
                        "    # [2.73,",
                        "                   3.41,",
                        "    # 3.41,")
                : ScenarioFile.bundled(name).scenario();
        Map<Long, Integer> contacts = new HashMap<>();
        Map<Long, Integer> topics = new HashMap<>();
        Map<Long, Integer> promised = new HashMap<>();
        int day = -1;
        for (PlannedDay planned : days(scenario, seed, 1, 90)) {
            day++;
            assertThat(planned.plan().calls())
                    .hasSize(planned.calls())
                    .isEqualTo(planned.plan().calls());
            Set<Long> today = new HashSet<>();
            for (long call : planned.plan().calls()) {
                long number = PlannedCall.caseOfSite(call);
                int contact = PlannedCall.contact(call);
                assertThat(planned.includes(number)).isTrue();
                assertThat(today.add(number)).as("a case is planned once a day").isTrue();
                Integer before = contacts.put(number, contact);
                int from = promised.getOrDefault(number, -1);
                promised.remove(number);
                assertThat(PlannedCall.isFirst(call)).as("case %d", number).isEqualTo(before == null);
                if (before == null) {
                    // In the first days come repeat calls of days before the start.
                    assertThat(contact == 1 || day < 30).isTrue();
                } else {
                    assertThat(contact).isEqualTo(before + 1);
                    assertThat(from).as("a case returns only if it was to").isBetween(0, day - 1);
                }
                Integer topic = topics.put(number, PlannedCall.topic(call));
                assertThat(topic == null || topic == PlannedCall.topic(call)).isTrue();
                if (PlannedCall.returns(call)) {
                    promised.put(number, day);
                }
            }
            assertThat(planned.includes(Long.MAX_VALUE)).isFalse();
            assertThat(planned.includes(-1)).isFalse();
        }
        assertThat(promised.values().stream().filter(from -> from < 90 - 30))
                .as("who was to return and did not")
                .isEmpty();
        assertThat(contacts.values().stream().filter(contact -> contact > 1)).isNotEmpty();
    }

    /**
     * What a case's number could tell on the day it comes up. Of 400,000 cases the standard errors are 0.0016 of the correlation and
     * 0.0008 of the share of neighbours of one topic.
     */
    @Test
    void theNumberOfACaseTellsNeitherItsTopicNorWhetherItReturns() throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-national").scenario();
        DoubleStream.Builder places = DoubleStream.builder();
        DoubleStream.Builder returns = DoubleStream.builder();
        int neighbours = 0;
        int alike = 0;
        double alikeByChance = 0;
        Set<Long> numbers = new HashSet<>();
        for (PlannedDay day : days(scenario, 42, 0, 30)) {
            long[] fresh = Arrays.stream(day.plan().calls())
                    .filter(call -> PlannedCall.contact(call) == 1)
                    .sorted()
                    .toArray();
            double[] ofTopic = new double[scenario.topics().size()];
            for (int i = 0; i < fresh.length; i++) {
                long number = PlannedCall.caseOfSite(fresh[i]);
                assertThat(numbers.add(number)).isTrue();
                places.add(i / (double) fresh.length);
                returns.add(PlannedCall.returns(fresh[i]) ? 1.0 : 0);
                ofTopic[PlannedCall.topic(fresh[i])]++;
                if (i > 0) {
                    neighbours++;
                    alike += PlannedCall.topic(fresh[i]) == PlannedCall.topic(fresh[i - 1]) ? 1 : 0;
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

    /** Without other channels the numbers of a day's cases have no gaps; with them, the gaps differ from day to day by a quarter. */
    @Test
    void casesOfOtherChannelsLeaveGapsBetweenTheNumbers() throws IOException {
        CentreScenario without = Centres.bundled("telecom-national", "other-channels: 0.4", "other-channels: 0");
        CentreScenario with = ScenarioFile.bundled("telecom-national").scenario();
        for (PlannedDay day : days(without, 42, 0, 10)) {
            assertThat(gaps(day)).isZero();
        }
        double[] gaps = days(with, 42, 0, 300).stream()
                .filter(day -> day.calls() > 0)
                .mapToDouble(day -> gaps(day))
                .toArray();
        // Of 250 days the standard errors are 0.006 and 0.011; the last cases of a day may be of other channels.
        assertThat(Moments.mean(gaps)).isCloseTo(0.4, within(0.02));
        assertThat(Moments.variation(gaps)).isCloseTo(0.25, within(0.045));
    }

    /** The numbers between the first and the last case of a day that no call has, for each one that a call has. */
    private static double gaps(PlannedDay day) {
        long[] numbers = Arrays.stream(day.plan().calls())
                .filter(call -> PlannedCall.contact(call) == 1)
                .map(PlannedCall::caseOfSite)
                .sorted()
                .toArray();
        return numbers.length == 0
                ? 0
                : (double) (numbers[numbers.length - 1] - numbers[0] + 1 - numbers.length) / numbers.length;
    }

    /** In the first week as many calls are repeat calls as later: five standard errors of 2,000 calls. */
    @Test
    void theFirstWeekHasItsRepeatCallsToo() throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-national").scenario();
        double[] repeats = new double[4];
        double[] calls = new double[4];
        int day = 0;
        for (PlannedDay planned : days(scenario, 42, 0, 28)) {
            for (long call : planned.plan().calls()) {
                repeats[day / 7] += PlannedCall.contact(call) > 1 ? 1 : 0;
                calls[day / 7]++;
            }
            day++;
        }
        // Busy weeks follow each other, so that their shares differ by about a tenth of themselves.
        assertThat(repeats[0] / calls[0]).isBetween(0.8 * repeats[3] / calls[3], 1.2 * repeats[3] / calls[3]);
    }
}
