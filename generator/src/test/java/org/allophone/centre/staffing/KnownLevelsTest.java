package org.allophone.centre.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.allophone.centre.Centres;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.junit.jupiter.api.Test;

/** The staff of days that are known to be busy or calm, against the load that is written. */
class KnownLevelsTest {
    private static final LocalDate ORDINARY = LocalDate.of(2025, 1, 14);
    private static final LocalDate BUSY = LocalDate.of(2025, 1, 21);
    private static final LocalDate CALM = LocalDate.of(2025, 1, 28);

    private static CentreScenario scenario(String agents, String topics, String calendar) throws IOException {
        return Centres.of("scenario: mine\nlanguage: fr-BE\ncalls-per-day: 4000\nagents: " + agents + "\ntopics: "
                + topics + "\ncalendar: " + calendar + "\n");
    }

    private static int agents(Workforce workforce, LocalDate date) {
        return workforce.planned(date).agents();
    }

    @Test
    void aServiceLevelIsPlannedForTheKnownLoad() throws IOException {
        CentreScenario scenario = scenario(
                "{staffed: {share: 0.8, within: 20s}}",
                "[{name: a}]",
                "{days: [{on: [\"01-21\"], factor: 1.3}, {on: [\"01-28\"], factor: 0.6}]}");
        Workforce workforce = new Workforce(scenario, new Seed(1));
        int ordinary = agents(workforce, ORDINARY);
        assertThat(ordinary).isGreaterThan(50);
        assertThat((double) agents(workforce, BUSY)).isCloseTo(1.3 * ordinary, within(1.0));
        assertThat((double) agents(workforce, CALM)).isCloseTo(0.6 * ordinary, within(1.0));
        assertThat(names(workforce, CALM)).isSubsetOf(names(workforce, ORDINARY));
        assertThat(names(workforce, ORDINARY)).isSubsetOf(names(workforce, BUSY));
        assertThat(names(workforce, BUSY)).doesNotHaveDuplicates();
        assertThat(new Personnel(workforce, List.of(ORDINARY, BUSY, CALM))
                        .ofSite(0)
                        .map(Agent::name))
                .containsExactlyInAnyOrderElementsOf(names(workforce, BUSY));
    }

    /** The calls of a are half of all. If they are twice as many, the others stay as many as they were. */
    @Test
    void theTeamsThatWillHaveTheCallsAreLarger() throws IOException {
        CentreScenario scenario = scenario(
                "[{name: front, skills: [one], staffed: {share: 0.8, within: 20s}},"
                        + " {name: back, skills: [two], staffed: {share: 0.8, within: 20s}}]",
                "[{name: a, skill: one}, {name: b, skill: two}]",
                "{month-days: [{from: 21, to: 21, topics: {a: 2}}]}");
        Workforce workforce = new Workforce(scenario, new Seed(1));
        assertThat(agents(workforce, "front", BUSY) / (double) agents(workforce, "front", ORDINARY))
                .isCloseTo(2, within(0.05));
        assertThat(agents(workforce, "back", BUSY)).isEqualTo(agents(workforce, "back", ORDINARY));
    }

    @Test
    void namedAndCountedAgentsAreAlwaysThere() throws IOException {
        CentreScenario scenario = scenario("{count: 7}", "[{name: a}]", "{days: [{on: [\"01-21\"], factor: 3}]}");
        Workforce workforce = new Workforce(scenario, new Seed(1));
        assertThat(Stream.of(ORDINARY, BUSY).map(date -> agents(workforce, date)))
                .containsExactly(7, 7);
    }

    private static int agents(Workforce workforce, String team, LocalDate date) {
        return (int) names(workforce, date).stream()
                .filter(name -> name.startsWith(team))
                .count();
    }

    private static List<String> names(Workforce workforce, LocalDate date) {
        return Arrays.asList(workforce.names(workforce.planned(date), 0, date));
    }
}
