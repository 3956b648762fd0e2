package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.allophone.centre.staffing.Agent;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening hours that differ from day to day, nights, shifts with breaks. The oracle is what the scenario says. */
class RostersTest {
    private static final String ALWAYS =
            "opening: {days: [mon, tue, wed, thu, fri, sat, sun], from: 06:00, to: 06:00, holidays: none}\n";

    private static CentreScenario scenario(String lines) throws IOException {
        return Centres.of("scenario: rosters\nlanguage: fr-BE\ntime-zone: Europe/Brussels\nnumbering: be-unassigned\n"
                + "start: 2025-01-06\ndays: 28\ncalls-per-day: 300\ntopics: [{name: a, transfer: 0.1}]\n"
                + "callers: {population: 1000000}\n" + lines);
    }

    private static LocalDateTime shown(long micros) {
        return LocalDateTime.ofEpochSecond(micros / 1_000_000, 0, ZoneOffset.UTC);
    }

    private static double hour(LocalDateTime time) {
        return time.getHour() + time.getMinute() / 60.0;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eachDayOfTheWeekHasItsOwnHours(long seed) throws IOException {
        CentreSimulation centre = Centres.calls(
                scenario("opening: {holidays: none, hours: [{days: [mon, tue, wed, thu], from: 08:00, to: 18:00},"
                        + " {days: [fri], from: 08:00, to: 20:30}, {days: [sat], from: 09:00, to: 13:00}]}\n"
                        + "agents: {count: 6}\n"),
                seed);
        Map<DayOfWeek, List<Double>> hours = Centres.all(centre).stream()
                .map(call -> shown(call.startMicros()))
                .collect(Collectors.groupingBy(
                        LocalDateTime::getDayOfWeek,
                        TreeMap::new,
                        Collectors.mapping(RostersTest::hour, Collectors.toList())));
        assertThat(hours.keySet()).doesNotContain(DayOfWeek.SUNDAY).hasSize(6);
        hours.forEach((day, times) -> {
            double from = day == DayOfWeek.SATURDAY ? 9 : 8;
            double to = day == DayOfWeek.SATURDAY ? 13 : day == DayOfWeek.FRIDAY ? 20.5 : 18;
            // About 1,200 calls: some come in the first and in the last half-hour.
            assertThat(times).allMatch(time -> from <= time && time < to);
            assertThat(times).anyMatch(time -> time < from + 0.5).anyMatch(time -> time >= to - 0.5);
        });
        assertThat(centre.agents().map(Agent::name)).hasSize(6);
    }

    /** A night's calls belong to the evening before, in the order of their numbers. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void threeShiftsAroundTheClock(long seed) throws IOException {
        CentreScenario scenario = scenario(ALWAYS + "agents: {count: 9, shifts: [{from: 06:00, to: 14:00},"
                + " {from: 14:00, to: 22:00}, {from: 22:00, to: 06:00}]}\n");
        CentreSimulation centre = Centres.calls(scenario, seed);
        List<Contact> calls = Centres.all(centre);
        List<Answer> answers = Answer.of(Centres.legs(calls));
        Answer.assertNobodyIsOnTwoCallsAtOnce(answers);
        assertThat(centre.agents().map(Agent::name)).hasSize(9);
        for (Answer answer : answers) {
            int number = Integer.parseInt(answer.agent().replace("team-1-", ""));
            double start = (6 + 8 * ((number - 1) % 3)) * 3600;
            double sinceStart = Math.floorMod(answer.from() - (long) start, 86_400L);
            // The last agents of a queue stay until nobody waits; only the night shift is the last of its day.
            assertThat(sinceStart).as("%s", answer).isLessThan(number % 3 == 0 ? 9 * 3600 : 8 * 3600);
        }
        assertThat(calls).isSortedAccordingTo(Comparator.comparingLong(Contact::startMicros));
        LocalDateTime last = shown(calls.get(calls.size() - 1).startMicros());
        assertThat(last.toLocalDate()).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThat(last.getHour()).isLessThan(6);
        Set<Integer> everyHour =
                calls.stream().map(call -> shown(call.startMicros()).getHour()).collect(Collectors.toSet());
        assertThat(everyHour).hasSize(24);
    }

    /** A part of the life has the same calls, nights included. */
    @Test
    void aNightIsPartOfTheDayOnWhichItBegins() throws IOException {
        CentreScenario scenario =
                scenario("opening: {days: [fri, sat], from: 18:00, to: 02:00, holidays: none}\nagents: {count: 4}\n");
        List<Contact> all = Centres.all(Centres.calls(scenario, 1));
        List<Contact> saturday = Centres.all(new CentreSimulation(
                scenario,
                new Seed(1),
                new WindowRequest(
                        OptionalLong.empty(),
                        Optional.of(LocalDate.of(2025, 1, 11)),
                        OptionalInt.of(1),
                        OptionalInt.empty())));
        assertThat(saturday.stream().map(call -> shown(call.startMicros()).toLocalDate()))
                .contains(LocalDate.of(2025, 1, 11), LocalDate.of(2025, 1, 12))
                .hasSizeGreaterThan(100);
        assertThat(saturday.stream().map(Centres::told))
                .isEqualTo(all.stream()
                        .filter(call -> saturday.get(0).number() <= call.number()
                                && call.number() < saturday.get(0).number() + saturday.size())
                        .map(Centres::told)
                        .toList());
        assertThat(all).allMatch(call -> {
            double hour = hour(shown(call.startMicros()));
            return hour >= 18 || hour < 2;
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobodyTakesACallInABreakOrBetweenTheHalvesOfASplitShift(long seed) throws IOException {
        CentreSimulation centre = Centres.calls(
                scenario("opening: {days: [mon, tue, wed, thu, fri], from: 08:00, to: 20:00, holidays: none}\n"
                        + "agents: {names: [split, early, late], shifts: [{from: 08:00, to: 20:00, breaks: [{from: 12:00, to: 16:00}]},"
                        + " {from: 08:00, to: 16:00, breaks: [{from: 11:30, to: 12:00}, {from: 14:00, to: 14:30}]},"
                        + " {from: 12:00, to: 20:00, breaks: [{from: 16:00, to: 16:30}]}]}\n"),
                seed);
        List<Answer> answers = Answer.of(Centres.legs(Centres.all(centre)));
        Answer.assertNobodyIsOnTwoCallsAtOnce(answers);
        for (Answer answer : answers) {
            double hour = answer.from() % 86_400 / 3600.0;
            boolean works = switch (answer.agent()) {
                case "split" -> (8 <= hour && hour < 12) || 16 <= hour;
                case "early" -> (8 <= hour && hour < 11.5) || (12 <= hour && hour < 14) || (14.5 <= hour && hour < 16);
                default -> (12 <= hour && hour < 16) || 16.5 <= hour;
            };
            assertThat(works).as("%s at %s", answer.agent(), hour).isTrue();
        }
        assertThat(answers.stream().map(Answer::agent).distinct()).hasSize(3);
    }

    /** In the nights of 30 March and 26 October the clock of Brussels is changed at 1:00 UTC. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-03-29", "2025-10-25"})
    void theClockIsChangedDuringANightThatBeganTheDayBefore(String saturday) throws IOException {
        CentreScenario scenario = Centres.of(
                "scenario: nights\nlanguage: fr-BE\ntime-zone: Europe/Brussels\nnumbering: be-unassigned\n"
                        + "start: " + saturday
                        + "\ndays: 1\ncalls-per-day: 20000\nagents: {count: 200}\ncallers: {population: 3000000}\n"
                        + "opening: {days: [sat], from: 18:00, to: 06:00, holidays: none}\n"
                        + "arrivals: {half-hours: flat, day-variation: 0, half-hour-variation: 0}\ntopics: [{name: a}]\n");
        Map<Integer, Long> ofHour = Centres.all(Centres.calls(scenario, 1)).stream()
                .collect(Collectors.groupingBy(
                        call -> shown(call.startMicros()).getHour(), TreeMap::new, Collectors.counting()));
        // 1,667 calls an hour; five standard deviations are 204, and 289 for the hour that comes twice.
        boolean spring = saturday.contains("-03-");
        assertThat(ofHour).hasSize(spring ? 11 : 12);
        ofHour.forEach((hour, calls) -> {
            double expected = hour == 2 ? 2 * 20_000 / 12.0 : 20_000 / 12.0;
            assertThat((double) calls).as("hour %d", hour).isBetween(expected - 289, expected + 289);
        });
        assertThat(ofHour.containsKey(2)).isEqualTo(!spring);
    }
}
