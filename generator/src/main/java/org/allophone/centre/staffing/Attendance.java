package org.allophone.centre.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.random.Streams;
import org.allophone.scenario.AtWork;

/** When agents really are at their desks, as against the hours of their shifts. */
final class Attendance {
    private static final Purpose LOG_IN = Purpose.of("log-in of an agent");
    private static final double MILLIS_PER_SECOND = 1000;
    private static final int TEAMS_PER_SITE = 1 << 16;

    private final AtWork atWork;
    private final Seed seed;
    private final Absences absences;

    Attendance(AtWork atWork, Seed seed) {
        this.atWork = atWork;
        this.seed = seed;
        this.absences = new Absences(atWork.timeOff(), seed);
    }

    /** Whether all agents are at their desks as planned. */
    boolean isAsPlanned() {
        return atWork.isOnTime() && atWork.timeOff().isNever();
    }

    /**
     * The duties of a planned roster as they are worked at a site on a date. If all agents of a shift are off, one of them comes nevertheless.
     *
     * @param people the numbers of the agents in the centre, by their numbers on the roster
     */
    List<Roster.Duty> worked(List<Roster.Duty> planned, long[] people, int site, LocalDate date) {
        Streams logIns = seed.child(LOG_IN, date.toEpochDay()).streams(LOG_IN);
        Map<Hours, Integer> colleagues = new HashMap<>();
        planned.forEach(duty -> colleagues.merge(Hours.of(duty), 1, Integer::sum));
        List<Roster.Duty> worked = new ArrayList<>();
        for (int agent = 0; agent < planned.size(); agent++) {
            Roster.Duty duty = planned.get(agent);
            long team = (long) site * TEAMS_PER_SITE + duty.group();
            boolean isOff = absences.isOff(people[agent], duty.number(), team, date);
            if (isOff && colleagues.getOrDefault(Hours.of(duty), 1) > 1) {
                colleagues.merge(Hours.of(duty), -1, Integer::sum);
            } else {
                worked.add(afterLogIns(duty, logIns.stream(people[agent])));
            }
        }
        return worked;
    }

    /** The hours of a group's shift. */
    private record Hours(int group, long start, long end) {
        static Hours of(Roster.Duty duty) {
            return new Hours(duty.group(), duty.start(), duty.end());
        }
    }

    /** A duty whose stretches of work each begin some time later, but before they end. */
    private Roster.Duty afterLogIns(Roster.Duty duty, RandomStream random) {
        List<Roster.Break> breaks = new ArrayList<>();
        for (int i = 0; i < duty.breaks().size(); i++) {
            Roster.Break pause = duty.breaks().get(i);
            long next = i + 1 < duty.breaks().size() ? duty.breaks().get(i + 1).start() : duty.end();
            breaks.add(new Roster.Break(pause.start(), later(pause.end(), next, random)));
        }
        long firstEnd =
                duty.breaks().isEmpty() ? duty.end() : duty.breaks().get(0).start();
        return new Roster.Duty(
                duty.group(), duty.number(), later(duty.start(), firstEnd, random), duty.end(), breaks, duty.back());
    }

    private long later(long start, long end, RandomStream random) {
        return Math.min(end, start + Math.round(atWork.logIn().sample(random) * MILLIS_PER_SECOND));
    }
}
