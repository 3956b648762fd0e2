package org.allophone.centre.performance;

import org.allophone.centre.SimulatedDay;

/**
 * Counts contacts as they are simulated, for the supervisor's figures. All counts are whole numbers, so the figures
 * depend neither on the order of the contacts nor on the number of tallies (one per thread) that counted them.
 */
public final class PerformanceTally {
    /** The longest mean patience reported: a day, in seconds. */
    private static final double LONGEST_PATIENCE = 86_400;

    /** The shortest mean time reported, since times are whole seconds. */
    private static final double SHORTEST = 1;

    private static final long NONE = -1;

    private final AgentPools pools;
    private final double withinSeconds;

    private long endedInMenu;
    private long offered;
    private long answered;
    private long inTime;
    private long abandonedInTime;
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

    /** @param withinSeconds the longest wait of a call that is answered in time, in seconds */
    PerformanceTally(AgentPools pools, double withinSeconds) {
        this.pools = pools;
        this.withinSeconds = withinSeconds;
        this.poolOffered = new long[pools.size()];
        this.poolAnswered = new long[pools.size()];
        this.poolHandleSeconds = new long[pools.size()];
    }

    /** Counts the contacts of a day from place {@code from} to before place {@code to}. */
    public void count(SimulatedDay day, int from, int to) {
        for (int place = from; place < to; place++) {
            count(day, place);
        }
        if (day.isCutShort() && to > from) {
            lastCallOfCutDay = Math.max(lastCallOfCutDay, day.startSecond(to - 1));
        }
    }

    private void count(SimulatedDay day, int place) {
        if (day.legs(place) == 0) {
            endedInMenu++;
            return;
        }
        int wait = day.waitSeconds(place);
        long handle = 0;
        for (int number = 1; number <= day.legs(place); number++) {
            handle += countLeg(day, day.leg(place, number));
        }
        offered++;
        waitSeconds += wait;
        handleSeconds += handle;
        if (day.isAnswered(place)) {
            answered++;
            answeredWaitSeconds += wait;
            answeredHandleSeconds += handle;
            inTime += wait <= withinSeconds ? 1 : 0;
            if (day.contactNumber(place) == 1) {
                firstContacts++;
                resolvedFirstContacts += day.isResolved(place) ? 1 : 0;
            }
        } else {
            abandonedInTime += wait <= withinSeconds ? 1 : 0;
        }
    }

    /** Counts a leg; returns its handle time, in seconds. */
    private long countLeg(SimulatedDay day, int leg) {
        int pool = pools.ofQueue(day.legQueue(leg));
        long handle = (long) day.legTalkSeconds(leg) + day.legHoldSeconds(leg) + day.legWrapUpSeconds(leg);
        poolOffered[pool]++;
        poolAnswered[pool] += day.legAgent(leg) == SimulatedDay.NONE ? 0 : 1;
        poolHandleSeconds[pool] += handle;
        return handle;
    }

    /** Adds the counts of another tally of the same centre. */
    public void merge(PerformanceTally other) {
        endedInMenu += other.endedInMenu;
        offered += other.offered;
        answered += other.answered;
        inTime += other.inTime;
        abandonedInTime += other.abandonedInTime;
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

    /** The performance figures of the contacts counted. */
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

    /** How many contacts ended in the menu; they are in no other figure. */
    long endedInMenu() {
        return endedInMenu;
    }

    /** The service level of the contacts counted, by each formula. */
    ServiceLevels serviceLevels() {
        return new ServiceLevels(
                (double) inTime / offered,
                (double) inTime / answered,
                (double) inTime / (offered - abandonedInTime),
                (double) (inTime + abandonedInTime) / offered);
    }

    /**
     * The arrival of the last call of the site-day that is cut short, in seconds since the day began; -1 if there is
     * none.
     */
    long lastCallOfCutDay() {
        return lastCallOfCutDay;
    }

    /** The number of legs that entered the queues of a pool. */
    long offered(int pool) {
        return poolOffered[pool];
    }

    /** The mean handle time of a pool, at least one second. If the pool answered no calls, the mean handle time of all calls. */
    double meanHandleSeconds(int pool) {
        boolean known = poolAnswered[pool] > 0;
        long sum = known ? poolHandleSeconds[pool] : handleSeconds;
        return Math.max(SHORTEST, (double) sum / Math.max(1, known ? poolAnswered[pool] : answered));
    }

    /**
     * The maximum-likelihood mean patience under exponential patience: total waiting time ÷ abandoned calls. A day if
     * no caller abandoned.
     */
    double meanPatienceSeconds() {
        double estimate = (double) waitSeconds / Math.max(1, offered - answered);
        return offered == answered ? LONGEST_PATIENCE : Math.max(SHORTEST, Math.min(LONGEST_PATIENCE, estimate));
    }
}
