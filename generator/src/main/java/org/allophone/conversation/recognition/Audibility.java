package org.allophone.conversation.recognition;

import org.allophone.conversation.pack.Speaker;
import org.allophone.random.LogNormal;
import org.allophone.random.RandomStream;

/**
 * How well a call is heard. All figures are [chosen], within what is told of recognisers on telephone speech: no corpus of French calls with
 * both texts was at hand.
 *
 * @param rate the word error rate to be expected of the call
 * @param agent how many times that rate an agent's turns have: agents wear a headset. With the usual pace and overlaps, calls have the rate
 *     that is drawn for them
 * @param caller the same of the caller's turns
 * @param figures the share of the turns in which numbers are written in figures
 */
record Audibility(double rate, double agent, double caller, double figures) {
    /** The rate of a call; drawn again if it is beyond the bounds. The mean within them is 12 %. */
    private static final LogNormal RATE = LogNormal.ofMedian(0.112, 0.42);

    static final double LOWEST_RATE = 0.04;
    static final double HIGHEST_RATE = 0.30;

    private static final LogNormal AGENT = LogNormal.ofMedian(1.0, 0.12);
    private static final LogNormal CALLER = LogNormal.ofMedian(1.27, 0.12);

    /** The share of the calls in which all numbers are in figures, and of those in which all are in words. In the others each turn is drawn. */
    static final double ALL_FIGURES = 0.5;

    static final double ALL_WORDS = 0.3;

    /** Words a minute in the Rhapsodie corpus. */
    private static final double USUAL_PACE = 228;

    private static final double OVERLAPPED = 1.4;

    /** The conditions of a call. */
    static Audibility draw(RandomStream random) {
        double rate = RATE.sample(random);
        while (rate < LOWEST_RATE || rate > HIGHEST_RATE) {
            rate = RATE.sample(random);
        }
        double agent = AGENT.sample(random);
        double caller = CALLER.sample(random);
        double figures = random.nextDouble();
        return new Audibility(
                rate, agent, caller, figures < ALL_FIGURES ? 1 : figures < ALL_FIGURES + ALL_WORDS ? 0 : 0.5);
    }

    /**
     * The word error rate to be expected of a turn: half as high again where somebody speaks one and a half times as fast as usual or more.
     *
     * @param words the words of the turn
     * @param millis how long it lasts
     * @param overlapped whether the other speaks at the same time
     */
    double rateOf(Speaker speaker, int words, int millis, boolean overlapped) {
        double pace = words * 60_000.0 / Math.max(1, millis) / USUAL_PACE;
        double ofSpeaker = speaker == Speaker.AGENT ? agent : caller;
        return rate * ofSpeaker * Math.max(0.75, Math.min(1.5, pace)) * (overlapped ? OVERLAPPED : 1);
    }
}
