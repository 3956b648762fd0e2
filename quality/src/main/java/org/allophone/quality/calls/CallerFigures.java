package org.allophone.quality.calls;

import java.util.Arrays;
import org.allophone.quality.calls.log.CallLog;
import org.allophone.statistics.Moments;

/** How often the same person calls, and how soon after abandoning. */
final class CallerFigures implements CallMeasurer {
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int HALF_MINUTE = 30;
    private static final int FIVE_MINUTES = 300;
    private static final int HOUR = 3600;
    private static final int NONE = Integer.MIN_VALUE;

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        addMonths(log, found);
        addPairs(log, found);
    }

    /** On average over the months of 30 days from the first day on; what is left at the end is left out, unless there is nothing else. */
    private static void addMonths(CallLog log, FigureCollector found) {
        Moments tenth = new Moments();
        Moments hundredth = new Moments();
        Moments once = new Moments();
        Moments callers = new Moments();
        int first = log.day(0);
        int months = Math.max(1, (log.day(log.size() - 1) - first + 1) / DAYS_OF_A_MONTH);
        int[] calls = new int[log.callers()];
        int at = 0;
        for (int month = 1; month <= months; month++) {
            Arrays.fill(calls, 0);
            for (; at < log.size() && log.day(at) < first + month * DAYS_OF_A_MONTH; at++) {
                if (log.caller(at) != CallLog.MISSING) {
                    calls[log.caller(at)]++;
                }
            }
            int[] counts =
                    Arrays.stream(calls).filter(count -> count > 0).sorted().toArray();
            if (counts.length > 0) {
                callers.add(counts.length);
                tenth.add(shareOfBusiest(counts, 10));
                hundredth.add(shareOfBusiest(counts, 100));
                once.add((double) Arrays.stream(counts)
                                .filter(count -> count == 1)
                                .count()
                        / counts.length);
            }
        }
        double each = callers.count() == 0 ? 0 : callers.mean();
        found.add(CallFigure.BUSIEST_TENTH, tenth.mean(), each);
        found.add(CallFigure.BUSIEST_HUNDREDTH, hundredth.mean(), each);
        found.add(CallFigure.CALLED_ONCE, once.mean(), each);
    }

    /** @param counts in ascending order */
    private static double shareOfBusiest(int[] counts, int part) {
        int busiest = Math.max(1, counts.length / part);
        long most = Arrays.stream(counts, counts.length - busiest, counts.length)
                .asLongStream()
                .sum();
        return (double) most / Arrays.stream(counts).asLongStream().sum();
    }

    private static void addPairs(CallLog log, FigureCollector found) {
        int[] ended = new int[log.callers()];
        int[] gaveUp = new int[log.callers()];
        Arrays.fill(ended, NONE);
        Arrays.fill(gaveUp, NONE);
        SecondsHistogram redials = new SecondsHistogram();
        long abandoned = 0;
        long onTwo = 0;
        long calls = 0;
        for (int call = 0; call < log.size(); call++) {
            int caller = log.caller(call);
            if (caller != CallLog.MISSING) {
                calls++;
                int start = log.instant(call);
                int end = start + log.duration(call);
                onTwo += ended[caller] != NONE && start < ended[caller] ? 1 : 0;
                if (gaveUp[caller] != NONE && start >= gaveUp[caller] && start - gaveUp[caller] < HOUR) {
                    redials.add(start - gaveUp[caller]);
                }
                abandoned += log.abandoned(call) ? 1 : 0;
                gaveUp[caller] = log.abandoned(call) ? end : NONE;
                ended[caller] = Math.max(end, ended[caller]);
            }
        }
        found.add(CallFigure.ON_TWO_CALLS, calls == 0 ? Double.NaN : onTwo, calls);
        found.add(CallFigure.REDIAL_30_S, within(redials, HALF_MINUTE, abandoned), abandoned);
        found.add(CallFigure.REDIAL_5_MIN, within(redials, FIVE_MINUTES, abandoned), abandoned);
        found.add(CallFigure.REDIAL_1_H, within(redials, HOUR - 1, abandoned), abandoned);
    }

    private static double within(SecondsHistogram redials, int seconds, long abandoned) {
        return (double) (redials.sum() - redials.atLeast(seconds + 1)) / abandoned;
    }
}
