package org.allophone.centre.staffing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.allophone.calendar.DayClock;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.centre.theory.ErlangC;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Shift;
import org.allophone.scenario.Staffing;

/** Who of an agent group works on each day of the week, and when. An agent always has the same shift. */
final class Posts {
    private static final long MILLIS = 1000;
    /** A day and the night after it. */
    private static final int HALF_HOURS = 2 * HalfHourSpan.HALF_HOURS_PER_DAY;

    private final CentreScenario scenario;
    private final AgentGroup group;
    private final Map<DayOfWeek, List<Post>> posts = new EnumMap<>(DayOfWeek.class);

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

    /** The group's agents on an open day of the week. */
    List<Post> on(DayOfWeek day) {
        return posts.getOrDefault(day, List.of());
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

    private void planned(Staffing.ForService service) {
        int[] most = new int[group.shifts().size()];
        Map<DayOfWeek, int[]> plans = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : posts.keySet()) {
            List<Part> parts = parts(day);
            int[] plan = ShiftPlan.covering(
                    need(day, service), parts.stream().map(Part::hours).toList());
            for (int i = 0; i < plan.length; i++) {
                most[parts.get(i).shift] = Math.max(most[parts.get(i).shift], plan[i]);
            }
            plans.put(day, plan);
        }
        int[] first = new int[most.length];
        for (int shift = 1; shift < first.length; shift++) {
            first[shift] = first[shift - 1] + most[shift - 1];
        }
        plans.forEach((day, plan) -> {
            List<Part> parts = parts(day);
            for (int i = 0; i < plan.length; i++) {
                for (int agent = 0; agent < plan[i]; agent++) {
                    on(day).add(post(first[parts.get(i).shift] + agent, parts.get(i), day));
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

    /**
     * The number of agents of the group that each half-hour of a day needs to reach the service level under the expected
     * load.
     */
    private int[] need(DayOfWeek day, Staffing.ForService promise) {
        OfferedLoad load = OfferedLoad.of(scenario, group);
        double calls = scenario.callsPerDay() * scenario.arrivals().weight(day) * load.perCall();
        int[] need = new int[HALF_HOURS];
        HalfHourSpan open = scenario.opening().on(day);
        for (int i = 0; i < open.halfHours() && load.perCall() > 0; i++) {
            double perSecond = calls * scenario.arrivals().shares(day).get(i) / HalfHourSpan.SECONDS_PER_HALF_HOUR;
            // Until an agent is ready for the next call, no other one is answered.
            double busySeconds =
                    load.handleSeconds() + scenario.atWork().reaction().mean();
            need[open.from() + i] = Math.max(
                    1,
                    ErlangC.agentsFor(perSecond * busySeconds, busySeconds, promise.share(), promise.withinSeconds()));
        }
        return need;
    }
}
