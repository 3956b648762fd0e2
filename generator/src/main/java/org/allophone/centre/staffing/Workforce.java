package org.allophone.centre.staffing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allophone.calendar.DayClock;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.centre.theory.ErlangC;
import org.allophone.random.Distribution;
import org.allophone.random.LogNormal;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.random.Streams;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Staffing;
import org.allophone.scenario.Topic;

/** The agents of a scenario: their names, their paces and their shifts. A queue has the name of the skill it needs. */
public final class Workforce {
    private static final long MILLIS = 1000;
    private static final int SECONDS_PER_DAY = 86_400;

    /** If the centre closes for less than this each night, two rosters alternate from day to day. */
    private static final int HALF_HOURS_OF_REST = 16;

    private static final Purpose PACE = Purpose.of("talk pace of an agent");

    private final CentreScenario scenario;
    private final Streams paces;
    private final List<String> queues;
    private final int[][] queuesOfGroup;
    private final List<Distribution> paceOfGroup;
    /** For each group, the shifts of its agents. They depend only on the day of the week. */
    private final Map<DayOfWeek, List<List<HalfHourSpan>>> shifts = new EnumMap<>(DayOfWeek.class);

    private final Map<DayOfWeek, Roster> rosters = new EnumMap<>(DayOfWeek.class);

    public Workforce(CentreScenario scenario, Seed seed) {
        this.scenario = scenario;
        this.paces = seed.streams(PACE);
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
        this.paceOfGroup = scenario.agents().stream()
                .<Distribution>map(group -> LogNormal.ofMedian(1, group.spread()))
                .toList();
        for (DayOfWeek day : scenario.opening().days()) {
            List<List<HalfHourSpan>> ofDay =
                    scenario.agents().stream().map(group -> shifts(group, day)).toList();
            shifts.put(day, ofDay);
            rosters.put(day, roster(ofDay, DayClock.ordinary()));
        }
    }

    /** The names of the queues, in the order of their numbers. */
    public List<String> queues() {
        return queues;
    }

    /** The roster of a site on a date. The centre must be open on it. */
    public Roster roster(LocalDate date) {
        DayClock clock = scenario.clock(date);
        List<List<HalfHourSpan>> ofDay = shifts.get(date.getDayOfWeek());
        Roster ordinary = rosters.get(date.getDayOfWeek());
        if (ofDay == null || ordinary == null) {
            throw new IllegalArgumentException("the centre is closed on " + date);
        }
        return clock.isOrdinary() ? ordinary : roster(ofDay, clock);
    }

    /**
     * The earliest time at which the agents of a day start their next shift, in milliseconds since the day began. All
     * their work of the day must end before.
     */
    public long backAt(DayClock clock) {
        return clock.whenBegins((alternates() ? 2 : 1) * SECONDS_PER_DAY
                        + scenario.opening().hours().fromSecond())
                * MILLIS;
    }

    /** The names of the agents of a roster, by their numbers on it. */
    public String[] names(Roster roster, int site, LocalDate date) {
        String[] names = new String[roster.agents()];
        for (int agent = 0; agent < names.length; agent++) {
            names[agent] = name(site, turn(date), roster.groupOf(agent), roster.numberInGroup(agent));
        }
        return names;
    }

    /**
     * The paces of the agents of a roster, by their numbers on it: the factor of their talk times, 1 being ordinary.
     */
    public double[] paces(Roster roster, int site, LocalDate date) {
        double[] paces = new double[roster.agents()];
        for (int agent = 0; agent < paces.length; agent++) {
            paces[agent] = pace(site, turn(date), roster.groupOf(agent), roster.numberInGroup(agent));
        }
        return paces;
    }

    /** All agents who are on a roster of a site on one of these days. */
    public Stream<Agent> of(int site, List<LocalDate> openDays) {
        return IntStream.range(0, alternates() ? 2 : 1).boxed().flatMap(turn -> {
            List<Roster> ofTurn = openDays.stream()
                    .filter(date -> turn(date) == turn)
                    .map(LocalDate::getDayOfWeek)
                    .distinct()
                    .flatMap(day -> Stream.ofNullable(rosters.get(day)))
                    .toList();
            return IntStream.range(0, queuesOfGroup.length).boxed().flatMap(group -> {
                int most = ofTurn.stream()
                        .mapToInt(roster -> roster.sizeOf(group))
                        .max()
                        .orElse(0);
                return IntStream.range(0, most).mapToObj(number -> agent(site, turn, group, number));
            });
        });
    }

    private Agent agent(int site, int turn, int group, int number) {
        AgentGroup team = scenario.agents().get(group);
        return new Agent(
                name(site, turn, group, number),
                site + 1,
                team.name(),
                team.skills().stream().sorted().toList(),
                (int) Math.round(100 * pace(site, turn, group, number)));
    }

    /**
     * The name that the scenario gives, or one made of group and number. A prefix names the site, from the second site
     * on. An agent of the second roster has the suffix {@code /2}, which no name of a scenario can have, and which no reader of
     * CSV takes for the start of a comment.
     */
    private String name(int site, int turn, int group, int number) {
        AgentGroup agents = scenario.agents().get(group);
        String name = agents.staffing() instanceof Staffing.Named named
                ? named.names().get(number)
                : agents.name() + "-" + (number + 1);
        return (site > 0 ? "S" + (site + 1) + "-" : "") + name + (turn == 0 ? "" : "/2");
    }

    /** An agent's pace: lognormal with median 1 and the spread of the group; the same every day. */
    private double pace(int site, int turn, int group, int number) {
        long agent = ((long) site << 1 | turn) * queuesOfGroup.length + group;
        return paceOfGroup.get(group).sample(paces.stream(agent << 24 | number));
    }

    /**
     * The roster that works on a date: 0 or 1. A centre that closes for a short time only has two rosters that
     * alternate, so that an agent's late work ends before the agent's next shift.
     */
    private int turn(LocalDate date) {
        return alternates() ? (int) Math.floorMod(date.toEpochDay(), 2L) : 0;
    }

    private boolean alternates() {
        return HalfHourSpan.HALF_HOURS_PER_DAY - scenario.opening().hours().halfHours() < HALF_HOURS_OF_REST;
    }

    private Roster roster(List<List<HalfHourSpan>> shiftsOfGroups, DayClock clock) {
        List<Roster.Duty> duties = new ArrayList<>();
        for (int group = 0; group < shiftsOfGroups.size(); group++) {
            for (HalfHourSpan shift : shiftsOfGroups.get(group)) {
                duties.add(new Roster.Duty(
                        group,
                        clock.whenBegins(shift.fromSecond()) * MILLIS,
                        clock.whenEnds(shift.toSecond()) * MILLIS));
            }
        }
        return Roster.of(queues.size(), queuesOfGroup, duties);
    }

    private List<HalfHourSpan> shifts(AgentGroup group, DayOfWeek day) {
        // Java 17 has no switch over a sealed interface.
        if (group.staffing() instanceof Staffing.Named named) {
            return inTurn(group.shifts(), named.names().size());
        }
        if (group.staffing() instanceof Staffing.Counted counted) {
            return inTurn(group.shifts(), counted.agents());
        }
        if (group.staffing() instanceof Staffing.ForService service) {
            return ShiftPlan.covering(need(group, day, service), group.shifts());
        }
        throw new IllegalStateException("no such staffing");
    }

    private static List<HalfHourSpan> inTurn(List<HalfHourSpan> shifts, int agents) {
        List<HalfHourSpan> planned = new ArrayList<>();
        for (int agent = 0; agent < agents; agent++) {
            planned.add(shifts.get(agent % shifts.size()));
        }
        return planned;
    }

    /**
     * The number of agents of a group that each half-hour of a day needs to reach the service level under the expected
     * load.
     */
    private int[] need(AgentGroup group, DayOfWeek day, Staffing.ForService promise) {
        OfferedLoad load = OfferedLoad.of(scenario, group);
        double calls = scenario.callsPerDay() * scenario.arrivals().weight(day) * load.perCall();
        int[] need = new int[HalfHourSpan.HALF_HOURS_PER_DAY];
        HalfHourSpan open = scenario.opening().hours();
        for (int i = 0; i < open.halfHours() && load.perCall() > 0; i++) {
            double perSecond = calls * scenario.arrivals().halfHours().get(i) / HalfHourSpan.SECONDS_PER_HALF_HOUR;
            double erlang = perSecond * load.handleSeconds();
            need[open.from() + i] = Math.max(
                    1, ErlangC.agentsFor(erlang, load.handleSeconds(), promise.share(), promise.withinSeconds()));
        }
        return need;
    }
}
