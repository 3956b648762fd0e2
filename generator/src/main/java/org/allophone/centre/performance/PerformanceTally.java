package org.allophone.centre.performance;

import java.util.function.Consumer;
import org.allophone.centre.CentreCall;
import org.allophone.scenario.Topic;

/**
 * Counts calls as they are made, for the supervisor's figures. It holds whole numbers alone, so the figures do not depend on the
 * order of the calls nor on how many tallies, one per thread, shared them.
 */
public final class PerformanceTally implements Consumer<CentreCall> {
    /** Nobody waits for longer than a day. */
    private static final double LONGEST_PATIENCE = 86_400;

    /** The clock shows no less than a second. */
    private static final double SHORTEST = 1;

    private final AgentPools pools;
    private final double withinSeconds;
    private final long lastCall;

    private long offered;
    private long answered;
    private long inTime;
    private long waitSeconds;
    private long answeredWaitSeconds;
    private long handleSeconds;
    private long answeredHandleSeconds;
    private long firstContacts;
    private long settledFirstContacts;
    private long lastCallMicros = Long.MAX_VALUE;

    private final long[] poolOffered;
    private final long[] poolAnswered;
    private final long[] poolHandleSeconds;

    /**
     * @param withinSeconds the wait that is in time
     * @param lastCall the number of the last call of all
     */
    PerformanceTally(AgentPools pools, double withinSeconds, long lastCall) {
        this.pools = pools;
        this.withinSeconds = withinSeconds;
        this.lastCall = lastCall;
        this.poolOffered = new long[pools.size()];
        this.poolAnswered = new long[pools.size()];
        this.poolHandleSeconds = new long[pools.size()];
    }

    /** Counts a call. */
    @Override
    public void accept(CentreCall call) {
        int handle = call.talkSeconds() + call.holdSeconds() + call.wrapUpSeconds();
        offered++;
        waitSeconds += call.waitSeconds();
        handleSeconds += handle;
        if (!call.abandoned()) {
            answered++;
            answeredWaitSeconds += call.waitSeconds();
            answeredHandleSeconds += handle;
            inTime += call.waitSeconds() <= withinSeconds ? 1 : 0;
            firstContacts += call.contact() == 1 ? 1 : 0;
            settledFirstContacts += call.contact() == 1 && call.resolved() ? 1 : 0;
        }
        if (call.number() == lastCall) {
            lastCallMicros = call.startMicros();
        }
        countLegs(call, handle);
    }

    /** A call that was passed on came to two pools, which may be the same one. */
    private void countLegs(CentreCall call, int handle) {
        int handleOfLast = handle;
        if (call.transfers() > 0) {
            int first = pools.ofTopic(call.topic());
            int handleOfFirst = call.abandoned() ? handle : beforeTransfer(call);
            handleOfLast -= handleOfFirst;
            poolOffered[first]++;
            poolAnswered[first]++;
            poolHandleSeconds[first] += handleOfFirst;
        }
        int last = pools.ofQueue(call.queue());
        poolOffered[last]++;
        poolAnswered[last] += call.abandoned() ? 0 : 1;
        poolHandleSeconds[last] += handleOfLast;
    }

    /** What the first agent had to do with a call, of which the record has the sum: both agents do their own wrap-up. */
    private static int beforeTransfer(CentreCall call) {
        return (int) (Topic.Transfer.TALK_BEFORE * call.talkSeconds()) + call.wrapUpSeconds() / 2;
    }

    /** Counts all that another tally of the same centre counted. */
    public void merge(PerformanceTally other) {
        offered += other.offered;
        answered += other.answered;
        inTime += other.inTime;
        waitSeconds += other.waitSeconds;
        answeredWaitSeconds += other.answeredWaitSeconds;
        handleSeconds += other.handleSeconds;
        answeredHandleSeconds += other.answeredHandleSeconds;
        firstContacts += other.firstContacts;
        settledFirstContacts += other.settledFirstContacts;
        lastCallMicros = Math.min(lastCallMicros, other.lastCallMicros);
        for (int pool = 0; pool < pools.size(); pool++) {
            poolOffered[pool] += other.poolOffered[pool];
            poolAnswered[pool] += other.poolAnswered[pool];
            poolHandleSeconds[pool] += other.poolHandleSeconds[pool];
        }
    }

    /** The figures of what was counted. */
    Performance performance(long staffedSeconds) {
        return new Performance(
                offered,
                answered,
                offered - answered,
                withinSeconds,
                (double) inTime / offered,
                (double) answeredWaitSeconds / answered,
                (double) waitSeconds / offered,
                (double) answeredHandleSeconds / answered,
                (double) handleSeconds / staffedSeconds,
                (double) settledFirstContacts / firstContacts);
    }

    /** When the last call of all came in; {@link Long#MAX_VALUE} if it was not counted. */
    long lastCallMicros() {
        return lastCallMicros;
    }

    /** The calls that came to a pool, those passed on to it included. */
    long offered(int pool) {
        return poolOffered[pool];
    }

    /** The agents' mean time for a call of a pool, at least a second; that of all calls where the pool answered none. */
    double meanHandleSeconds(int pool) {
        boolean known = poolAnswered[pool] > 0;
        long sum = known ? poolHandleSeconds[pool] : handleSeconds;
        return Math.max(SHORTEST, (double) sum / Math.max(1, known ? poolAnswered[pool] : answered));
    }

    /**
     * The mean patience of callers, as the field estimates it if it believes it exponential: the time they waited in all by
     * the number of those who gave up (abandonments = queue × rate of giving up). A day if nobody did.
     */
    double meanPatienceSeconds() {
        double estimate = (double) waitSeconds / Math.max(1, offered - answered);
        return offered == answered ? LONGEST_PATIENCE : Math.max(SHORTEST, Math.min(LONGEST_PATIENCE, estimate));
    }
}
