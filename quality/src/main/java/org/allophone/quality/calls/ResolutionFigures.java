package org.allophone.quality.calls;

import java.util.HashMap;
import java.util.Map;
import org.allophone.quality.calls.log.CallColumn;
import org.allophone.quality.calls.log.CallLog;

/** Which calls are counted as resolved, and whether their callers call again all the same. */
final class ResolutionFigures implements CallMeasurer {
    private static final int NO_CALL_YET = -1;
    private static final int SEVERAL_CASES = -2;

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        Map<Long, Integer> lastOfCase = cases(log);
        long answered = 0;
        long resolved = 0;
        long again = 0;
        long againThough = 0;
        for (int call = 0; call < log.size(); call++) {
            if (isTold(log, call)) {
                answered++;
                resolved += log.resolved(call);
                Integer before = lastOfCase.get(key(log, call));
                if (before != null && before != SEVERAL_CASES) {
                    lastOfCase.put(key(log, call), call);
                    if (before != NO_CALL_YET && log.contact(call) == log.contact(before) + 1) {
                        again++;
                        againThough += log.resolved(before);
                    }
                }
            }
        }
        found.add(CallFigure.RESOLVED_CALLS, (double) resolved / answered, answered);
        found.add(CallFigure.REPEATED_THOUGH_RESOLVED, (double) againThough / again, again);
    }

    /** Whose cases begin in these records, and about what: records do not name a case, so it is told only where there is one of them. */
    private static Map<Long, Integer> cases(CallLog log) {
        Map<Long, Integer> cases = new HashMap<>();
        for (int call = 0; call < log.size(); call++) {
            if (isTold(log, call) && log.contact(call) == 1 && log.caller(call) != CallLog.MISSING) {
                cases.merge(key(log, call), NO_CALL_YET, (one, other) -> SEVERAL_CASES);
            }
        }
        return cases;
    }

    private static long key(CallLog log, int call) {
        return (long) log.caller(call) << Integer.SIZE | (log.topic(call) & 0xffffffffL);
    }

    private static boolean isTold(CallLog log, int call) {
        return log.resolved(call) != CallLog.MISSING
                && !log.endedInMenu(call)
                && (!log.has(CallColumn.DISPOSITION) || !log.abandoned(call));
    }
}
