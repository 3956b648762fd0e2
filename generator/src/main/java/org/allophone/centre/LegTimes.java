package org.allophone.centre;

import java.util.Arrays;

/**
 * What happened on the legs of a day's calls, by number: leg i is the first one of call i, and those after the last call are the
 * legs of calls that were passed on. Played in milliseconds since the day began, kept in whole seconds of the clock, whose differences
 * add up and in which nobody is on two calls at once.
 */
final class LegTimes {
    private static final int MILLIS_PER_SECOND = 1000;
    private static final int NOBODY = -1;

    private final int[] passedOnTo;
    private int[] queue;
    private int[] agent;
    private int[] entered;
    private int[] waited;
    private int[] talked;
    private int[] held;
    private int[] wrappedUp;
    private int size;

    LegTimes(int calls) {
        passedOnTo = new int[calls];
        int room = calls + calls / 8 + 1;
        queue = new int[room];
        agent = new int[room];
        entered = new int[room];
        waited = new int[room];
        talked = new int[room];
        held = new int[room];
        wrappedUp = new int[room];
        size = calls;
    }

    /** A call enters its first queue. */
    void enter(int call, int toQueue, long time) {
        queue[call] = toQueue;
        entered[call] = second(time);
    }

    /** A call is passed on, and enters another queue. */
    void passOn(int call, int toQueue, long time) {
        if (size == queue.length) {
            grow();
        }
        passedOnTo[call] = size;
        enter(size, toQueue, time);
        size++;
    }

    /** The leg on which a call is now, or was at the end. */
    int last(int call) {
        return isPassedOn(call) ? passedOnTo[call] : call;
    }

    boolean isPassedOn(int call) {
        return passedOnTo[call] > 0;
    }

    /** An agent took the call; the last three times are those at which talk, hold and wrap-up ended. */
    void answered(int leg, int byAgent, long time, long talkEnd, long holdEnd, long wrapUpEnd) {
        agent[leg] = byAgent;
        waited[leg] = second(time);
        talked[leg] = second(talkEnd);
        held[leg] = second(holdEnd);
        wrappedUp[leg] = second(wrapUpEnd);
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

    int agent(int leg) {
        return agent[leg];
    }

    /** When it entered the queue, in seconds since the day began. */
    int enteredAt(int leg) {
        return entered[leg];
    }

    int waitSeconds(int leg) {
        return waited[leg] - entered[leg];
    }

    int talkSeconds(int leg) {
        return talked[leg] - waited[leg];
    }

    int holdSeconds(int leg) {
        return held[leg] - talked[leg];
    }

    int wrapUpSeconds(int leg) {
        return wrappedUp[leg] - held[leg];
    }

    private void grow() {
        int room = size + size / 2 + 1;
        queue = Arrays.copyOf(queue, room);
        agent = Arrays.copyOf(agent, room);
        entered = Arrays.copyOf(entered, room);
        waited = Arrays.copyOf(waited, room);
        talked = Arrays.copyOf(talked, room);
        held = Arrays.copyOf(held, room);
        wrappedUp = Arrays.copyOf(wrappedUp, room);
    }

    private static int second(long time) {
        return (int) time / MILLIS_PER_SECOND; // a day's play is over within three days
    }
}
