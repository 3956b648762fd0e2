package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CentreCallsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noAgentIsOnTwoCallsAtOnce(long seed) throws IOException {
        for (String name : List.of("telecom-be", "telecom-national")) {
            CentreCalls centre = Centres.calls(CentreScenario.bundled(name), seed);
            for (long day = 0; day < Math.min(3, centre.load().siteDays()); day++) {
                Map<String, Long> busyUntil = new HashMap<>();
                List<CentreCall> answered = new ArrayList<>();
                centre.playSiteDay(day, call -> {
                    if (!call.abandoned() && call.transfers() == 0) {
                        answered.add(call);
                    }
                });
                answered.sort((a, b) -> Long.compare(Centres.answeredAt(a), Centres.answeredAt(b)));
                for (CentreCall call : answered) {
                    assertThat(Centres.answeredAt(call))
                            .isGreaterThanOrEqualTo(busyUntil.getOrDefault(call.agent(), 0L));
                    busyUntil.put(
                            call.agent(),
                            Centres.answeredAt(call) + call.talkSeconds() + call.holdSeconds() + call.wrapUpSeconds());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void callsComeInOrderDuringOpeningHoursAndKeepTheirNumber(long seed) throws IOException {
        CentreScenario scenario = CentreScenario.bundled("telecom-be");
        CentreCalls centre = Centres.calls(scenario, seed);
        List<CentreCall> calls = Centres.all(centre);

        assertThat(calls).hasSize((int) scenario.calls());
        for (int i = 0; i < calls.size(); i++) {
            CentreCall call = calls.get(i);
            LocalDateTime start = LocalDateTime.ofEpochSecond(call.startMicros() / 1_000_000, 0, ZoneOffset.UTC);
            assertThat(call.number()).isEqualTo(i + 1);
            assertThat(start.getHour()).isBetween(8, 17);
            assertThat(scenario.opening().isOpenOn(start.toLocalDate())).isTrue();
            assertThat(call.agent().isEmpty()).isEqualTo(call.abandoned());
            assertThat(call.abandoned() && call.resolved()).isFalse();
        }
    }

    @Test
    void aSupervisorOfTheSmallCentreSeesSomePeopleWaitAndAFewGiveUp() throws IOException {
        List<CentreCall> calls = Centres.all(Centres.calls(CentreScenario.bundled("telecom-be"), 42));
        assertThat(Centres.share(calls, CentreCall::abandoned)).isBetween(0.02, 0.15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"telecom-be", "telecom-national"})
    void siteDaysPlayedInAnyOrderOrTwiceGiveTheSameRows(String name) throws IOException {
        CentreScenario scenario = CentreScenario.bundled(name);
        CentreCalls centre =
                new CentreCalls(scenario, new Seed(7), OptionalLong.empty(), OptionalInt.of(4), OptionalInt.of(2));
        List<CentreCall> forward = Centres.all(centre);
        CentreCalls another =
                new CentreCalls(scenario, new Seed(7), OptionalLong.empty(), OptionalInt.of(4), OptionalInt.of(2));
        List<CentreCall> backward = new ArrayList<>();
        for (long siteDay = another.load().siteDays() - 1; siteDay >= 0; siteDay--) {
            List<CentreCall> day = new ArrayList<>();
            another.playSiteDay(siteDay, call -> {});
            another.playSiteDay(siteDay, day::add);
            backward.addAll(0, day);
        }
        assertThat(backward).isEqualTo(forward);
    }
}
