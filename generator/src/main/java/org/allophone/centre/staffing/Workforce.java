package org.allophone.centre.staffing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.allophone.calendar.DayClock;
import org.allophone.random.Distribution;
import org.allophone.random.LogNormal;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.random.Streams;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Staffing;
import org.allophone.scenario.Topic;

/** The agents of a scenario: their names, their paces and their rosters. A queue has the name of the skill it needs. */
public final class Workforce {
    private static final Purpose PACE = Purpose.of("talk pace of an agent");

    private final CentreScenario scenario;
    private final Seed seed;
    private final Streams paces;
    private final Attendance attendance;
    private final Tenures tenures;
    private final List<String> queues;
    private final int[][] queuesOfGroup;
    private final List<Distribution> paceOfGroup;
    private final List<Posts> postsOfGroup;
    private final KnownLevels levels;
    /** The planned rosters of ordinary days on which the clock is not changed. */
    private final Map<DayOfWeek, Roster> rosters = new EnumMap<>(DayOfWeek.class);

    public Workforce(CentreScenario scenario, Seed seed) {
        this.scenario = scenario;
        this.seed = seed;
        this.paces = seed.streams(PACE);
        this.attendance = new Attendance(scenario.atWork(), seed);
        this.tenures = new Tenures(scenario.atWork().turnover(), seed, scenario.start());
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
        this.postsOfGroup = scenario.agents().stream()
                .map(group -> Posts.of(scenario, group))
                .toList();
        this.levels = new KnownLevels(scenario);
        for (DayOfWeek day : scenario.opening().days()) {
            rosters.put(day, planned(day, levels.ordinary(), DayClock.ordinary()));
        }
    }

    /** The names of the queues, in the order of their numbers. */
    public List<String> queues() {
        return queues;
    }

    /** The roster that every site plans for a date. The centre must be open on it. */
    public Roster planned(LocalDate date) {
        Roster ordinary = rosters.get(date.getDayOfWeek());
        if (ordinary == null) {
            throw new IllegalArgumentException("the centre is closed on " + date);
        }
        List<Double> levelsOfDate = levels.on(date);
        return levelsOfDate.equals(levels.ordinary()) && scenario.isOrdinary(date)
                ? ordinary
                : planned(date.getDayOfWeek(), levelsOfDate, scenario.clock(date));
    }

    /** The share of the agents of a group on a planned roster who are there; overtime counts as more agents. */
    public double presence(int group) {
        return scenario.atWork().timeOff().presence()
                * (1 + StaffingPlan.overtime(scenario, scenario.agents().get(group)));
    }

    /** The roster of a site on a date as it is worked: some agents are off, the others are at their desks a little later. */
    public Roster worked(int site, LocalDate date) {
        Roster planned = planned(date);
        if (attendance.isAsPlanned()) {
            return planned;
        }
        return Roster.of(
                queues.size(),
                queuesOfGroup,
                attendance.worked(planned.duties(), people(planned, site, date), site, date));
    }

    /** The names of the agents of a roster on a date, by their numbers on it. */
    public String[] names(Roster roster, int site, LocalDate date) {
        return roster.duties().stream()
                .map(duty -> name(site, duty.group(), duty.number(), holder(site, duty, date)))
                .toArray(String[]::new);
    }

    /** How much longer or shorter than an ordinary agent those of a roster work for a call on a date. */
    public HandlingFactors handling(Roster roster, int site, LocalDate date) {
        double[] paces = roster.duties().stream()
                .mapToDouble(duty -> paceOf(site, duty, date))
                .toArray();
        return HandlingFactors.of(
                scenario.atWork().handling(),
                seed,
                roster,
                people(roster, site, date),
                paces,
                scenario.topics().size(),
                site,
                date);
    }

    /**
     * The agents of a roster on a date: their numbers in the centre, by their numbers on the roster. An agent keeps the number, which nobody
     * else has.
     */
    public long[] people(Roster roster, int site, LocalDate date) {
        return roster.duties().stream()
                .mapToLong(duty -> person(site, duty.group(), duty.number(), holder(site, duty, date)))
                .toArray();
    }

    /** The time at their post of the agents who hold it between two dates, in order. */
    List<Tenures.Tenure> tenures(int site, int group, int number, LocalDate from, LocalDate to) {
        List<Tenures.Tenure> found = new ArrayList<>();
        Tenures.Tenure tenure = tenure(site, group, number, from);
        found.add(tenure);
        while (tenure.until() < to.toEpochDay()) {
            tenure = tenure(site, group, number, LocalDate.ofEpochDay(tenure.until() + 1));
            found.add(tenure);
        }
        return found;
    }

    /**
     * An agent, by the numbers of the site, of the group and in the group.
     *
     * @param until the last day that is told of: who leaves later has not left
     */
    Agent agent(int site, int group, int number, Tenures.Tenure tenure, LocalDate until) {
        AgentGroup team = scenario.agents().get(group);
        return new Agent(
                name(site, group, number, tenure.holder()),
                site + 1,
                team.name(),
                team.skills().stream().sorted().toList(),
                tenure.isOfSuccessor() ? Optional.of(LocalDate.ofEpochDay(tenure.since())) : Optional.empty(),
                tenure.until() < until.toEpochDay()
                        ? Optional.of(LocalDate.ofEpochDay(tenure.until()))
                        : Optional.empty(),
                (int) Math.round(100 * pace(site, group, number, tenure.holder())));
    }

    /** The time at a post of the agent who holds it on a date. */
    Tenures.Tenure tenure(int site, int group, int number, LocalDate date) {
        return scenario.agents().get(group).staffing() instanceof Staffing.Named
                ? Tenures.Tenure.FOR_EVER
                : tenures.on(person(site, group, number, 0), date);
    }

    private int holder(int site, Roster.Duty duty, LocalDate date) {
        return tenure(site, duty.group(), duty.number(), date).holder();
    }

    /**
     * The name that the scenario gives, or one made of group and number. A prefix names the site, from the second site
     * on; a third number counts the agents who have held the post, from the second one on.
     */
    private String name(int site, int group, int number, int holder) {
        AgentGroup agents = scenario.agents().get(group);
        String name = agents.staffing() instanceof Staffing.Named named
                ? named.names().get(number)
                : agents.name() + "-" + (number + 1) + (holder > 0 ? "-" + (holder + 1) : "");
        return (site > 0 ? "S" + (site + 1) + "-" : "") + name;
    }

    private double paceOf(int site, Roster.Duty duty, LocalDate date) {
        Tenures.Tenure tenure = tenure(site, duty.group(), duty.number(), date);
        return pace(site, duty.group(), duty.number(), tenure.holder()) * tenures.slowness(tenure, date);
    }

    /** The pace of an agent who has learned: lognormal with median 1 and the spread of the group; the same every day. */
    private double pace(int site, int group, int number, int holder) {
        return paceOfGroup.get(group).sample(paces.stream(person(site, group, number, holder)));
    }

    /** The agent's number in the centre. */
    private long person(int site, int group, int number, int holder) {
        return (long) holder << 48 | ((long) site * queuesOfGroup.length + group) << 24 | number;
    }

    private Roster planned(DayOfWeek day, List<Double> levelsOfDay, DayClock clock) {
        List<Roster.Duty> duties = new ArrayList<>();
        for (int group = 0; group < postsOfGroup.size(); group++) {
            List<Roster.Duty> ofGroup = new ArrayList<>();
            for (Posts.Post post : postsOfGroup.get(group).on(day, levelsOfDay.get(group))) {
                ofGroup.add(post.duty(group, clock));
            }
            duties.addAll(Lunches.with(scenario.atWork().timeOff().lunch(), ofGroup, clock));
        }
        return Roster.of(queues.size(), queuesOfGroup, duties);
    }
}
