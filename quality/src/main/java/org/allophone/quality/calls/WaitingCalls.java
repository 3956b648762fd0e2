package org.allophone.quality.calls;

import java.util.Arrays;
import java.util.BitSet;
import org.allophone.quality.calls.log.CallLog;

/** Who waits in which queue at an instant of a day. */
final class WaitingCalls {
    private final int[][] entered;
    private final int[][] left;

    /** Calls that were transferred are left out, since their waits are sums. */
    WaitingCalls(CallLog log, RegularDays.Day day) {
        int[] sizes = new int[log.queues()];
        for (int call = day.from(); call < day.to(); call++) {
            sizes[log.queue(call)] += waits(log, call) ? 1 : 0;
        }
        this.entered = new int[sizes.length][];
        this.left = new int[sizes.length][];
        for (int queue = 0; queue < sizes.length; queue++) {
            entered[queue] = new int[sizes[queue]];
            left[queue] = new int[sizes[queue]];
        }
        for (int call = day.from(); call < day.to(); call++) {
            if (waits(log, call)) {
                int queue = log.queue(call);
                sizes[queue]--;
                entered[queue][sizes[queue]] = log.instant(call) + log.ivr(call);
                left[queue][sizes[queue]] = entered[queue][sizes[queue]] + log.waiting(call);
            }
        }
        for (int queue = 0; queue < sizes.length; queue++) {
            Arrays.sort(entered[queue]);
            Arrays.sort(left[queue]);
        }
    }

    private static boolean waits(CallLog log, int call) {
        return log.waiting(call) > 0 && !log.wasTransferred(call);
    }

    /** Whether somebody who came before this second waits in one of these queues when it begins. */
    boolean any(BitSet queues, int instant) {
        for (int queue = queues.nextSetBit(0); queue >= 0; queue = queues.nextSetBit(queue + 1)) {
            if (before(entered[queue], instant) > before(left[queue], instant)) {
                return true;
            }
        }
        return false;
    }

    private static int before(int[] sorted, int instant) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
