package org.allophone.centre.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.allophone.centre.Centres;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.junit.jupiter.api.Test;

/** Agents leave, others join and learn. The oracles are the figures of the scenario and the rosters of the days, one by one. */
class TurnoverTest {
    private static final int DAYS = 365;

    private static CentreScenario national() throws IOException {
        return Centres.bundled("telecom-national");
    }

    private static List<LocalDate> openDays(CentreScenario scenario, int days) {
        return scenario.start()
                .datesUntil(scenario.start().plusDays(days))
                .filter(scenario::isOpenOn)
                .toList();
    }

    @Test
    void aQuarterOfTheAgentsLeavesInAYear() throws IOException {
        CentreScenario scenario = national();
        List<Agent> agents = new ArrayList<>();
        Personnel personnel = new Personnel(new Workforce(scenario, new Seed(5)), openDays(scenario, DAYS));
        for (int site = 0; site < 3; site++) {
            agents.addAll(personnel.ofSite(site).toList());
        }
        long posts = agents.stream().filter(agent -> agent.joined().isEmpty()).count();
        long left = agents.stream().filter(agent -> agent.left().isPresent()).count();
        // Some thousand posts: the standard error is about a point.
        assertThat(posts).isGreaterThan(900);
        assertThat((double) left / posts).isCloseTo(0.25, within(0.05));
    }

    @Test
    void theTableOfAgentsIsWhoIsOnTheRosters() throws IOException {
        CentreScenario scenario = national();
        for (long seed = 1; seed <= 3; seed++) {
            Workforce workforce = new Workforce(scenario, new Seed(seed));
            List<LocalDate> days = openDays(scenario, 120);
            Set<String> seen = new TreeSet<>();
            for (LocalDate date : days) {
                seen.addAll(List.of(workforce.names(workforce.worked(0, date), 0, date)));
            }
            List<String> listed =
                    new Personnel(workforce, days).ofSite(0).map(Agent::name).toList();
            assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(seen);
            assertThat(listed.stream().filter(name -> name.matches(".*-[0-9]+-2")))
                    .hasSizeGreaterThan(10);
        }
    }

    /** The days of two agents at one post never overlap. */
    @Test
    void whoJoinsTakesThePostOnTheDayAfter() throws IOException {
        CentreScenario scenario = national();
        Map<String, List<Agent>> posts = new Personnel(
                        new Workforce(scenario, new Seed(9)), openDays(scenario, 3 * DAYS))
                .ofSite(0)
                .collect(Collectors.groupingBy(
                        agent -> agent.name().replaceAll("^(.*-[0-9]+)-[0-9]+$", "$1"),
                        TreeMap::new,
                        Collectors.toList()));
        int successions = 0;
        int onTheNextDay = 0;
        for (List<Agent> holders : posts.values()) {
            for (int next = 1; next < holders.size(); next++) {
                LocalDate left = holders.get(next - 1).left().orElseThrow();
                LocalDate joined = holders.get(next).joined().orElseThrow();
                assertThat(joined).isAfter(left);
                successions++;
                onTheNextDay += joined.equals(left.plusDays(1)) ? 1 : 0;
            }
        }
        assertThat(successions).isGreaterThan(150);
        // Between the others was somebody who is not in the table: a post that is needed on busy days only had nothing
        // to do for so long.
        assertThat((double) onTheNextDay / successions).isGreaterThan(0.95);
    }

    /** The scenario's power law, read off an agent's first day, and off the days when all is learned. */
    @Test
    void whoJoinsIsSlowAtFirst() throws IOException {
        CentreScenario scenario = Centres.bundled(
                "telecom-national",
                "handling: {agent-topic: 0.1, agent-day: 0.13, day: 0.07, half-hour: 0.05, fatigue: 0.005, together: 0.3}",
                "handling: {together: 0.3}");
        Workforce workforce = new Workforce(scenario, new Seed(2));
        List<LocalDate> days = openDays(scenario, DAYS);
        Map<String, Agent> agents =
                new Personnel(workforce, days).ofSite(0).collect(Collectors.toMap(Agent::name, agent -> agent));
        Map<String, Double> practised = new HashMap<>();
        for (int day = days.size() - 1; day >= 0; day--) {
            LocalDate date = days.get(day);
            Roster roster = workforce.worked(0, date);
            HandlingFactors handling = workforce.handling(roster, 0, date);
            String[] names = workforce.names(roster, 0, date);
            for (int agent = 0; agent < names.length; agent++) {
                double factor = handling.of(agent, 0, roster.startOf(agent));
                Agent person = Objects.requireNonNull(agents.get(names[agent]));
                if (person.joined().isEmpty()) {
                    assertThat(factor).isEqualTo(practised.computeIfAbsent(names[agent], unused -> factor));
                    continue;
                }
                long since = ChronoUnit.DAYS.between(person.joined().get(), date) + 1;
                if (since >= 120) {
                    practised.put(names[agent], factor);
                } else if (practised.containsKey(names[agent])) {
                    assertThat(factor / practised.get(names[agent]))
                            .as("%s on day %d", names[agent], since)
                            .isCloseTo(Math.pow(120.0 / since, 0.1), within(1e-9));
                }
            }
        }
        assertThat(practised.keySet().stream().filter(name -> name.matches(".*-[0-9]+-[0-9]+")))
                .hasSizeGreaterThan(30);
    }

    @Test
    void agentsWithNamesStay() throws IOException {
        CentreScenario scenario =
                Centres.bundled("telecom-be", "  leave-weeks: 5", "  leave-weeks: 5\n  turnover: {per-year: 3}");
        assertThat(new Personnel(new Workforce(scenario, new Seed(1)), openDays(scenario, 3 * DAYS))
                        .ofSite(0)
                        .map(Agent::name))
                .containsExactly("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");
    }
}
