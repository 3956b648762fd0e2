package org.allophone.centre;

import java.util.Arrays;
import org.allophone.centre.entry.Ending;

/**
 * What happened on the legs of a day's calls, by the number of the leg. Leg i is the first leg of call i. The numbers after the
 * last call are the legs after a transfer. The simulation gives times in milliseconds since the day began; they are stored in
 * whole seconds. So the differences between stored times add up, and in stored times nobody is on two calls at once.
 */
final class LegTimes {
    private static final int MILLIS_PER_SECOND = 1000;
    private static final int NOBODY = -1;

    private final int[] legAfterTransfer;
    /** For a call that ended in the menu, a negative number: the complement of that of its ending. */
    private int[] queue;

    private int[] agent;
    private int[] enteredAt;
    private int[] waitEnd;
    private int[] talkEnd;
    private int[] holdEnd;
    private int[] wrapUpEnd;
    private int size;

    LegTimes(int calls) {
        legAfterTransfer = new int[calls];
        int room = calls + calls / 8 + 1;
        queue = new int[room];
        agent = new int[room];
        enteredAt = new int[room];
        waitEnd = new int[room];
        talkEnd = new int[room];
        holdEnd = new int[room];
        wrapUpEnd = new int[room];
        size = calls;
    }

    /** A call enters its first queue. */
    void enter(int call, int toQueue, long time) {
        queue[call] = toQueue;
        enteredAt[call] = second(time);
    }

    /** A call ends in the menu at this time: it has no leg. */
    void endsInMenu(int call, Ending ending, long time) {
        enter(call, ~ending.number(), time);
        abandoned(call, time);
    }

    /** Whether a call ended in the menu. */
    boolean isEndedInMenu(int call) {
        return queue[call] < 0;
    }

    /** How a call ended that ended in the menu. */
    Ending endingInMenu(int call) {
        return Ending.numbered(~queue[call]);
    }

    /** A call is transferred, and enters another queue. */
    void transfer(int call, int toQueue, long time) {
        if (size == queue.length) {
            grow();
        }
        legAfterTransfer[call] = size;
        enter(size, toQueue, time);
        size++;
    }

    /** The leg on which a call is now, or was at the end. */
    int last(int call) {
        return isTransferred(call) ? legAfterTransfer[call] : call;
    }

    boolean isTransferred(int call) {
        return legAfterTransfer[call] > 0;
    }

    /** An agent took the call at {@code time}. The last three parameters are the times at which talk, hold and wrap-up ended. */
    void answered(int leg, int byAgent, long time, long talkEnds, long holdEnds, long wrapUpEnds) {
        agent[leg] = byAgent;
        waitEnd[leg] = second(time);
        talkEnd[leg] = second(talkEnds);
        holdEnd[leg] = second(holdEnds);
        wrapUpEnd[leg] = second(wrapUpEnds);
    }

    void abandoned(int leg, long time) {
        answered(leg, NOBODY, time, time, time, time);
    }

    boolean isAbandoned(int leg) {
        return agent[leg] == NOBODY;
    }

    int queue(int leg) {
        return queue[leg];
    }

    /** The agent's number on the roster; -1 if the leg was abandoned. */
    int agent(int leg) {
        return agent[leg];
    }

    /** When it entered the queue, in seconds since the day began. */
    int enteredAt(int leg) {
        return enteredAt[leg];
    }

    int waitSeconds(int leg) {
        return waitEnd[leg] - enteredAt[leg];
    }

    int talkSeconds(int leg) {
        return talkEnd[leg] - waitEnd[leg];
    }

    int holdSeconds(int leg) {
        return holdEnd[leg] - talkEnd[leg];
    }

    int wrapUpSeconds(int leg) {
        return wrapUpEnd[leg] - holdEnd[leg];
    }

    private void grow() {
        int room = size + size / 2 + 1;
        queue = Arrays.copyOf(queue, room);
        agent = Arrays.copyOf(agent, room);
        enteredAt = Arrays.copyOf(enteredAt, room);
        waitEnd = Arrays.copyOf(waitEnd, room);
        talkEnd = Arrays.copyOf(talkEnd, room);
        holdEnd = Arrays.copyOf(holdEnd, room);
        wrapUpEnd = Arrays.copyOf(wrapUpEnd, room);
    }

    private static int second(long time) {
        return (int) time / MILLIS_PER_SECOND; // an int is enough: a day's simulation is over within three days
    }
}
