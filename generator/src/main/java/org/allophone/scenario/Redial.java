package org.allophone.scenario;

import java.util.List;
import org.allophone.random.Distribution;

/**
 * What callers do after abandoning.
 *
 * @param share the share of them who redial
 * @param afterSeconds the least time until they redial: who has hung up has to dial
 * @param delays the time that is added to it: a mixture of distributions
 */
public record Redial(double share, double afterSeconds, List<Delay> delays) {
    public Redial {
        delays = List.copyOf(delays);
    }

    /**
     * A component of the mixture.
     *
     * @param share its weight; the weights of all components add up to 1
     */
    public record Delay(double share, Distribution time) {}
}
