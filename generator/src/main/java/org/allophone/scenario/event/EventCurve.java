package org.allophone.scenario.event;

/**
 * How the calls of an event rise and fall: evenly up to the peak, a while at the peak, then an exponential decay. All times are
 * seconds.
 *
 * @param onset from the beginning to the peak
 * @param lasts the time at the peak
 * @param halfLife after the peak, the time in which the calls fall by half; 0 if they end at once
 */
public record EventCurve(double onset, double lasts, double halfLife) {
    /** After so many half-lives 1.6 % are left; then the event is over. */
    private static final int HALF_LIVES = 6;

    /** How long the event lasts, from its beginning to its end. */
    public double seconds() {
        return onset + lasts + HALF_LIVES * halfLife;
    }

    /**
     * Its calls in a time span, in seconds at the peak: an hour at the peak is 3600.
     *
     * @param from seconds since its beginning, perhaps before it
     * @param to seconds since its beginning
     */
    public double between(double from, double to) {
        return upTo(to) - upTo(from);
    }

    private double upTo(double since) {
        double time = Math.max(0, Math.min(seconds(), since));
        if (time < onset) {
            return time * time / (2 * onset);
        }
        double atPeak = Math.min(lasts, time - onset);
        double after = time - onset - atPeak;
        double decayed = after == 0 ? 0 : halfLife / StrictMath.log(2) * (1 - StrictMath.pow(0.5, after / halfLife));
        return onset / 2 + atPeak + decayed;
    }
}
