package org.allophone.quality.calls;

import org.allophone.quality.calls.log.CallLog;

/** The logarithms of talk times of answered calls. Those of a few seconds are left out: nothing was said in them. */
final class TalkLogarithms {
    /** In seconds. */
    static final int SHORT = 10;

    private static final int KEPT = 1 << 14;
    private static final double[] LOGARITHMS = new double[KEPT];

    static {
        for (int seconds = 1; seconds < KEPT; seconds++) {
            LOGARITHMS[seconds] = StrictMath.log(seconds);
        }
    }

    private TalkLogarithms() {}

    static boolean hasOne(CallLog log, int call) {
        return log.answered(call) && log.talk(call) >= SHORT && !log.wasTransferred(call);
    }

    static double of(CallLog log, int call) {
        return of(log.talk(call));
    }

    /** @param seconds at least 1 */
    static double of(int seconds) {
        return seconds < KEPT ? LOGARITHMS[seconds] : StrictMath.log(seconds);
    }
}
