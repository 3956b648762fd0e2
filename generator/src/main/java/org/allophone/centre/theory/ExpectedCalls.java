package org.allophone.centre.theory;

/**
 * Calls that are expected, and what is expected to become of them. The counts are means, so they are not whole numbers.
 *
 * @param calls the calls that enter the queue
 * @param abandoned those that are abandoned
 * @param waiting those that wait, whether they are answered or abandoned
 * @param inTime those that are answered in time
 * @param waitSeconds the waits of all of them, added up
 * @param answeredWaitSeconds the waits of those that are answered, added up
 * @param busySeconds the time for which agents are busy while these calls come in, added up over the agents on duty
 */
public record ExpectedCalls(
        double calls,
        double abandoned,
        double waiting,
        double inTime,
        double waitSeconds,
        double answeredWaitSeconds,
        double busySeconds) {
    /** No calls. */
    public static final ExpectedCalls NONE = new ExpectedCalls(0, 0, 0, 0, 0, 0, 0);

    /** Those that are answered. */
    public double answered() {
        return calls - abandoned;
    }

    /** These calls, while agents are busy for so long. */
    ExpectedCalls with(double agentSeconds) {
        return new ExpectedCalls(
                calls, abandoned, waiting, inTime, waitSeconds, answeredWaitSeconds, busySeconds + agentSeconds);
    }

    /** These calls and others. */
    public ExpectedCalls plus(ExpectedCalls others) {
        return new ExpectedCalls(
                calls + others.calls,
                abandoned + others.abandoned,
                waiting + others.waiting,
                inTime + others.inTime,
                waitSeconds + others.waitSeconds,
                answeredWaitSeconds + others.answeredWaitSeconds,
                busySeconds + others.busySeconds);
    }

    /** So many times these calls. */
    public ExpectedCalls times(double number) {
        return new ExpectedCalls(
                number * calls,
                number * abandoned,
                number * waiting,
                number * inTime,
                number * waitSeconds,
                number * answeredWaitSeconds,
                number * busySeconds);
    }
}
