package org.allophone.quality.calls;

import java.util.Arrays;
import org.allophone.quality.calls.log.CallLog;

/**
 * How long callers would wait before they hang up, by Kaplan and Meier: a call that is answered tells that its caller would have waited
 * longer. Calls that were transferred are left out, since their waits are sums.
 */
final class PatienceFigures implements CallMeasurer {
    /** A class of callers with fewer abandoned calls tells nothing. */
    private static final int LEAST_ABANDONED = 100;

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        Waits all = new Waits();
        Waits[] bySegment = new Waits[log.segments()];
        Arrays.setAll(bySegment, segment -> new Waits());
        for (int call = 0; call < log.size(); call++) {
            if (log.waiting(call) != CallLog.MISSING && !log.wasTransferred(call)) {
                all.add(log.waiting(call), log.abandoned(call));
                if (log.segment(call) != CallLog.MISSING) {
                    bySegment[log.segment(call)].add(log.waiting(call), log.abandoned(call));
                }
            }
        }
        long abandoned = all.abandoned.sum();
        found.add(CallFigure.PATIENCE_P10, all.quantile(0.10), abandoned);
        found.add(CallFigure.PATIENCE_P25, all.quantile(0.25), abandoned);
        found.add(CallFigure.PATIENCE_P50, all.quantile(0.50), abandoned);
        double later = all.hazard(30, 40);
        found.add(CallFigure.HAZARD_15, all.hazard(5, 20) / later, abandoned);
        found.add(CallFigure.HAZARD_55, all.hazard(50, 60) / later, abandoned);
        addClasses(bySegment, found);
    }

    private static void addClasses(Waits[] bySegment, FigureCollector found) {
        double[] rates = Arrays.stream(bySegment)
                .filter(waits -> waits.abandoned.sum() >= LEAST_ABANDONED)
                .mapToDouble(waits -> waits.abandoned.sum() / waits.waited)
                .sorted()
                .toArray();
        long abandoned = Arrays.stream(bySegment)
                .mapToLong(waits -> waits.abandoned.sum())
                .filter(count -> count >= LEAST_ABANDONED)
                .sum();
        double ratio = rates.length < 2 ? Double.NaN : rates[rates.length - 1] / rates[0];
        found.add(CallFigure.PATIENCE_OF_CLASSES, ratio, abandoned);
    }

    /** The waits of some callers. */
    private static final class Waits {
        private final SecondsHistogram abandoned = new SecondsHistogram();
        private final SecondsHistogram answered = new SecondsHistogram();
        private double waited;

        void add(int seconds, boolean givenUp) {
            (givenUp ? abandoned : answered).add(seconds);
            waited += seconds;
        }

        /** After how many seconds this share would have hung up; NaN if too few waited that long to tell. */
        double quantile(double share) {
            long waiting = abandoned.sum() + answered.sum() - answered.count(0);
            double staying = 1;
            for (int second = 0; second < SecondsHistogram.MOST && waiting > 0; second++) {
                staying *= 1 - (double) abandoned.count(second) / waiting;
                if (staying <= 1 - share) {
                    return second;
                }
                waiting -= abandoned.count(second) + (second == 0 ? 0 : answered.count(second));
            }
            return Double.NaN;
        }

        /** The share of those still waiting who hang up in a second, on average over these seconds. */
        double hazard(int from, int to) {
            double leaving = 0;
            double waiting = 0;
            for (int second = from; second < to; second++) {
                leaving += abandoned.count(second);
                waiting += abandoned.atLeast(second) + answered.atLeast(second);
            }
            return leaving / waiting;
        }
    }
}
