package org.allophone.centre.entry;

import org.allophone.random.RandomStream;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.ShortCalls;

/** Which calls are over as soon as an agent answers, and what becomes of them. Each call has a stream of its own for it. */
public final class ShortCallModel {
    private final ShortCalls shortCalls;
    private final double again;

    public ShortCallModel(CentreScenario scenario) {
        this.shortCalls = scenario.shortCalls();
        this.again = scenario.redial().share();
    }

    /** Whether no call is over at once. */
    public boolean isNone() {
        return shortCalls.share() == 0;
    }

    /** Whether a call is over as soon as an agent answers; the first draw of its stream. */
    public boolean isShort(RandomStream ofCall) {
        return ofCall.nextDouble() < shortCalls.share();
    }

    /** The talk time of an agent of ordinary pace in such a call, in seconds; drawn next. */
    public double talkSeconds(RandomStream ofCall) {
        return shortCalls.talk().sample(ofCall);
    }

    /** Whether the caller calls again on the same day, as often as one who abandons redials; drawn last. */
    public boolean isRepeated(RandomStream ofCall) {
        return ofCall.nextDouble() < again;
    }
}
