package org.allophone.centre.staffing;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.centre.theory.EquivalentPatience;
import org.allophone.centre.theory.ErlangA;
import org.allophone.centre.theory.ErlangC;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Shift;
import org.allophone.scenario.Staffing;
import org.allophone.scenario.TimeOff;

/**
 * How many agents of a group each shift of a day needs to reach a service level, with absences, leave and lunch.
 *
 * <p>Where each half-hour has to reach it, the numbers are those of Erlang C. For the day, that is more than enough: shifts cover more than
 * the need, and callers who give up leave the others sooner. Where only the day has to reach it, all numbers are made smaller by one factor,
 * the smallest with which an expected day reaches the level by Erlang-A.
 */
final class StaffingPlan {
    /** A day and the night after it. */
    private static final int HALF_HOURS = 2 * HalfHourSpan.HALF_HOURS_PER_DAY;

    /** The share of their time in which agents are busy, about. */
    private static final double USUAL_OCCUPANCY = 0.8;

    /** In half-hours. */
    private static final int LONGEST_PART_TIME = 12;

    /** The factor is a number of 64ths, from a half on. */
    private static final int WHOLE = 64;

    private final Staffing.ForService promise;
    private final TimeOff timeOff;
    private final List<Shift> shifts;
    private final double busySeconds;
    private final double meanPatience;
    private final double overtime;
    /** For each half-hour, the calls per second, and the agents on the line that it needs. */
    private final double[] arrivals;

    private final int[] need;

    private StaffingPlan(
            CentreScenario scenario,
            Staffing.ForService promise,
            List<Shift> shifts,
            double busySeconds,
            double overtime,
            double[] arrivals,
            int[] need) {
        this.promise = promise;
        this.timeOff = scenario.atWork().timeOff();
        this.shifts = shifts;
        this.busySeconds = busySeconds;
        this.meanPatience =
                EquivalentPatience.meanSeconds(scenario::isPatientFor, 1 / Math.max(10, promise.withinSeconds()));
        this.overtime = overtime;
        this.arrivals = arrivals;
        this.need = need;
    }

    /**
     * The number of agents for each shift.
     *
     * @param shifts the parts of the shifts that lie within the opening hours of the day
     */
    static int[] agents(
            CentreScenario scenario, AgentGroup group, Staffing.ForService promise, DayOfWeek day, List<Shift> shifts) {
        OfferedLoad load = OfferedLoad.of(scenario, group);
        double busySeconds = busySeconds(scenario, group);
        double calls = scenario.callsPerDay() * scenario.arrivals().weight(day) * load.perCall();
        double[] arrivals = new double[HALF_HOURS];
        int[] need = new int[HALF_HOURS];
        HalfHourSpan open = scenario.opening().on(day);
        for (int i = 0; i < open.halfHours() && load.perCall() > 0; i++) {
            int halfHour = open.from() + i;
            arrivals[halfHour] = calls * scenario.arrivals().shares(day).get(i) / HalfHourSpan.SECONDS_PER_HALF_HOUR;
            need[halfHour] = Math.max(
                    1,
                    ErlangC.agentsFor(
                            arrivals[halfHour] * busySeconds, busySeconds, promise.share(), promise.withinSeconds()));
        }
        return new StaffingPlan(scenario, promise, shifts, busySeconds, overtime(scenario, group), arrivals, need)
                .agents();
    }

    private int[] agents() {
        int[] enough = covering(WHOLE);
        if (!promise.overTheDay()) {
            return enough;
        }
        int least = WHOLE / 2;
        int most = WHOLE;
        while (least < most) {
            int factor = (least + most) / 2;
            int[] agents = covering(factor);
            if (serviceLevel(agents) >= promise.share()) {
                most = factor;
                enough = agents;
            } else {
                least = factor + 1;
            }
        }
        return enough;
    }

    /** The cheapest shifts with which so many 64ths of the agents that are needed are there. */
    private int[] covering(int factor) {
        int[] hired = new int[HALF_HOURS];
        for (int i = 0; i < hired.length; i++) {
            hired[i] = (int) Math.ceil((double) need[i] * factor / WHOLE / there(i));
        }
        int[] agents = new int[shifts.size()];
        if (promise.fullDays() > 0) {
            add(agents, hired, promise.fullDays(), shift -> shift.hours().halfHours() > LONGEST_PART_TIME);
        }
        add(agents, hired, 1, shift -> true);
        return agents;
    }

    /** Adds agents of some shifts until a share of the need is covered. */
    private void add(int[] agents, int[] hired, double share, Predicate<Shift> which) {
        int[] missing = new int[HALF_HOURS];
        for (int i = 0; i < missing.length; i++) {
            missing[i] = Math.max(0, (int) Math.floor(hired[i] * share) - covered(i, agents));
        }
        int[] numbers = IntStream.range(0, agents.length)
                .filter(shift -> which.test(shifts.get(shift)))
                .toArray();
        int[] added = ShiftPlan.covering(
                missing, Arrays.stream(numbers).mapToObj(shifts::get).toList());
        for (int i = 0; i < added.length; i++) {
            agents[numbers[i]] += added[i];
        }
    }

    /** The share of the agents of a shift who are on the line in a half-hour, overtime added. */
    private double there(int halfHour) {
        return timeOff.presence() * (1 - Lunches.away(timeOff.lunch(), halfHour)) * (1 + overtime);
    }

    /**
     * The time that the agents of a group add to their shifts, as a share of these: an agent who is busy when the shift or the time before lunch
     * ends works on until the call is done. For exponential times that takes as long as a whole call. 0 where each half-hour has to reach
     * the service level: there, overtime is a reserve.
     */
    static double overtime(CentreScenario scenario, AgentGroup group) {
        if (!(group.staffing() instanceof Staffing.ForService promise) || !promise.overTheDay()) {
            return 0;
        }
        double stretches = scenario.atWork().timeOff().lunch().lengthSeconds() > 0 ? 2 : 1;
        double shiftSeconds = HalfHourSpan.SECONDS_PER_HALF_HOUR
                * group.shifts().stream()
                        .mapToInt(shift -> shift.hours().halfHours())
                        .average()
                        .orElse(1);
        return stretches * USUAL_OCCUPANCY * busySeconds(scenario, group) / shiftSeconds;
    }

    /** The time of a call in which an agent cannot answer another one: until the agent is ready for the next call. */
    private static double busySeconds(CentreScenario scenario, AgentGroup group) {
        double handle = OfferedLoad.of(scenario, group).handleSeconds();
        return handle + scenario.atWork().reaction().mean();
    }

    /** The share of the calls of a day that are answered in time. */
    private double serviceLevel(int[] agents) {
        double inTime = 0;
        for (int i = 0; i < HALF_HOURS; i++) {
            if (arrivals[i] > 0) {
                int onTheLine = (int) Math.max(1, Math.round(covered(i, agents) * there(i)));
                inTime += arrivals[i]
                        * new ErlangA(onTheLine, arrivals[i], busySeconds, meanPatience)
                                .answeredWithin(promise.withinSeconds());
            }
        }
        double all = Arrays.stream(arrivals).sum();
        return all == 0 ? 1 : inTime / all;
    }

    private int covered(int halfHour, int[] agents) {
        int sum = 0;
        for (int shift = 0; shift < agents.length; shift++) {
            sum += shifts.get(shift).covers(halfHour) ? agents[shift] : 0;
        }
        return sum;
    }
}
