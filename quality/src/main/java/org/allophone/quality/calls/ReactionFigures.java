package org.allophone.quality.calls;

import java.util.Arrays;
import java.util.BitSet;
import org.allophone.quality.calls.log.CallLog;

/**
 * How long agents take from the end of the wrap-up to the next call, when somebody waits in a queue that they serve. Of calls, not of legs,
 * those that were transferred count for nobody, so what comes before and after them is left out.
 */
final class ReactionFigures implements CallMeasurer {
    private static final int LONG = 30;
    private static final int INSTANT_BITS = 21;
    private static final int CALL_BITS = 26;

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        BitSet[] served = served(log);
        SecondsHistogram gaps = new SecondsHistogram();
        for (RegularDays.Day day : days.all()) {
            add(log, day, served, gaps);
        }
        found.add(CallFigure.REACTION_P5, gaps.quantile(0.05), gaps.sum());
        found.add(CallFigure.REACTION_P50, gaps.quantile(0.5), gaps.sum());
        found.add(CallFigure.REACTION_P75, gaps.quantile(0.75), gaps.sum());
        found.add(CallFigure.REACTION_LONG, (double) gaps.atLeast(LONG) / gaps.sum(), gaps.sum());
    }

    private static BitSet[] served(CallLog log) {
        BitSet[] served = new BitSet[log.agents()];
        Arrays.setAll(served, agent -> new BitSet());
        for (int call = 0; call < log.size(); call++) {
            if (log.agent(call) != CallLog.MISSING && log.answered(call)) {
                served[log.agent(call)].set(log.queue(call));
            }
        }
        return served;
    }

    private static void add(CallLog log, RegularDays.Day day, BitSet[] served, SecondsHistogram gaps) {
        WaitingCalls waiting = new WaitingCalls(log, day);
        int previousAgent = CallLog.MISSING;
        int free = 0;
        for (long key : byAgentAndTime(log, day)) {
            int call = day.from() + (int) (key & ((1L << CALL_BITS) - 1));
            int agent = log.agent(call);
            if (log.wasTransferred(call) || !log.answered(call)) {
                previousAgent = CallLog.MISSING;
                continue;
            }
            int answered = answered(log, call);
            if (agent == previousAgent && answered >= free && waiting.any(served[agent], free)) {
                gaps.add(answered - free);
            }
            previousAgent = agent;
            free = answered + log.handling(call);
        }
    }

    private static int answered(CallLog log, int call) {
        return log.instant(call) + log.ivr(call) + Math.max(0, log.waiting(call));
    }

    /** The calls that agents had: agent, instant of the answer and place in the day, in one number each. */
    private static long[] byAgentAndTime(CallLog log, RegularDays.Day day) {
        long[] keys = new long[day.calls()];
        int size = 0;
        for (int call = day.from(); call < day.to(); call++) {
            if (log.agent(call) != CallLog.MISSING) {
                long after = (long) answered(log, call) - log.instant(day.from());
                keys[size++] = ((long) log.agent(call) << INSTANT_BITS | after) << CALL_BITS | (call - day.from());
            }
        }
        long[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
