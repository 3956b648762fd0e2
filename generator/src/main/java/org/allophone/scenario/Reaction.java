package org.allophone.scenario;

import org.allophone.random.Constant;
import org.allophone.random.Distribution;
import org.allophone.random.RandomStream;

/**
 * The time from the end of an agent's wrap-up to the instant at which the agent is ready for the next call. It is a mixture of two
 * distributions: most agents are ready within seconds; now and then one is away from the desk.
 *
 * @param ready the time of an agent who is at the desk
 * @param awayShare the share of the calls after which the agent is away from the desk
 * @param away the time until such an agent is ready
 */
public record Reaction(Distribution ready, double awayShare, Distribution away) {
    /** Agents who are ready at once. */
    public static final Reaction NONE = new Reaction(new Constant(0), 0, new Constant(0));

    /** Nobody sees a call and answers it in less than this time. */
    private static final double SHORTEST_SECONDS = 1;

    /** Whether agents are ready at once. */
    public boolean isNone() {
        return ready.mean() == 0 && awayShare == 0;
    }

    /** Its mean, in seconds. */
    public double mean() {
        return (1 - awayShare) * ready.mean() + awayShare * away.mean();
    }

    /** A time, in seconds. */
    public double sample(RandomStream random) {
        if (isNone()) {
            return 0;
        }
        Distribution time = random.nextDouble() < awayShare ? away : ready;
        return Math.max(SHORTEST_SECONDS, time.sample(random));
    }
}
