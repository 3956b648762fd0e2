package org.allophone.centre.judgement;

import org.allophone.random.Normal;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.random.Streams;

/** How well an agent works with callers. Callers and evaluators judge the same agent, so what they think of an agent goes together. */
final class AgentQuality {
    private static final Purpose QUALITY = Purpose.of("quality of an agent's work");
    private static final Normal STANDARD = new Normal(0, 1);

    private final Streams ofAgents;

    AgentQuality(Seed seed) {
        this.ofAgents = seed.streams(QUALITY);
    }

    /**
     * By how many standard deviations an agent works better than others; the same for life.
     *
     * @param agent the agent's number in the centre
     */
    double of(long agent) {
        return STANDARD.sample(ofAgents.stream(agent));
    }
}
