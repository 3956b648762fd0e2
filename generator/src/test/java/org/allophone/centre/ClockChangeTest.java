package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.allophone.scenario.CentreScenario;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days on which the clock is put forward or back while the centre answers. The oracle is java.time. */
class ClockChangeTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int TWO_O_CLOCK = 2;

    @Test
    void noCallComesInAnHourThatTheClockSkips() throws IOException {
        Map<Integer, Long> callsOfHour = callsOfHour("2025-03-30");

        assertThat(callsOfHour).hasSize(23).doesNotContainKey(TWO_O_CLOCK);
    }

    /** 216 calls to an hour: five standard deviations are 74 and 104, false alarm below 1 in 10,000. */
    @Test
    void anHourThatTheClockShowsTwiceHasTwiceTheCalls() throws IOException {
        Map<Integer, Long> callsOfHour = callsOfHour("2025-10-26");

        assertThat(callsOfHour).hasSize(24);
        callsOfHour.forEach((hour, calls) -> assertThat((double) calls)
                .as("calls of hour %s", hour)
                .isCloseTo(hour == TWO_O_CLOCK ? 432 : 216, within(hour == TWO_O_CLOCK ? 104.0 : 74.0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-30", "2025-10-26", "2025-06-02"})
    void theOffsetIsTheOneOfTheInstantSoThatTheHourThatComesTwiceKeepsItsOrder(String date) throws IOException {
        CentreScenario scenario = Centres.stationary("2025-01-06", date, "days: 100", "days: 1");
        ZoneId zone = scenario.timeZone();
        long before = Long.MIN_VALUE;
        for (Contact call : Centres.all(Centres.calls(scenario, 1))) {
            int seconds = zone.getRules()
                    .getOffset(Instant.ofEpochSecond(call.startEpochSecond()))
                    .getTotalSeconds();
            assertThat(call.utcOffsetMinutes()).isEqualTo(seconds / 60);
            long instant = call.startMicros() / 1_000_000 - 60 * call.utcOffsetMinutes();
            assertThat(instant).isGreaterThanOrEqualTo(before).isEqualTo(call.startEpochSecond());
            before = instant;
            for (Leg leg : call.legs()) {
                assertThat(leg.utcOffsetMinutes())
                        .isEqualTo(zone.getRules()
                                        .getOffset(Instant.ofEpochSecond(leg.queuedEpochSecond()))
                                        .getTotalSeconds()
                                / 60);
            }
        }
    }

    private static Map<Integer, Long> callsOfHour(String date) throws IOException {
        CentreScenario scenario = Centres.stationary("2025-01-06", date, "days: 100", "days: 1");
        return Centres.all(Centres.calls(scenario, 1)).stream()
                .collect(Collectors.groupingBy(call -> shown(call).getHour(), TreeMap::new, Collectors.counting()));
    }

    /** A day lasts as long as it does, and a period has the calls it should. */
    @Test
    void theRateIsTheSameOnAllDaysOfAPeriod() throws IOException {
        CentreScenario scenario = Centres.stationary();
        CentreSimulation centre = Centres.calls(scenario, 1);

        // The mean is 518,400 less the hour that the clock skips in March; the standard deviation 720. Four of them.
        assertThat((double) centre.window().calls()).isCloseTo(518_400 - 216, within(2900.0));
        assertThat(scenario.partOfDay(scenario.start().plusDays(83))).isCloseTo(23.0 / 24, within(1e-12));
        assertThat(scenario.partOfDay(scenario.start().plusDays(82))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-29, 00:00, 24:00",
        "2025-03-29, 00:00, 02:30",
        "2025-03-29, 02:30, 24:00",
        "2025-10-25, 00:00, 24:00",
        "2025-10-25, 00:00, 02:30",
        "2025-10-25, 02:30, 24:00"
    })
    void nobodyIsOnTwoCallsAtOnce(String start, String from, String to) throws IOException {
        for (int seed = 1; seed <= 3; seed++) {
            CentreSimulation centre = Centres.calls(
                    Centres.of("scenario: nights\nlanguage: fr-BE\ntime-zone: Europe/Brussels\nstart: " + start
                            + "\ncalls-per-day: 200\ndays: 3\nagents: {names: [A, B]}\nopening: {days: [mon, tue, wed, thu, fri,"
                            + " sat, sun], holidays: none, from: \"" + from + "\", to: \"" + to + "\"}\n"
                            + "topics: [{name: a, talk: {mean: 10m}, transfer: 0.2}]\n"),
                    seed);
            Answer.assertNobodyIsOnTwoCallsAtOnce(answers(centre));
        }
    }

    /** In seconds since 1970 that really passed. */
    private static List<Answer> answers(CentreSimulation centre) {
        List<Contact> calls = Centres.all(centre);
        Map<Long, Long> instants = instants(calls);
        List<Answer> answers = new ArrayList<>();
        for (Contact call : calls) {
            long queued = instants.getOrDefault(call.number(), 0L);
            for (Leg leg : call.legs()) {
                assertThat(leg.queuedEpochSecond()).as("%s", leg).isEqualTo(queued);
                long from = queued + leg.waitSeconds();
                queued = from + leg.talkSeconds() + leg.holdSeconds();
                if (leg.outcome() != Leg.Outcome.ABANDONED) {
                    answers.add(new Answer(leg.agent(), from, queued + leg.wrapUpSeconds()));
                }
            }
        }
        return answers;
    }

    /** When calls left the IVR: in the hour that comes twice, the order of the calls tells which of the two it is. */
    private static Map<Long, Long> instants(List<Contact> calls) {
        Map<Long, Long> instants = new HashMap<>();
        Instant last = Instant.MIN;
        for (Contact call : calls) {
            ZonedDateTime time = shown(call).atZone(BRUSSELS);
            assertThat(time.toLocalDateTime()).isEqualTo(shown(call));
            Instant earlier = time.withEarlierOffsetAtOverlap().toInstant();
            Instant instant =
                    earlier.isBefore(last) ? time.withLaterOffsetAtOverlap().toInstant() : earlier;
            assertThat(instant).as("%s", call).isAfterOrEqualTo(last);
            assertThat(call.startEpochSecond()).isEqualTo(instant.getEpochSecond());
            last = instant;
            instants.put(call.number(), instant.getEpochSecond() + call.ivrSeconds());
        }
        return instants;
    }

    private static LocalDateTime shown(Contact call) {
        return LocalDateTime.ofEpochSecond(call.startMicros() / 1_000_000, 0, ZoneOffset.UTC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-30", "2025-03-23"})
    void aCentreWhoseOnlyHourIsSkippedStaysClosed(String start) throws IOException {
        CentreScenario scenario =
                Centres.of("scenario: night\nlanguage: fr-BE\ntime-zone: Europe/Brussels\nstart: " + start
                        + "\ncalls-per-day: 20\ndays: 8\nagents: {names: [A]}\nopening: {days: [sun], holidays: none, from: \"02:00\","
                        + " to: \"03:00\"}\ntopics: [{name: a}]\n");

        assertThat(Centres.all(Centres.calls(scenario, 1)))
                .isNotEmpty()
                .noneMatch(call -> shown(call).toLocalDate().toString().equals("2025-03-30"));
    }

    @Test
    void aPeriodWhoseOnlyHourIsSkippedNeverOpens() throws IOException {
        CentreScenario scenario =
                Centres.of("scenario: night\nlanguage: fr-BE\ntime-zone: Europe/Brussels\nstart: 2025-03-30"
                        + "\ncalls-per-day: 20\ndays: 8\nagents: {names: [A]}\nopening: {days: [sun], holidays: none, from: \"02:00\","
                        + " to: \"03:00\"}\ntopics: [{name: a}]\n");

        assertThatThrownBy(() -> Centres.calls(scenario, 1, 10, 7, -1)).isInstanceOf(Refusal.class);
    }
}
