package org.allophone.scenario;

import java.util.List;
import org.allophone.random.Distribution;

/**
 * What callers do who gave up waiting.
 *
 * @param share the part of them that dials again
 * @param delays how long they take, a mixture
 */
public record Redial(double share, List<Delay> delays) {
    public Redial {
        delays = List.copyOf(delays);
    }

    /**
     * A part of the mixture.
     *
     * @param share its weight; those of all parts add up to 1
     */
    public record Delay(double share, Distribution time) {}
}
