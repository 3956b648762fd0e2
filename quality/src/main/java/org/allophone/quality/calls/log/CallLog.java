package org.allophone.quality.calls.log;

import java.time.LocalDate;
import java.util.Set;

/**
 * Call records in memory, in the order of time, about 25 bytes a call. A call is known by its place in that order, from 0; what a
 * record does not say is {@link #MISSING}. Durations are whole seconds, at most 65,534.
 */
public final class CallLog {
    public static final int MISSING = Blocks.MISSING;

    /** The seconds of a day. */
    static final int DAY = 86_400;

    private final Set<CallColumn> columns;
    private final CallRows rows;
    private final int[] order;
    private final long withoutStart;

    /** @param order the rows in the order of time; empty if they are in it */
    CallLog(Set<CallColumn> columns, CallRows rows, int[] order, long withoutStart) {
        this.columns = Set.copyOf(columns);
        this.rows = rows;
        this.order = order;
        this.withoutStart = withoutStart;
    }

    public int size() {
        return rows.size();
    }

    /** How many rows were left out because their start could not be read. */
    public long withoutStart() {
        return withoutStart;
    }

    public boolean has(CallColumn column) {
        return columns.contains(column);
    }

    private int row(int call) {
        return order.length == 0 ? call : order[call];
    }

    /** The day on which the call came in, in days since the year 2000. */
    public int day(int call) {
        return Math.floorDiv(rows.start.get(row(call)), DAY);
    }

    public static LocalDate date(int day) {
        return Cells.EPOCH.plusDays(day);
    }

    /** The time of day at which the call came in, in seconds since midnight, on the centre's clock. */
    public int secondOfDay(int call) {
        return Math.floorMod(rows.start.get(row(call)), DAY);
    }

    /** The instant at which the call came in, in seconds, whatever the clock showed. */
    public int instant(int call) {
        return rows.instant(row(call));
    }

    /** Who called, from 0 to {@link #callers}. */
    public int caller(int call) {
        return rows.caller.get(row(call));
    }

    public int callers() {
        return rows.callers.size();
    }

    /** Who answered last, from 0 to {@link #agents}. */
    public int agent(int call) {
        return rows.agent.get(row(call));
    }

    public int agents() {
        return rows.agents.size();
    }

    public int topic(int call) {
        return rows.topic.get(row(call));
    }

    public int topics() {
        return rows.topics.size();
    }

    public int segment(int call) {
        return rows.segment.get(row(call));
    }

    public int segments() {
        return rows.segments.size();
    }

    /** The queue of a site, from 0 to {@link #queues}; the same for all calls if no column tells one. */
    public int queue(int call) {
        return Math.max(0, rows.queue.get(row(call)));
    }

    public int queues() {
        return Math.max(1, rows.queues.size());
    }

    /** The language of the first call that tells one; empty if none does. */
    public String language() {
        return rows.language;
    }

    /** Time in the menu; 0 if no column tells it. */
    public int ivr(int call) {
        return Math.max(0, rows.ivr.get(row(call)));
    }

    public int waiting(int call) {
        return rows.wait.get(row(call));
    }

    public int talk(int call) {
        return rows.talk.get(row(call));
    }

    public int hold(int call) {
        return rows.hold.get(row(call));
    }

    public int wrapUp(int call) {
        return rows.wrapUp.get(row(call));
    }

    /** Talk, hold and wrap-up time, as far as they are known. */
    public int handling(int call) {
        return Math.max(0, talk(call)) + Math.max(0, hold(call)) + Math.max(0, wrapUp(call));
    }

    /** From start to end; the sum of its phases if no column tells it. */
    public int duration(int call) {
        int told = rows.duration.get(row(call));
        return told != MISSING
                ? told
                : ivr(call) + Math.max(0, waiting(call)) + Math.max(0, talk(call)) + Math.max(0, hold(call));
    }

    public boolean abandoned(int call) {
        return rows.abandoned.get(row(call)) == 1;
    }

    /** Whether the call entered no queue, as far as is known: others have a wait, this one has none and no talk either. */
    public boolean endedInMenu(int call) {
        return has(CallColumn.WAIT) && waiting(call) == MISSING && talk(call) <= 0 && !abandoned(call);
    }

    /** Whether an agent talked to the caller to the end. */
    public boolean answered(int call) {
        return !abandoned(call) && talk(call) > 0;
    }

    /** Whether the call had one wait and one agent, as far as is known. */
    public boolean wasTransferred(int call) {
        return rows.transfers.get(row(call)) > 0;
    }

    /** 1 or 0. */
    public int resolved(int call) {
        return rows.resolved.get(row(call));
    }

    /** 1 for the first call of a case. */
    public int contact(int call) {
        return rows.contact.get(row(call));
    }

    public int satisfaction(int call) {
        return rows.satisfaction.get(row(call));
    }
}
