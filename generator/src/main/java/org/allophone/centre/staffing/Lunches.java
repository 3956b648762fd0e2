package org.allophone.centre.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allophone.calendar.DayClock;
import org.allophone.scenario.TimeOff;

/** When the agents of a group have lunch: one after the other, so that about as many are away at each time. */
final class Lunches {
    private static final long MILLIS = 1000;
    private static final long SHORTEST_SHIFT = 6 * 3600 * MILLIS;
    private static final long QUARTER = 900;

    private static final double MOST_AWAY = 0.5;

    /** With fewer, a queue would have nobody. */
    private static final int FEWEST_AGENTS = 2;

    private Lunches() {}

    /** The duties of a group with their lunch breaks. Shifts of at most six hours, and shifts that have a break, get none. */
    static List<Roster.Duty> with(TimeOff.Lunch lunch, List<Roster.Duty> duties, DayClock clock) {
        long begins = clock.whenBegins(lunch.between().fromSecond());
        long ends = clock.whenEnds(lunch.between().toSecond());
        List<Roster.Duty> having = duties.stream()
                .filter(duty -> isLong(duty) && isAroundLunch(duty, begins, ends))
                .toList();
        if (lunch.lengthSeconds() == 0 || having.size() < FEWEST_AGENTS) {
            return duties;
        }
        List<Roster.Duty> with = new ArrayList<>(duties);
        with.removeAll(having);
        long room = ends - begins - lunch.lengthSeconds();
        for (int turn = 0; turn < having.size(); turn++) {
            long from = begins + Math.round((double) room * turn / (having.size() - 1) / QUARTER) * QUARTER;
            with.add(withBreak(having.get(turn), from, from + lunch.lengthSeconds()));
        }
        with.sort(Comparator.comparingInt(Roster.Duty::number));
        return with;
    }

    private static boolean isLong(Roster.Duty duty) {
        return duty.breaks().isEmpty() && duty.end() - duty.start() > SHORTEST_SHIFT;
    }

    private static boolean isAroundLunch(Roster.Duty duty, long begins, long ends) {
        return duty.start() < begins * MILLIS && ends * MILLIS < duty.end();
    }

    private static Roster.Duty withBreak(Roster.Duty duty, long from, long to) {
        return new Roster.Duty(
                duty.group(),
                duty.number(),
                duty.start(),
                duty.end(),
                List.of(new Roster.Break(from * MILLIS, to * MILLIS)),
                duty.back());
    }

    /** The share of the agents whom lunch takes away in a half-hour, if all have it. */
    static double away(TimeOff.Lunch lunch, int halfHour) {
        boolean inIt = lunch.lengthSeconds() > 0 && lunch.between().includes(halfHour);
        return inIt ? Math.min(MOST_AWAY, lunch.share()) : 0;
    }
}
