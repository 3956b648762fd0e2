package org.allophone.quality.agreement;

import java.util.ArrayList;
import java.util.List;
import org.allophone.quality.agreement.CallRecord.LegRecord;
import org.allophone.quality.agreement.Contradiction.Subject;
import org.allophone.quality.transcript.SpeakerRole;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Turn;
import org.allophone.quality.transcript.TurnTime;
import org.jspecify.annotations.Nullable;

/** Compares when turns are said with the record of the call: where legs end, the order of turns, and who speaks during a hold. */
final class TimeCheck {
    private static final long TOLERANCE_MS = 1000;

    /** Times are rounded to so much. */
    private static final long OWN_OVERLAP_MS = 1;

    private final TranscribedCall call;
    private final CallRecord record;
    private final List<Contradiction> found = new ArrayList<>();

    private TimeCheck(TranscribedCall call, CallRecord record) {
        this.call = call;
        this.record = record;
    }

    /** What is wrong; nothing where the file does not tell when turns are said. */
    static List<Contradiction> of(TranscribedCall call, CallRecord record) {
        TimeCheck check = new TimeCheck(call, record);
        if (call.turns().stream().allMatch(turn -> turn.time() != null)) {
            check.checkOrder();
            check.checkEnds();
            check.checkHolds();
        }
        return check.found;
    }

    private void checkOrder() {
        List<Turn> turns = call.turns();
        for (int i = 1; i < turns.size(); i++) {
            TurnTime time = time(turns.get(i));
            TurnTime before = time(turns.get(i - 1));
            if (time.startMs() < before.startMs()) {
                add(i, Subject.ORDER, ms(time.startMs()), "not before " + ms(before.startMs()));
            }
            TurnTime own = lastOf(turns.get(i).speaker(), i);
            if (own != null && time.startMs() + OWN_OVERLAP_MS < own.endMs()) {
                add(
                        i,
                        Subject.ORDER,
                        ms(time.startMs()),
                        "not before the speaker’s last turn ends, " + ms(own.endMs()));
            }
        }
    }

    private @Nullable TurnTime lastOf(String speaker, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (call.turns().get(i).speaker().equals(speaker)) {
                return time(call.turns().get(i));
            }
        }
        return null;
    }

    private void checkEnds() {
        for (LegRecord leg : record.legs()) {
            checkEnd(leg.number(), 1000L * leg.endSec());
        }
        if (record.legs().isEmpty()) {
            checkEnd(0, 1000L * record.durationSec());
        }
    }

    /** @param leg 0 for the whole call */
    private void checkEnd(int leg, long recordedMs) {
        int last = -1;
        for (int i = 0; i < call.turns().size(); i++) {
            boolean within = leg == 0 || call.turns().get(i).leg() == leg;
            if (within && (last < 0 || end(i) > end(last))) {
                last = i;
            }
        }
        if (last >= 0 && Math.abs(end(last) - recordedMs) > TOLERANCE_MS) {
            add(last, Subject.END, ms(end(last)), ms(recordedMs));
        }
    }

    private long end(int turn) {
        return time(call.turns().get(turn)).endMs();
    }

    private void checkHolds() {
        for (LegRecord leg : record.legs()) {
            checkHold(leg.number(), leg.holdSec());
        }
        if (record.legs().isEmpty()) {
            checkHold(0, record.holdSec());
        }
    }

    private void checkHold(int leg, int holdSec) {
        long longest = 0;
        long silentFrom = -1;
        int after = -1;
        for (int i = 0; i < call.turns().size(); i++) {
            Turn turn = call.turns().get(i);
            if (turn.role() == SpeakerRole.AGENT && (leg == 0 || turn.leg() == leg)) {
                long silent = silentFrom < 0 ? 0 : time(turn).startMs() - silentFrom;
                after = silent >= longest ? i : after;
                longest = Math.max(longest, silent);
                silentFrom = time(turn).endMs();
            }
        }
        if (after >= 0 && longest + TOLERANCE_MS < 1000L * holdSec) {
            add(after, Subject.HOLD, "the agent is silent for at most " + ms(longest), "on hold for " + holdSec + " s");
        }
    }

    private void add(int turn, Subject subject, String understood, String expected) {
        found.add(new Contradiction(
                call.id(), turn + 1, call.turns().get(turn).wording(), subject, "", understood, expected));
    }

    private static TurnTime time(Turn turn) {
        TurnTime time = turn.time();
        if (time == null) {
            throw new IllegalStateException("checked for all turns");
        }
        return time;
    }

    private static String ms(long milliseconds) {
        return milliseconds + " ms";
    }
}
