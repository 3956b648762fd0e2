package org.allophone.quality.calls;

import java.util.List;
import org.allophone.quality.calls.log.CallLog;
import org.allophone.statistics.Correlation;

/**
 * Whether the rate of calls steps at the full and half hour: neighbouring five minutes go together as much across such a border as
 * between two of them.
 */
final class FiveMinuteFigures implements CallMeasurer {

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        List<RegularDays.Day> workdays = days.workdays();
        Opening opening = Opening.of(workdays);
        BesideWeekday calls = BesideWeekday.of(workdays, opening::callsOfFiveMinutes);
        Correlation inside = new Correlation();
        Correlation across = new Correlation();
        double sum = 0;
        for (int day = 0; day < calls.days(); day++) {
            for (int bin = 0; bin < calls.bins(); bin++) {
                sum += calls.values()[day][bin];
                if (bin + 1 < calls.bins()) {
                    pair(opening, bin, inside, across)
                            .add(standardized(calls, day, bin), standardized(calls, day, bin + 1));
                }
            }
        }
        double perHalfHour = sum / ((double) calls.days() * opening.size());
        found.add(CallFigure.FIVE_MINUTES_INSIDE, inside.value(), perHalfHour);
        found.add(CallFigure.FIVE_MINUTES_ACROSS, across.value(), perHalfHour);
        found.add(CallFigure.FIVE_MINUTES_STEP, inside.value() - across.value(), perHalfHour);
    }

    /** Which correlation a pair belongs to; that of half-hours with a gap between them to none that is kept. */
    private static Correlation pair(Opening opening, int bin, Correlation inside, Correlation across) {
        int half = bin / Opening.BINS_OF_A_HALF_HOUR;
        if ((bin + 1) % Opening.BINS_OF_A_HALF_HOUR != 0) {
            return inside;
        }
        boolean next = opening.halfHours()[half + 1] == opening.halfHours()[half] + 1;
        return next ? across : new Correlation();
    }

    /** In deviations that chance alone would make, so that busy and quiet times weigh the same. */
    private static double standardized(BesideWeekday calls, int day, int bin) {
        double mean = calls.means()[day][bin];
        return mean == 0 ? 0 : (calls.values()[day][bin] - mean) / Math.sqrt(mean);
    }
}
