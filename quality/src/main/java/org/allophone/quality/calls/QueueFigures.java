package org.allophone.quality.calls;

import org.allophone.quality.calls.log.CallLog;
import org.allophone.statistics.Correlation;
import org.allophone.statistics.LeastSquares;
import org.allophone.statistics.Moments;

/** How long callers wait, and how many abandon. */
final class QueueFigures implements CallMeasurer {
    private static final int HOURS = 24;
    private static final int SECONDS_OF_AN_HOUR = 3600;

    /** With fewer calls in an hour, chance alone hides how abandonment follows the wait. */
    private static final int LEAST_CALLS_OF_AN_HOUR = 100;

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        long abandoned = 0;
        long offered = 0;
        Moments waits = new Moments();
        Correlation waitAndTalk = new Correlation();
        for (int call = 0; call < log.size(); call++) {
            abandoned += log.abandoned(call) ? 1 : 0;
            offered += log.endedInMenu(call) ? 0 : 1;
            if (log.waiting(call) > 0) {
                waits.add(log.waiting(call));
            }
            if (log.answered(call) && log.waiting(call) != CallLog.MISSING) {
                waitAndTalk.add(log.waiting(call), log.talk(call));
            }
        }
        found.add(CallFigure.ABANDONED, (double) abandoned / offered, offered);
        found.add(CallFigure.WAIT_CV, waits.standardDeviation() / waits.mean(), waits.count());
        found.add(CallFigure.WAIT_AND_TALK, waitAndTalk.value(), waitAndTalk.count());
        LeastSquares line = new LeastSquares(1);
        days.all().forEach(day -> addHours(log, day, line));
        found.add(CallFigure.ABANDONED_BY_WAIT, line.rSquared(), line.count());
    }

    private static void addHours(CallLog log, RegularDays.Day day, LeastSquares line) {
        int[] calls = new int[HOURS];
        int[] abandoned = new int[HOURS];
        long[] waits = new long[HOURS];
        for (int call = day.from(); call < day.to(); call++) {
            if (log.waiting(call) != CallLog.MISSING) {
                int hour = log.secondOfDay(call) / SECONDS_OF_AN_HOUR;
                calls[hour]++;
                abandoned[hour] += log.abandoned(call) ? 1 : 0;
                waits[hour] += log.waiting(call);
            }
        }
        for (int hour = 0; hour < HOURS; hour++) {
            if (calls[hour] >= LEAST_CALLS_OF_AN_HOUR) {
                line.add((double) waits[hour] / calls[hour], (double) abandoned[hour] / calls[hour]);
            }
        }
    }
}
