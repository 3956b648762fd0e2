package org.allophone.centre.judgement;

import org.allophone.random.Normal;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.random.Streams;
import org.allophone.scenario.ResolvedErrors;

/**
 * What agents type as the result of a call. They type "resolved" for many calls that resolve nothing: they believe it, or their team is measured by it.
 * Some agents do so more than others.
 */
public final class TypedResult {
    private static final Purpose OPTIMISM = Purpose.of("how readily an agent types that a case is resolved");
    private static final Normal STANDARD = new Normal(0, 1);

    private final ResolvedErrors errors;
    private final Streams optimism;

    public TypedResult(ResolvedErrors errors, Seed seed) {
        this.errors = errors;
        this.optimism = seed.streams(OPTIMISM);
    }

    /** Whether all agents type what is true. */
    public boolean isTrue() {
        return errors.unresolved() == 0 && errors.resolved() == 0;
    }

    /**
     * Whether the agent types "resolved".
     *
     * @param resolved whether the call resolved its case, in truth
     * @param agent the agent's number in the centre
     */
    public boolean isResolved(boolean resolved, long agent, RandomStream random) {
        double share = resolved ? 1 - errors.resolved() : errors.unresolved();
        double odds = errors.agentSpread() == 0
                ? 1
                : StrictMath.exp(errors.agentSpread() * STANDARD.sample(optimism.stream(agent)));
        return random.nextDouble() * (share * odds + 1 - share) < share * odds;
    }
}
