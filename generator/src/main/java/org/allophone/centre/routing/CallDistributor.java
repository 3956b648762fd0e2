package org.allophone.centre.routing;

import java.util.Arrays;
import org.allophone.centre.staffing.Roster;
import org.jspecify.annotations.Nullable;

/**
 * The automatic call distributor (ACD) of one site on one day. Each queue is first come, first served, and
 * calls of priority have a head start in it. A call goes to
 * the agent with the right skill who has been idle longest. An agent who becomes free takes the call that has waited
 * longest in the queues of the agent's skills. A transferred call does not go to the agent who transferred it, as long
 * as the queue has another agent. A caller whose patience ends abandons. Calls that wait at closing time are still
 * served.
 *
 * <p>Times are milliseconds since the day began. Events of the same millisecond have a fixed order, so a day is the
 * same on every machine.
 */
public final class CallDistributor {

    /** Instead of a queue: the call ended in the menu. */
    public static final int NO_QUEUE = -1;

    /** The events of calls. Their receiver decides how long patience and service last. */
    public interface CallEvents {

        /**
         * A call leaves the IVR.
         *
         * @return the queue it enters; {@link #NO_QUEUE} if it ended in the IVR
         */
        int entered(int call, long time);

        /** By how much a call is treated in a queue as if it had entered sooner, in milliseconds. */
        long headStart(int call);

        /** How long a caller who starts to wait at this time waits before abandoning, in milliseconds. */
        long patience(int call, long time);

        /**
         * An agent takes a call that entered the queue.
         *
         * @return after how long the agent is ready for the next call, in milliseconds
         */
        long answered(int call, int agent, long time);

        /** A caller abandons in the queue. */
        void abandoned(int call, long time);

        /** A call that left the IVR does not enter its queue, because that is full. */
        void refused(int call, long time);
    }

    // The order of events of the same millisecond: a caller whose patience ends is not served any more, and an agent
    // who becomes free serves a call that enters.
    private static final int PATIENCE_ENDS = 0;
    private static final int AGENT_STARTS = 1;
    private static final int AGENT_FREE = 2;
    private static final int CALL_ENTERS = 3;
    private static final int AGENT_PAUSES = 4;
    private static final int AGENT_LEAVES = 5;

    private static final int PAGES_PER_EVENT = 4;

    private static final int SUBJECT_BITS = 24;
    private static final int KIND_BITS = 3;
    private static final long SUBJECT_MASK = (1L << SUBJECT_BITS) - 1;
    private static final int KIND_MASK = (1 << KIND_BITS) - 1;

    private final Roster roster;
    private final CallEvents callEvents;
    private final EventCalendar events;
    private final FifoQueue[] queues;
    private final FifoQueue[] idle;

    /**
     * Per call: its queue. The next two arrays: since when it waits, less its head start, and until when; 0 if it does not wait.
     */
    private final int[] queueOf;

    private final long[] enteredAt;
    private final long[] waitsUntil;

    /** Per call: the number of the agent who transferred it, plus 1; 0 if nobody did. */
    private final int[] transferredBy;

    private final int mostWaiting;
    /** Per queue: the number of calls that wait in it. */
    private final int[] waiting;

    /** Per queue: the number of agents who serve it and have not left yet. */
    private final int[] agentsOfQueue;

    private final boolean[] onDuty;
    /** Per agent: until when the agent is busy with a call. */
    private final long[] busyUntil;

    private final long[] idleSince;

    /**
     * @param calls the number of calls of the day
     * @param mostWaiting the most calls that wait in a queue
     * @param apart the estimated time between events, in milliseconds; it affects only the speed
     */
    public CallDistributor(Roster roster, CallEvents callEvents, int calls, int mostWaiting, long apart) {
        this.events = new EventCalendar(SUBJECT_BITS
                + KIND_BITS
                + Long.SIZE
                - Long.numberOfLeadingZeros(Math.max(1, apart / PAGES_PER_EVENT) - 1));
        this.roster = roster;
        this.mostWaiting = mostWaiting;
        this.waiting = new int[roster.queues()];
        this.callEvents = callEvents;
        this.queues = new FifoQueue[roster.queues()];
        Arrays.setAll(queues, i -> new FifoQueue());
        this.idle = new FifoQueue[roster.groups()];
        Arrays.setAll(idle, i -> new FifoQueue());
        this.queueOf = new int[calls];
        this.enteredAt = new long[calls];
        this.waitsUntil = new long[calls];
        this.transferredBy = new int[calls];
        this.agentsOfQueue = new int[roster.queues()];
        this.onDuty = new boolean[roster.agents()];
        this.busyUntil = new long[roster.agents()];
        Arrays.fill(busyUntil, -1);
        this.idleSince = new long[roster.agents()];
        for (int agent = 0; agent < roster.agents(); agent++) {
            for (int queue : roster.queuesOf(roster.groupOf(agent))) {
                agentsOfQueue[queue]++;
            }
            schedule(roster.startOf(agent), AGENT_STARTS, agent);
            for (Roster.Break pause : roster.duties().get(agent).breaks()) {
                schedule(pause.start(), AGENT_PAUSES, agent);
                schedule(pause.end(), AGENT_STARTS, agent);
            }
            if (!roster.staysToTheEnd(agent)) {
                schedule(roster.endOf(agent), AGENT_LEAVES, agent);
            }
        }
    }

    /**
     * Runs the day to its end: until no call arrives, waits or is served any more.
     *
     * @param entering when each call leaves the IVR, in any order; a call's number is its index
     */
    public void run(long[] entering) {
        long[] entries = new long[entering.length];
        for (int call = 0; call < entries.length; call++) {
            entries[call] = event(entering[call], CALL_ENTERS, call);
        }
        entries = SortedEvents.of(entries);
        int next = 0;
        while (next < entries.length || !events.isEmpty()) {
            if (next < entries.length && entries[next] < events.first()) {
                long entry = entries[next++];
                int call = subjectOf(entry);
                queueOf[call] = callEvents.entered(call, timeOf(entry));
                if (queueOf[call] != NO_QUEUE) {
                    callEnters(call, timeOf(entry));
                }
            } else {
                happen(events.remove());
            }
        }
    }

    /**
     * Transfers a call to another queue.
     *
     * @param call its number, 0 or more
     * @param byAgent the agent who transfers it
     * @param time when it enters the queue; not before the current event
     */
    public void transfer(int call, int byAgent, int queue, long time) {
        transferredBy[call] = byAgent + 1;
        enter(call, queue, time);
    }

    /** Schedules the entry of a call into a queue. */
    void enter(int call, int queue, long time) {
        queueOf[call] = queue;
        schedule(time, CALL_ENTERS, call);
    }

    private void happen(long event) {
        long time = timeOf(event);
        int subject = subjectOf(event);
        switch ((int) (event >>> SUBJECT_BITS) & KIND_MASK) {
            case AGENT_STARTS -> agentStarts(subject, time);
            case AGENT_FREE -> agentIsFree(subject, time);
            case CALL_ENTERS -> callEnters(subject, time);
            case PATIENCE_ENDS -> patienceEnds(subject, time);
            case AGENT_PAUSES -> agentPauses(subject);
            case AGENT_LEAVES -> agentLeaves(subject, time);
            default -> throw new IllegalStateException("no such event");
        }
    }

    private static long event(long time, int kind, int subject) {
        return (time << KIND_BITS | kind) << SUBJECT_BITS | subject;
    }

    private static int subjectOf(long event) {
        return (int) (event & SUBJECT_MASK);
    }

    private static long timeOf(long event) {
        return event >>> (SUBJECT_BITS + KIND_BITS);
    }

    private void callEnters(int call, long time) {
        int agent = longestIdle(call);
        if (agent >= 0) {
            serve(call, agent, time);
        } else if (waiting[queueOf[call]] >= mostWaiting && transferredBy[call] == 0) {
            callEvents.refused(call, time);
        } else {
            waiting[queueOf[call]]++;
            enteredAt[call] = time - callEvents.headStart(call);
            // A caller with patience 0 abandons one millisecond after entering, not in the same one.
            waitsUntil[call] = time + Math.max(1, callEvents.patience(call, time));
            add(call, queues[queueOf[call]]);
            schedule(waitsUntil[call], PATIENCE_ENDS, call);
        }
    }

    /** Lets a call wait behind those that have entered before it, as far as its head start says. */
    private void add(int call, FifoQueue queue) {
        int place = queue.size();
        while (place > 0 && enteredAt[queue.get(place - 1)] > enteredAt[call]) {
            place--;
        }
        queue.insert(place, call);
    }

    private void patienceEnds(int call, long time) {
        // A call that was answered or entered another queue in the meantime has another deadline or none.
        if (waitsUntil[call] == time) {
            waitsUntil[call] = 0;
            waiting[queueOf[call]]--;
            callEvents.abandoned(call, time);
        }
    }

    private void agentStarts(int agent, long time) {
        onDuty[agent] = true;
        // After a break, a call from before the break may still go on; then the agent is free when it ends.
        if (busyUntil[agent] < time) {
            agentIsFree(agent, time);
        }
    }

    private void agentIsFree(int agent, long time) {
        if (!onDuty[agent]) {
            return;
        }
        int call = longestWaiting(agent);
        if (call >= 0) {
            serveWaiting(call, agent, time);
        } else {
            idleSince[agent] = time;
            idle[roster.groupOf(agent)].add(agent);
        }
    }

    private void agentPauses(int agent) {
        onDuty[agent] = false;
        idle[roster.groupOf(agent)].removeIfThere(agent);
    }

    private void agentLeaves(int agent, long time) {
        agentPauses(agent);
        for (int queue : roster.queuesOf(roster.groupOf(agent))) {
            agentsOfQueue[queue]--;
            // The last agent of a queue may serve calls that he transferred himself: no colleague is left to take them.
            if (agentsOfQueue[queue] == 1) {
                serveFirst(queues[queue], time);
            }
        }
    }

    private void serveFirst(FifoQueue queue, long time) {
        removeGone(queue);
        int agent = queue.isEmpty() ? -1 : longestIdle(queue.first());
        if (agent >= 0) {
            serveWaiting(queue.remove(), agent, time);
        }
    }

    /** Whether an agent may not take a call because he transferred it and the queue has another agent. */
    private boolean isForColleague(int call, int agent) {
        return transferredBy[call] == agent + 1 && agentsOfQueue[queueOf[call]] > 1;
    }

    private void serveWaiting(int call, int agent, long time) {
        waitsUntil[call] = 0;
        waiting[queueOf[call]]--;
        serve(call, agent, time);
    }

    private void serve(int call, int agent, long time) {
        busyUntil[agent] = time + callEvents.answered(call, agent, time);
        schedule(busyUntil[agent], AGENT_FREE, agent);
    }

    /** Takes the longest idle agent for a call out of the idle ones; -1 if all are busy. */
    private int longestIdle(int call) {
        @Nullable FifoQueue best = null;
        int bestPlace = 0;
        long bestSince = Long.MAX_VALUE;
        for (int group : roster.groupsOf(queueOf[call])) {
            FifoQueue agents = idle[group];
            int place = firstIdle(agents, call);
            if (place < agents.size() && idleSince[agents.get(place)] < bestSince) {
                bestSince = idleSince[agents.get(place)];
                best = agents;
                bestPlace = place;
            }
        }
        return best == null ? -1 : best.remove(bestPlace);
    }

    /** The place of the longest idle agent for a call; the length of the queue if there is none. */
    private int firstIdle(FifoQueue agents, int call) {
        if (agents.isEmpty() || !isForColleague(call, agents.first())) {
            return 0;
        }
        int place = 1;
        while (place < agents.size() && isForColleague(call, agents.get(place))) {
            place++;
        }
        return place;
    }

    /** Takes the longest waiting call out of the queues that an agent serves; -1 if there is none. */
    private int longestWaiting(int agent) {
        @Nullable FifoQueue best = null;
        int bestPlace = 0;
        long bestEntered = Long.MAX_VALUE;
        for (int number : roster.queuesOf(roster.groupOf(agent))) {
            FifoQueue queue = queues[number];
            int place = firstWaiting(queue, agent);
            if (place < queue.size() && enteredAt[queue.get(place)] < bestEntered) {
                bestEntered = enteredAt[queue.get(place)];
                best = queue;
                bestPlace = place;
            }
        }
        return best == null ? -1 : best.remove(bestPlace);
    }

    /** The place of the longest waiting call that an agent may take; the length of the queue if there is none. */
    private int firstWaiting(FifoQueue queue, int agent) {
        removeGone(queue);
        if (queue.isEmpty() || !isForColleague(queue.first(), agent)) {
            return 0;
        }
        int place = 1;
        while (place < queue.size() && (waitsUntil[queue.get(place)] == 0 || isForColleague(queue.get(place), agent))) {
            place++;
        }
        return place;
    }

    /**
     * Removes abandoned calls from the head of a queue. They stay in the queue until then, so that abandoning needs no
     * search.
     */
    private void removeGone(FifoQueue queue) {
        while (!queue.isEmpty() && waitsUntil[queue.first()] == 0) {
            queue.remove();
        }
    }

    private void schedule(long time, int kind, int subject) {
        events.add(event(time, kind, subject));
    }
}
