package org.allophone.centre.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allophone.centre.CentreSimulation;
import org.allophone.centre.Centres;
import org.allophone.centre.Contact;
import org.allophone.centre.Leg;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Topic;
import org.allophone.scenario.file.ScenarioFile;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** What a planner expects, beside what comes. */
class OfferedLoadTest {

    /** One call in ten goes on to the second team after 0.3 of its 300 seconds. */
    @Test
    void aCallThatIsPassedOnKeepsBothTeamsBusy() throws IOException {
        CentreScenario scenario = Centres.stationary(
                "agents:\n  count: 20\n  spread: 0 ", """
                agents:
                  - {name: front, count: 19, skills: [first], spread: 0}
                  - {name: back, count: 3, skills: [second], spread: 0}
                  #""",
                "share: 1\n    talk", "share: 1\n    skill: first\n    talk",
                "transfer: 0", "transfer: {share: 0.1, to: second}");
        Offset<Double> exactly = within(1e-9);
        OfferedLoad front = OfferedLoad.of(scenario, scenario.agents().get(0));
        assertThat(front.perCall()).isCloseTo(1, exactly);
        assertThat(front.handleSeconds()).isCloseTo(0.9 * 300 + 0.1 * 90, exactly);
        OfferedLoad back = OfferedLoad.of(scenario, scenario.agents().get(1));
        assertThat(back.perCall()).isCloseTo(0.1, exactly);
        assertThat(back.handleSeconds()).isCloseTo(210, exactly);
        OfferedLoad answeredByHalf =
                OfferedLoad.of(scenario, scenario.agents().get(1), skill -> skill.equals("first") ? 0.5 : 0);
        assertThat(answeredByHalf.perCall()).isCloseTo(0.05, exactly);
        assertThat(answeredByHalf.handleSeconds()).isCloseTo(210, exactly);
    }

    /**
     * 220,000 calls of agents who are all alike, with those who come back, who are passed on, who give up and dial again. The
     * smallest team has 15,000: the standard errors of its count and of its mean handle time are 0.8 %.
     */
    @Test
    void aTeamIsPlannedForTheCallsThatComeToIt() throws IOException {
        CentreScenario scenario = Centres.bundled(
                "telecom-national",
                "spread: 0.25  #",
                "spread: 0  #",
                "spread: 0.2\n",
                "spread: 0\n",
                "spread: 0.2 ",
                "spread: 0 ",
                "agent-topic: 0.1, agent-day: 0.13, day: 0.07, half-hour: 0.05, fatigue: 0.005",
                "agent-topic: 0, agent-day: 0, day: 0, half-hour: 0, fatigue: 0",
                "topic-variation: 0.10",
                "topic-variation: 0   ",
                "usual-topic: 0.75",
                "usual-topic: 0   ");
        CentreSimulation centre = Centres.calls(scenario, 42, -1, 13, -1);
        List<Contact> contacts = Centres.all(centre);
        List<Leg> legs = Centres.legs(contacts);
        long calls = contacts.size();
        for (AgentGroup team : scenario.agents()) {
            OfferedLoad planned = OfferedLoad.of(scenario, team);
            List<Leg> ofTeam = legs.stream()
                    .filter(leg -> team.skills().contains(leg.queue()))
                    .toList();
            double handle = ofTeam.stream()
                    .filter(leg -> leg.outcome() != Leg.Outcome.ABANDONED)
                    .mapToLong(leg -> leg.talkSeconds() + leg.holdSeconds() + leg.wrapUpSeconds())
                    .average()
                    .orElseThrow();
            assertThat((double) ofTeam.size() / calls)
                    .as(team.name())
                    .isCloseTo(planned.perCall(), Percentage.withPercentage(3));
            assertThat(handle).as(team.name()).isCloseTo(planned.handleSeconds(), Percentage.withPercentage(3));
        }
    }

    /**
     * Agents' paces, lognormal around 1, average 1.02, and so they would over calls if all agents took as many; if none ever
     * rested, 0.98. Of some 400 agents: the standard error is 0.01.
     */
    @Test
    void slowAgentsTakeFewerCallsSoThatTheMeanPaceOfCallsIsAboutOne() throws IOException {
        Map<String, Double> means = ScenarioFile.bundled("telecom-national").scenario().topics().stream()
                .collect(Collectors.toMap(Topic::name, topic -> topic.talk().mean()));
        double pace = Centres.national().stream()
                .filter(call -> call.isAnswered() && call.transfers() == 0)
                .mapToDouble(call -> call.talkSeconds() / means.getOrDefault(call.topic(), Double.NaN))
                .average()
                .orElseThrow();
        assertThat(pace).isCloseTo(1, within(0.03));
    }
}
