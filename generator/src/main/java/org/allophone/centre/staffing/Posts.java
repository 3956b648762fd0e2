package org.allophone.centre.staffing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.allophone.calendar.DayClock;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Shift;
import org.allophone.scenario.Staffing;

/**
 * Who of an agent group works on each day of the week, and when. An agent always has the same shift. Agents who are staffed for a
 * service level are planned for an ordinary day; on days that are known to be busier there are more of them, on calmer ones fewer.
 */
final class Posts {
    private static final long MILLIS = 1000;
    private static final double ROUNDING = 1e-9;
    private static final int DAYS_PER_WEEK = 7;

    private final CentreScenario scenario;
    private final AgentGroup group;
    private final Map<DayOfWeek, List<Post>> posts = new EnumMap<>(DayOfWeek.class);
    /** How many agents of each shift are planned for an ordinary day of the week; absent if their number is always the same. */
    private final Map<DayOfWeek, int[]> plans = new EnumMap<>(DayOfWeek.class);
    /** For each shift, where the dealing of the days of the week to its agents stands before a day. */
    private final Map<DayOfWeek, int[]> turns = new EnumMap<>(DayOfWeek.class);
    /** For each shift, the number of its first agent; then the number of agents who work on ordinary days. */
    private int[] numbers = {};

    private Posts(CentreScenario scenario, AgentGroup group) {
        this.scenario = scenario;
        this.group = group;
        scenario.opening().days().forEach(day -> posts.put(day, new ArrayList<>()));
    }

    /**
     * An agent on a day of the week.
     *
     * @param number the agent's number in the group, from 0 on
     * @param shift the part of the agent's shift that lies within the day's opening hours
     * @param back the half-hour, counted as those of the shift, at which the agent's next shift may begin
     */
    record Post(int number, Shift shift, int back) {

        /** The agent's day, as its clock shows it. */
        Roster.Duty duty(int group, DayClock clock) {
            return new Roster.Duty(
                    group,
                    number,
                    begins(clock, shift.hours()),
                    ends(clock, shift.hours()),
                    shift.breaks().stream()
                            .map(pause -> new Roster.Break(begins(clock, pause), ends(clock, pause)))
                            .filter(pause -> pause.start() < pause.end())
                            .toList(),
                    clock.whenBegins((long) back * HalfHourSpan.SECONDS_PER_HALF_HOUR) * MILLIS);
        }

        private static long begins(DayClock clock, HalfHourSpan hours) {
            return clock.whenBegins(hours.fromSecond()) * MILLIS;
        }

        private static long ends(DayClock clock, HalfHourSpan hours) {
            return clock.whenEnds(hours.toSecond()) * MILLIS;
        }
    }

    static Posts of(CentreScenario scenario, AgentGroup group) {
        Posts posts = new Posts(scenario, group);
        // Java 17 has no switch over a sealed interface.
        if (group.staffing() instanceof Staffing.Named named) {
            posts.inTurn(named.names().size());
        } else if (group.staffing() instanceof Staffing.Counted counted) {
            posts.inTurn(counted.agents());
        } else if (group.staffing() instanceof Staffing.ForService service) {
            posts.planned(service);
        }
        return posts;
    }

    /**
     * The group's agents on an open day of the week.
     *
     * @param level the known load of the group, 1 on an ordinary day of the week
     */
    List<Post> on(DayOfWeek day, double level) {
        List<Post> ordinary = posts.getOrDefault(day, List.of());
        int[] plan = plans.get(day);
        return plan == null || level == 1 ? ordinary : onOtherLevel(day, ordinary, plan, level);
    }

    private List<Post> onOtherLevel(DayOfWeek day, List<Post> ordinary, int[] plan, double level) {
        List<Post> found = new ArrayList<>();
        int place = 0;
        for (Part part : parts(day)) {
            int planned = plan[part.shift];
            int wanted = (int) Math.ceil(planned * level - ROUNDING);
            for (int agent = 0; agent < wanted; agent++) {
                found.add(
                        agent < planned
                                ? ordinary.get(place + agent)
                                : post(extraNumber(part.shift, agent, day), part, day));
            }
            place += planned;
        }
        return found;
    }

    /**
     * The number of an agent of a shift who is not needed on an ordinary day of this day of the week. First come those who are needed
     * on another day of the week. The agents who work only on busy days have the numbers after all others; the shifts take turns.
     */
    private int extraNumber(int shift, int agent, DayOfWeek day) {
        int most = numbers[shift + 1] - numbers[shift];
        int shifts = numbers.length - 1;
        return agent < most ? number(shift, agent, day) : numbers[shifts] + (agent - most) * shifts + shift;
    }

    /** The number of the agent whose turn it is on a day: of so many agents of a shift, each has as many days off. */
    private int number(int shift, int agent, DayOfWeek day) {
        int[] before = turns.get(day);
        int turn = before == null ? 0 : before[shift];
        return numbers[shift] + (turn + agent) % (numbers[shift + 1] - numbers[shift]);
    }

    private void inTurn(int agents) {
        posts.forEach((day, ofDay) -> {
            List<Part> parts = parts(day);
            for (int agent = 0; agent < agents; agent++) {
                int shift = agent % group.shifts().size();
                int number = agent;
                parts.stream().filter(part -> part.shift == shift).forEach(part -> ofDay.add(post(number, part, day)));
            }
        });
    }

    /** Each shift has so many agents that nobody has to work on more days of the week than allowed. */
    private void planned(Staffing.ForService service) {
        int[] most = new int[group.shifts().size()];
        int[] all = new int[most.length];
        int workingDays = scenario.atWork().timeOff().daysPerWeek();
        for (DayOfWeek day : posts.keySet()) {
            List<Part> parts = parts(day);
            int[] covering = StaffingPlan.agents(
                    scenario,
                    group,
                    service,
                    day,
                    parts.stream().map(Part::hours).toList());
            if (workingDays < DAYS_PER_WEEK) {
                turns.put(day, all.clone());
            }
            int[] plan = new int[most.length];
            for (int i = 0; i < covering.length; i++) {
                int shift = parts.get(i).shift;
                plan[shift] = covering[i];
                most[shift] = Math.max(most[shift], covering[i]);
                all[shift] += covering[i];
            }
            plans.put(day, plan);
        }
        numbers = new int[most.length + 1];
        for (int shift = 0; shift < most.length; shift++) {
            int people = Math.max(most[shift], Math.floorDiv(all[shift] + workingDays - 1, workingDays));
            numbers[shift + 1] = numbers[shift] + people;
        }
        posts.forEach((day, ofDay) -> {
            int[] plan = plans.getOrDefault(day, new int[most.length]);
            for (Part part : parts(day)) {
                for (int agent = 0; agent < plan[part.shift]; agent++) {
                    ofDay.add(post(number(part.shift, agent, day), part, day));
                }
            }
        });
    }

    /**
     * The part of a shift that lies within the opening hours of a day.
     *
     * @param shift the number of the shift in the group
     */
    private record Part(int shift, Shift hours) {}

    /** The parts of the group's shifts that begin on a day, as far as they lie within its opening hours. */
    private List<Part> parts(DayOfWeek day) {
        List<Part> parts = new ArrayList<>();
        if (!scenario.opening().days().contains(day)) {
            return parts;
        }
        for (int number = 0; number < group.shifts().size(); number++) {
            int shift = number;
            Shift whole = group.shifts().get(number);
            if (whole.days().contains(day)) {
                whole.hours()
                        .within(scenario.opening().on(day))
                        .ifPresent(hours -> parts.add(new Part(
                                shift,
                                new Shift(
                                        whole.days(),
                                        hours,
                                        whole.breaks().stream()
                                                .flatMap(pause -> pause.within(hours).stream())
                                                .toList()))));
            }
        }
        return parts;
    }

    private Post post(int number, Part part, DayOfWeek day) {
        int tomorrow = parts(day.plus(1)).stream()
                .filter(next -> next.shift == part.shift)
                .mapToInt(next -> next.hours.hours().from())
                .findFirst()
                .orElse(HalfHourSpan.HALF_HOURS_PER_DAY);
        return new Post(number, part.hours, HalfHourSpan.HALF_HOURS_PER_DAY + tomorrow);
    }
}
