package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allophone.centre.staffing.OfferedLoad;
import org.allophone.scenario.CentreScenario;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that are over as soon as an agent answers. */
class ShortCallsTest {
    private static final String SHORT =
            "short-calls: {share: 0.1, talk: {distribution: lognormal, median: 5s, spread: 0.4}}\n";

    private static CentreScenario centre(String more) throws IOException {
        return Centres.of("scenario: s\nlanguage: fr-BE\ndays: 60\ncalls-per-day: 500\nagents: {count: 12, spread: 0}\n"
                + more + "topics: [{name: a}, {name: b}]\n");
    }

    /** 20,000 calls: a standard error of 0.002. The talk of a bank's short calls is below 10 s; 4 % of the lognormal law are above. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void soManyAnsweredCallsAreOverWithinSeconds(long seed) throws IOException {
        List<Contact> answered = Centres.all(Centres.calls(centre(SHORT), seed)).stream()
                .filter(Contact::isAnswered)
                .toList();
        List<Contact> shorts = answered.stream().filter(Contact::isShort).toList();
        assertThat(Centres.share(answered, Contact::isShort)).isCloseTo(0.1, within(0.008));
        assertThat(Centres.share(shorts, call -> call.talkSeconds() <= 10)).isBetween(0.93, 0.99);
        assertThat(shorts)
                .allMatch(call -> call.transfers() == 0 && call.holdSeconds() == 0)
                .noneMatch(call -> call.isResolved() || call.satisfaction() > 0);
    }

    /** The others talk as long as without short calls, to the second: each call has draws of its own. */
    @Test
    void theOtherCallsDrawTheSameWork() throws IOException {
        List<Contact> without = Centres.all(Centres.calls(centre("redial: 0\n"), 3));
        List<Contact> with = Centres.all(Centres.calls(centre("redial: 0\n" + SHORT), 3));
        int same = 0;
        for (int call = 0; call < with.size(); call++) {
            assertThat(with.get(call).startMicros()).isEqualTo(without.get(call).startMicros());
            boolean bothTalk = !with.get(call).isShort()
                    && with.get(call).isAnswered()
                    && without.get(call).isAnswered()
                    && with.get(call).caseNumber() == without.get(call).caseNumber()
                    && with.get(call).transfers() == 0
                    && without.get(call).transfers() == 0;
            if (bothTalk) {
                // The clock rounds both ends of a talk.
                assertThat((double) with.get(call).talkSeconds())
                        .isCloseTo(without.get(call).talkSeconds(), within(1.0));
                same++;
            }
        }
        assertThat(same).isGreaterThan(15_000);
    }

    /** As many as redial; those whose rest of the day has no place for the call do not. */
    @Test
    void halfOfTheirCallersCallAgainOnTheSameDay() throws IOException {
        List<Contact> calls = Centres.all(Centres.calls(centre(SHORT + "redial: 0.5\n"), 1));
        Map<Long, Contact> lastOfCase = new HashMap<>();
        int shorts = 0;
        int again = 0;
        for (Contact call : calls) {
            Contact before = lastOfCase.put(call.caseNumber(), call);
            shorts += call.isShort() && Centres.hour(call) < 12 ? 1 : 0;
            boolean sameDay = before != null && Centres.date(before).equals(Centres.date(call));
            again += sameDay && before.isShort() && Centres.hour(before) < 12 ? 1 : 0;
        }
        // Three in four of them have more than three hours left, and none who has a call on a later day calls again on
        // this one.
        assertThat((double) again / shorts).isBetween(0.3, 0.5);
    }

    /** A planner counts them: the mean handle time of all answered calls is theirs and the others'. */
    @Test
    void theLoadKnowsOfThem() throws IOException {
        CentreScenario scenario = centre(SHORT);
        double handle = Centres.legs(Centres.all(Centres.calls(scenario, 5))).stream()
                .filter(leg -> leg.outcome() != Leg.Outcome.ABANDONED)
                .mapToInt(leg -> leg.talkSeconds() + leg.holdSeconds() + leg.wrapUpSeconds())
                .average()
                .orElseThrow();
        double planned = OfferedLoad.of(scenario, scenario.agents().get(0)).handleSeconds();
        assertThat(handle).isCloseTo(planned, Percentage.withPercentage(3));
    }
}
