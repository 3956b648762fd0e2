package org.allophone.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.allophone.random.Normal;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Hours;
import org.allophone.scenario.Staffing;
import org.allophone.scenario.Topic;

/** The agents of a scenario: what they are called, how fast they are, and who works when. A queue is named after the skill it needs. */
final class Agents {
    private static final long MILLIS = 1000;

    private static final Normal STANDARD = new Normal(0, 1);
    private static final Purpose PACE = Purpose.of("pace of an agent");

    private final CentreScenario scenario;
    private final Seed seed;
    private final int sites;
    private final List<String> queues;
    private final int[][] queuesOfGroup;

    /** @param sites how many sites there are: where there are several, names tell the site */
    Agents(CentreScenario scenario, Seed seed, int sites) {
        this.scenario = scenario;
        this.seed = seed;
        this.sites = sites;
        Set<String> skills = new TreeSet<>();
        for (Topic topic : scenario.topics()) {
            skills.add(topic.skill());
            skills.add(topic.transfer().toSkill());
        }
        this.queues = List.copyOf(skills);
        this.queuesOfGroup = scenario.agents().stream()
                .map(group -> group.skills().stream()
                        .mapToInt(queues::indexOf)
                        .filter(queue -> queue >= 0)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The names of the queues, in the order of their numbers. */
    List<String> queues() {
        return queues;
    }

    /** Who works at a site on a date. */
    Roster roster(LocalDate date) {
        List<Roster.Duty> duties = new ArrayList<>();
        for (int group = 0; group < scenario.agents().size(); group++) {
            for (Hours shift : shifts(group, date)) {
                duties.add(new Roster.Duty(group, shift.fromSecond() * MILLIS, shift.toSecond() * MILLIS));
            }
        }
        return Roster.of(queues.size(), queuesOfGroup, duties);
    }

    /**
     * The name of an agent: as the scenario has it, or made of group and number; with its site where there are several, and
     * with its roster where the centre never closes.
     *
     * @param agent the agent's number on the day's roster
     */
    String name(Roster roster, Load.SiteDay siteDay, int agent) {
        int group = roster.groupOf(agent);
        int first = agent;
        while (first > 0 && roster.groupOf(first - 1) == group) {
            first--;
        }
        AgentGroup agents = scenario.agents().get(group);
        String name = agents.staffing() instanceof Staffing.Named named
                ? named.names().get(agent - first)
                : agents.name() + "-" + (agent - first + 1);
        String site = sites > 1 ? "S" + (siteDay.site() + 1) + "-" : "";
        return site + name + (alternates() && siteDay.date().toEpochDay() % 2 != 0 ? "-2" : "");
    }

    /**
     * How much longer than ordinary an agent talks: lognormal around 1, by the spread of the group; the same every day.
     *
     * @param name the agent's name
     */
    double pace(Roster roster, int agent, String name) {
        double spread = scenario.agents().get(roster.groupOf(agent)).spread();
        return StrictMath.exp(
                spread * STANDARD.sample(seed.stream(PACE, Purpose.of(name).id())));
    }

    /** A centre that never closes has two rosters that take turns by the day, so that nobody is on two calls across midnight. */
    private boolean alternates() {
        return scenario.opening().hours().halfHours() == Hours.HALF_HOURS_PER_DAY;
    }

    private List<Hours> shifts(int number, LocalDate date) {
        AgentGroup group = scenario.agents().get(number);
        // A sealed interface's switch is JDK 21; here it is asked in turn.
        if (group.staffing() instanceof Staffing.Named named) {
            return inTurn(group.shifts(), named.names().size());
        }
        if (group.staffing() instanceof Staffing.Counted counted) {
            return inTurn(group.shifts(), counted.agents());
        }
        if (group.staffing() instanceof Staffing.ForService service) {
            return Staff.covering(need(group, date, service), group.shifts());
        }
        throw new IllegalStateException("no such staffing");
    }

    private static List<Hours> inTurn(List<Hours> shifts, int agents) {
        List<Hours> planned = new ArrayList<>();
        for (int agent = 0; agent < agents; agent++) {
            planned.add(shifts.get(agent % shifts.size()));
        }
        return planned;
    }

    /** How many agents of a group each half-hour of a date needs to keep the promise, by the load that is expected then. */
    private int[] need(AgentGroup group, LocalDate date, Staffing.ForService promise) {
        double erlang = 0; // at one call a second
        double share = 0;
        for (Topic topic : scenario.topics()) {
            double handle = topic.talk().mean()
                    + topic.hold().share() * topic.hold().time().mean()
                    + topic.wrapUp().mean();
            if (group.skills().contains(topic.skill())) {
                erlang += topic.share() * handle / teamsWith(topic.skill());
                share += topic.share() / teamsWith(topic.skill());
            }
            if (group.skills().contains(topic.transfer().toSkill())) {
                double passedOn = topic.share()
                        * topic.transfer().share()
                        / teamsWith(topic.transfer().toSkill());
                erlang += passedOn * topic.wrapUp().mean();
                share += passedOn;
            }
        }
        double calls = scenario.expectedCalls(date);
        int[] need = new int[Hours.HALF_HOURS_PER_DAY];
        Hours open = scenario.opening().hours();
        for (int i = 0; i < open.halfHours() && share > 0; i++) {
            double perSecond = calls * scenario.arrivals().halfHours().get(i) / Hours.SECONDS_PER_HALF_HOUR;
            need[open.from() + i] = Math.max(
                    1, Staff.agentsFor(perSecond * erlang, erlang / share, promise.share(), promise.withinSeconds()));
        }
        return need;
    }

    private long teamsWith(String skill) {
        return scenario.agents().stream()
                .filter(group -> group.skills().contains(skill))
                .count();
    }
}
