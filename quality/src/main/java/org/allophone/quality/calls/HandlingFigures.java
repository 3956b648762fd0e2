package org.allophone.quality.calls;

import org.allophone.quality.calls.log.CallLog;
import org.allophone.statistics.Moments;

/** How much the mean handle time of a day varies, beside what chance makes of so many calls. */
final class HandlingFigures implements CallMeasurer {

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        Moments means = new Moments();
        Moments sampling = new Moments();
        Moments calls = new Moments();
        for (RegularDays.Day day : days.regular()) {
            Moments handling = new Moments();
            for (int call = day.from(); call < day.to(); call++) {
                if (log.answered(call)) {
                    handling.add(log.handling(call));
                }
            }
            if (handling.count() > 1) {
                means.add(handling.mean());
                sampling.add(handling.variance() / handling.count());
                calls.add((double) handling.count());
            }
        }
        found.add(
                CallFigure.HANDLE_TIME_DAY_CV,
                Math.sqrt(means.variance() / sampling.mean()),
                calls.count() == 0 ? 0 : calls.mean());
    }
}
