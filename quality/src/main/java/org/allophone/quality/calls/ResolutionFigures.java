package org.allophone.quality.calls;

import java.util.HashMap;
import java.util.Map;
import org.allophone.quality.calls.log.CallColumn;
import org.allophone.quality.calls.log.CallLog;

/** Which calls are counted as resolved, and whether their callers call again all the same. */
final class ResolutionFigures implements CallMeasurer {

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        // A case is not told by a name of its own: it is a caller's, about a topic, and its contacts are numbered.
        Map<Long, Integer> lastOfCase = new HashMap<>();
        long answered = 0;
        long resolved = 0;
        long again = 0;
        long againThough = 0;
        for (int call = 0; call < log.size(); call++) {
            if (isTold(log, call)) {
                answered++;
                resolved += log.resolved(call);
                if (log.caller(call) != CallLog.MISSING && log.contact(call) != CallLog.MISSING) {
                    long key = (long) log.caller(call) << Integer.SIZE | (log.topic(call) & 0xffffffffL);
                    Integer before = lastOfCase.put(key, call);
                    if (before != null && log.contact(call) == log.contact(before) + 1) {
                        again++;
                        againThough += log.resolved(before);
                    }
                }
            }
        }
        found.add(CallFigure.RESOLVED_CALLS, (double) resolved / answered, answered);
        found.add(CallFigure.REPEATED_THOUGH_RESOLVED, (double) againThough / again, again);
    }

    private static boolean isTold(CallLog log, int call) {
        return log.resolved(call) != CallLog.MISSING && (!log.has(CallColumn.DISPOSITION) || !log.abandoned(call));
    }
}
