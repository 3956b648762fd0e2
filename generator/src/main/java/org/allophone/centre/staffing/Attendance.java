package org.allophone.centre.staffing;

import java.util.ArrayList;
import java.util.List;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.random.Streams;
import org.allophone.scenario.AtWork;

/** When agents really are at their desks, as against the hours of their shifts. */
final class Attendance {
    private static final Purpose LOG_IN = Purpose.of("log-in of an agent");
    private static final double MILLIS_PER_SECOND = 1000;

    private final AtWork atWork;
    private final Seed seed;

    Attendance(AtWork atWork, Seed seed) {
        this.atWork = atWork;
        this.seed = seed;
    }

    /**
     * The duties of a planned roster as they are worked on a date.
     *
     * @param people the numbers of the agents in the centre, by their numbers on the roster
     */
    List<Roster.Duty> worked(List<Roster.Duty> planned, long[] people, long epochDay) {
        Streams logIns = seed.child(LOG_IN, epochDay).streams(LOG_IN);
        List<Roster.Duty> worked = new ArrayList<>();
        for (int agent = 0; agent < planned.size(); agent++) {
            worked.add(afterLogIns(planned.get(agent), logIns.stream(people[agent])));
        }
        return worked;
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
