package org.allophone.centre;

import org.allophone.random.RandomStream;
import org.allophone.scenario.Redial;

/** Whether callers who hung up before an agent answered call again, and when. */
final class RedialModel {
    /** The caller does not call again. */
    static final double NEVER = Double.POSITIVE_INFINITY;

    private final Redial redial;

    RedialModel(Redial redial) {
        this.redial = redial;
    }

    /** After how many seconds the caller calls again; {@link #NEVER} if not. */
    double seconds(RandomStream random) {
        return random.nextDouble() < redial.share() ? redial.afterSeconds() + delay(random) : NEVER;
    }

    private double delay(RandomStream random) {
        double draw = random.nextDouble();
        for (Redial.Delay delay : redial.delays()) {
            draw -= delay.share();
            if (draw < 0) {
                return delay.time().sample(random);
            }
        }
        return redial.delays().get(redial.delays().size() - 1).time().sample(random);
    }
}
