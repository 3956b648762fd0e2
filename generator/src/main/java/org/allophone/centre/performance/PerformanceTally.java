package org.allophone.centre.performance;

import org.allophone.centre.SimulatedDay;

/**
 * Counts contacts as they are made, for the supervisor's figures. It holds whole numbers alone, so the figures do not depend on the
 * order of the contacts nor on how many tallies, one per thread, shared them.
 */
public final class PerformanceTally {
    /** Nobody waits for longer than a day. */
    private static final double LONGEST_PATIENCE = 86_400;

    /** The shortest time that whole seconds can tell. */
    private static final double SHORTEST = 1;

    private static final long NONE = -1;

    private final AgentPools pools;
    private final double withinSeconds;

    private long offered;
    private long answered;
    private long inTime;
    private long waitSeconds;
    private long answeredWaitSeconds;
    private long handleSeconds;
    private long answeredHandleSeconds;
    private long firstContacts;
    private long resolvedFirstContacts;
    private long lastCallOfCutDay = NONE;

    private final long[] poolOffered;
    private final long[] poolAnswered;
    private final long[] poolHandleSeconds;

    /** @param withinSeconds the wait that is in time */
    PerformanceTally(AgentPools pools, double withinSeconds) {
        this.pools = pools;
        this.withinSeconds = withinSeconds;
        this.poolOffered = new long[pools.size()];
        this.poolAnswered = new long[pools.size()];
        this.poolHandleSeconds = new long[pools.size()];
    }

    /** Counts the contacts of a day from one place up to another, without the latter. */
    public void count(SimulatedDay day, int from, int to) {
        for (int place = from; place < to; place++) {
            count(day, place);
        }
        if (day.isCutShort() && to > from) {
            lastCallOfCutDay = Math.max(lastCallOfCutDay, day.startSecond(to - 1));
        }
    }

    private void count(SimulatedDay day, int place) {
        int wait = day.waitSeconds(place);
        long handle = 0;
        for (int number = 1; number <= day.legs(place); number++) {
            handle += countLeg(day, day.leg(place, number));
        }
        offered++;
        waitSeconds += wait;
        handleSeconds += handle;
        if (!day.isAbandoned(place)) {
            answered++;
            answeredWaitSeconds += wait;
            answeredHandleSeconds += handle;
            inTime += wait <= withinSeconds ? 1 : 0;
            if (day.contactNumber(place) == 1) {
                firstContacts++;
                resolvedFirstContacts += day.isResolved(place) ? 1 : 0;
            }
        }
    }

    /** Gives the agent's time for the leg. */
    private long countLeg(SimulatedDay day, int leg) {
        int pool = pools.ofQueue(day.legQueue(leg));
        long handle = (long) day.legTalkSeconds(leg) + day.legHoldSeconds(leg) + day.legWrapUpSeconds(leg);
        poolOffered[pool]++;
        poolAnswered[pool] += day.legAgent(leg) == SimulatedDay.NONE ? 0 : 1;
        poolHandleSeconds[pool] += handle;
        return handle;
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
        resolvedFirstContacts += other.resolvedFirstContacts;
        lastCallOfCutDay = Math.max(lastCallOfCutDay, other.lastCallOfCutDay);
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
                (double) resolvedFirstContacts / firstContacts);
    }

    /** When the last call of the site-day that is cut short came in, in seconds since the day began; -1 if there is none. */
    long lastCallOfCutDay() {
        return lastCallOfCutDay;
    }

    /** The legs that came to a pool. */
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
     * The maximum-likelihood mean patience under exponential patience: total waiting time ÷ abandoned calls. A day if nobody
     * abandoned.
     */
    double meanPatienceSeconds() {
        double estimate = (double) waitSeconds / Math.max(1, offered - answered);
        return offered == answered ? LONGEST_PATIENCE : Math.max(SHORTEST, Math.min(LONGEST_PATIENCE, estimate));
    }
}
