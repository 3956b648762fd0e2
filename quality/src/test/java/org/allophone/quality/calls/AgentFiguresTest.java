package org.allophone.quality.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import org.allophone.quality.calls.log.CallColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of agents and of talk, of effects that a test gave them. Limits are about four standard errors. */
class AgentFiguresTest {
    private static final int AGENTS = 40;
    private static final int DAYS = 60;
    private static final int CALLS_OF_A_DAY = 12;

    @TempDir
    Path folder;

    private final SplittableRandom random = new SplittableRandom(11);

    private double normal() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    /** ln talk = 5 + topic + agent + agent × topic + agent × day + noise of .6. */
    private Measured measured(double ofAgents, double ofPairs, double ofDays) {
        Records records = new Records();
        for (int agent = 0; agent < AGENTS; agent++) {
            double pace = ofAgents * normal();
            double[] topics = {0.5 + ofPairs * normal(), -0.5 + ofPairs * normal()};
            for (int day = 0; day < DAYS; day++) {
                double form = ofDays * normal();
                for (int call = 0; call < CALLS_OF_A_DAY; call++) {
                    int topic = random.nextInt(2);
                    double talk = Math.exp(5 + pace + topics[topic] + form + 0.6 * normal());
                    records.add(
                            Records.FIRST_DAY.plusDays(day).atTime(8 + call / 2, 30 * (call % 2), agent),
                            Map.of(
                                    "agent_id",
                                    "A" + agent,
                                    "topic",
                                    "T" + topic,
                                    "disposition",
                                    "answered",
                                    "talk_sec",
                                    Math.round(talk)));
                }
            }
        }
        return records.measured(folder);
    }

    @Test
    void agentsWhoAreAllAlikeAreChance() {
        Measured found = measured(0, 0, 0);
        assertThat(found.get(CallFigure.AGENT_PACE).value()).isLessThan(0.02);
        assertThat(found.get(CallFigure.AGENT_AND_TOPIC).value()).isCloseTo(1, within(4 * Math.sqrt(2.0 / 39)));
        assertThat(found.get(CallFigure.AGENT_AND_DAY).value()).isLessThan(0.06);
        assertThat(found.get(CallFigure.AGENT_NEXT_CALL).value()).isCloseTo(0, within(4 / Math.sqrt(26_000)));
        assertThat(found.get(CallFigure.AGENTS_NEVER_AWAY).value()).isEqualTo(1);
        assertThat(found.get(CallFigure.AGENTS_NEVER_AWAY).verdict()).isEqualTo(CallVerdict.TOO_PERFECT);
    }

    @Test
    void theEffectsThatWereGivenAreFound() {
        Measured found = measured(0.2, 0.1, 0.13);
        // The two effects of an agent's topics add .1²/2 to the pace.
        double pace = Math.sqrt(0.04 + 0.005);
        assertThat(found.get(CallFigure.AGENT_PACE).value()).isCloseTo(pace, within(4 * pace / Math.sqrt(2 * 39)));
        // Each pair has 360 calls: .1 beside the pace, of which half the variance stays, in errors of √(.36 +
        // .13²)/√360.
        double z = 1 + 360 * 0.01 / 0.377;
        assertThat(found.get(CallFigure.AGENT_AND_TOPIC).value()).isCloseTo(z, within(4 * z * Math.sqrt(2.0 / 39)));
        assertThat(found.get(CallFigure.AGENT_AND_DAY).value()).isCloseTo(0.13, within(0.02));
        double together = 0.0169 / (0.36 + 0.0169);
        assertThat(found.get(CallFigure.AGENT_NEXT_CALL).value()).isCloseTo(together, within(4 / Math.sqrt(26_000)));
        assertThat(found.get(CallFigure.AGENT_AND_DAY).verdict()).isEqualTo(CallVerdict.WITHIN);
    }

    @Test
    void lognormalTalkIsNearAndExponentialTalkIsFar() {
        assertThat(measured(0, 0, 0).get(CallFigure.TALK_NOT_LOGNORMAL).value()).isLessThan(1.035 / Math.sqrt(28_800));
        Records records = new Records();
        for (int call = 0; call < 20_000; call++) {
            double talk = -1000 * Math.log(1 - random.nextDouble());
            records.add(
                    Records.FIRST_DAY.atTime(8, 0).plusSeconds(call),
                    Map.of("disposition", "answered", "talk_sec", Math.round(talk)));
        }
        // ln of an exponential is a Gumbel, .08 from the normal of its moments; a few short ones are left out.
        assertThat(records.measured(folder).get(CallFigure.TALK_NOT_LOGNORMAL).value())
                .isBetween(0.05, 0.1);
    }

    /** One agent, who is free at 100 and 1000 s; somebody waits only the first time. */
    @Test
    void theReactionCountsOnlyWhileSomebodyWaits() {
        Records records = new Records();
        LocalDate day = Records.FIRST_DAY;
        records.add(day.atTime(9, 0, 0), call(0, 60, 40)); // free at 100
        records.add(day.atTime(9, 1, 0), call(47, 593, 300)); // waits from 60 to 107; free at 1000
        records.add(day.atTime(9, 20, 0), call(0, 10, 10)); // comes at 1200
        Measured found = records.measured(folder);
        assertThat(found.get(CallFigure.REACTION_P50).basis()).isEqualTo(1);
        assertThat(found.get(CallFigure.REACTION_P50).value()).isEqualTo(7);
        assertThat(found.get(CallFigure.REACTION_LONG).value()).isZero();
    }

    private static Map<String, ?> call(int wait, int talk, int wrapUp) {
        return Map.of(
                "agent_id", "A", "disposition", "answered", "wait_sec", wait, "talk_sec", talk, "wrap_up_sec", wrapUp);
    }

    /** Talk and wrap-up whose logarithms have the correlation .3. */
    @Test
    void talkAndWrapUpBelongTogetherAsMuchAsWasGiven() {
        Records records = new Records();
        for (int call = 0; call < 10_000; call++) {
            double talk = normal();
            double wrapUp = 0.3 * talk + Math.sqrt(1 - 0.09) * normal();
            records.add(
                    Records.FIRST_DAY.atTime(8, 0).plusSeconds(call),
                    Map.of(
                            "disposition", "answered",
                            "talk_sec", Math.round(Math.exp(6 + 0.5 * talk)),
                            "wrap_up_sec", Math.round(Math.exp(6 + 0.5 * wrapUp))));
        }
        Measured found = records.measured(folder);
        assertThat(found.get(CallFigure.TALK_AND_WRAP_UP).value()).isCloseTo(0.3, within(4 * 0.91 / 100));
        assertThat(found.get(CallFigure.TALK_AND_HOLD).verdict()).isEqualTo(CallVerdict.NOT_MEASURED);
        assertThat(found.get(CallFigure.TALK_AND_HOLD).column()).contains(CallColumn.HOLD);
    }
}
