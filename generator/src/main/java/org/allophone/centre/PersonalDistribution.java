package org.allophone.centre;

import org.allophone.random.Distribution;
import org.allophone.random.LogNormal;
import org.allophone.random.PortableMath;
import org.allophone.random.RandomStream;

/**
 * A distribution of times of which a part is the caller's own: some callers wait longer in all their calls. The mean over all callers
 * is that of the distribution, and a lognormal distribution stays the same one, with the same spread.
 */
final class PersonalDistribution {
    private final Distribution rest;
    private final double spread;
    private final double shift;

    /** @param spread the standard deviation between callers of the logarithm; at most the whole spread of a lognormal distribution */
    PersonalDistribution(Distribution all, double spread) {
        if (all instanceof LogNormal logNormal) {
            this.spread = Math.min(spread, logNormal.sigma());
            this.rest = new LogNormal(
                    logNormal.mu(), Math.sqrt(logNormal.sigma() * logNormal.sigma() - this.spread * this.spread));
            this.shift = 0;
        } else {
            this.spread = spread;
            this.rest = all;
            this.shift = -spread * spread / 2;
        }
    }

    /** Whether it depends on who calls. */
    boolean isPersonal() {
        return spread > 0;
    }

    /** Draws a time of any caller. To be used only where no part is the caller's own. */
    double sample(RandomStream random) {
        return rest.sample(random);
    }

    /** Draws a time of a caller who has this score, from a standard normal distribution. */
    double sample(RandomStream random, double score) {
        return rest.sample(random) * PortableMath.exp(shift + spread * score);
    }
}
