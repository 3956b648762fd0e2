package org.allophone.scenario;

/**
 * Agents who leave, and the people who take their place. Who joins is slow at first: an agent's talk, hold and wrap-up follow a power law of
 * the days since the agent joined, until the agent is as fast as colleagues. Agents with given names stay.
 *
 * @param perYear the share of the agents who leave in a year; 0 if nobody does
 * @param learning the exponent of the power law, such as 0.1; 0 if nobody learns
 * @param learningDays how many days it takes until an agent who joined is as fast as colleagues, at least one
 */
public record Turnover(double perYear, double learning, int learningDays) {
    /** Everybody stays. */
    public static final Turnover NONE = new Turnover(0, 0, 1);

    /** Whether everybody stays. */
    public boolean isNone() {
        return perYear == 0;
    }

    /**
     * How much longer an agent works for a call than one who has learned.
     *
     * @param day the day since the agent joined, 1 on the first
     */
    public double slowness(long day) {
        return day >= learningDays ? 1 : StrictMath.pow((double) day / learningDays, -learning);
    }
}
