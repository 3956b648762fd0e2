package org.allophone.scenario;

import org.allophone.random.Distribution;

/**
 * What callers hear after some time in a queue, and which makes some of them hang up: in the ten seconds after it more abandon than
 * otherwise.
 *
 * @param atSeconds the waiting time at which they hear it
 * @param leaving by which part the rate of abandoning is higher: 0.4 is 40 % higher
 */
public record Announcement(double atSeconds, double leaving) {
    /** For so long after an announcement, more callers hang up. */
    public static final double EFFECT_SECONDS = 10;

    /** The probability that a caller who hears it hangs up because of it, by the patience of callers without it. */
    public double losing(Distribution patience) {
        double before = patience.probabilityAbove(atSeconds);
        double after = patience.probabilityAbove(atSeconds + EFFECT_SECONDS);
        return before == 0 ? 0 : 1 - StrictMath.pow(after / before, leaving);
    }

    /** The probability that it has not made a caller hang up in so many seconds of waiting. */
    double keeping(Distribution patience, double seconds) {
        double part = Math.max(0, Math.min(1, (seconds - atSeconds) / EFFECT_SECONDS));
        return part == 0 ? 1 : 1 - losing(patience) * part;
    }
}
