package org.allophone.quality.calls;

import java.util.Arrays;
import org.allophone.quality.calls.log.CallLog;
import org.allophone.statistics.Correlation;
import org.allophone.statistics.Moments;
import org.allophone.statistics.NormalDistance;

/** How long agents talk. */
final class TalkFigures implements CallMeasurer {

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        long answered = 0;
        long brief = 0;
        for (int call = 0; call < log.size(); call++) {
            if (log.answered(call)) {
                answered++;
                brief += log.talk(call) < TalkLogarithms.SHORT ? 1 : 0;
            }
        }
        found.add(CallFigure.SHORT_CALLS, (double) brief / answered, answered);
        double[] standardized = standardized(log);
        found.add(CallFigure.TALK_NOT_LOGNORMAL, NormalDistance.of(standardized), standardized.length);
        Correlation wrapUp = new Correlation();
        Correlation hold = new Correlation();
        for (int call = 0; call < log.size(); call++) {
            if (TalkLogarithms.hasOne(log, call)) {
                addLogarithms(wrapUp, log.talk(call), log.wrapUp(call));
                addLogarithms(hold, log.talk(call), log.hold(call));
            }
        }
        found.add(CallFigure.TALK_AND_WRAP_UP, wrapUp.value(), wrapUp.count());
        found.add(CallFigure.TALK_AND_HOLD, hold.value(), hold.count());
    }

    private static void addLogarithms(Correlation correlation, int talk, int other) {
        if (other > 0) {
            correlation.add(TalkLogarithms.of(talk), TalkLogarithms.of(other));
        }
    }

    /** The logarithms of talk times, each less the mean of its topic and in its deviations. */
    private static double[] standardized(CallLog log) {
        Moments[] byTopic = new Moments[log.topics() + 1];
        Arrays.setAll(byTopic, topic -> new Moments());
        int size = 0;
        for (int call = 0; call < log.size(); call++) {
            if (TalkLogarithms.hasOne(log, call)) {
                byTopic[topic(log, call)].add(TalkLogarithms.of(log, call));
                size++;
            }
        }
        double[] values = new double[size];
        int at = 0;
        for (int call = 0; call < log.size(); call++) {
            if (TalkLogarithms.hasOne(log, call)) {
                Moments topic = byTopic[topic(log, call)];
                double deviation = topic.standardDeviation();
                values[at++] = deviation > 0 ? (TalkLogarithms.of(log, call) - topic.mean()) / deviation : 0;
            }
        }
        return values;
    }

    private static int topic(CallLog log, int call) {
        return log.topic(call) == CallLog.MISSING ? log.topics() : log.topic(call);
    }
}
