package org.allophone.scenario;

import org.allophone.random.Constant;
import org.allophone.random.Distribution;

/**
 * How agents are at work, those of all groups alike. Where a scenario does not say it, they are as queueing theory has them: at their
 * desks at once, and ready for the next call at the instant at which their work for a call ends.
 *
 * @param reaction the time from the end of wrap-up until the agent is ready for the next call
 * @param logIn the time from the beginning of a shift, and from the end of a break, until the agent is ready for a call
 * @param handling what makes them work longer or shorter for a call
 * @param timeOff when they do not work although their group is on duty
 * @param turnover who leaves, and how those who join learn
 */
public record AtWork(Reaction reaction, Distribution logIn, Handling handling, TimeOff timeOff, Turnover turnover) {
    /** Agents as queueing theory has them. */
    public static final AtWork NONE =
            new AtWork(Reaction.NONE, new Constant(0), Handling.NONE, TimeOff.NONE, Turnover.NONE);

    /** Whether all agents of a shift are ready at the instant at which it begins. */
    public boolean isOnTime() {
        return logIn.mean() == 0;
    }
}
