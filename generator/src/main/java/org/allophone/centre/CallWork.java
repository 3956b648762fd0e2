package org.allophone.centre;

import org.allophone.centre.entry.ShortCallModel;
import org.allophone.random.Distribution;
import org.allophone.random.LogNormal;
import org.allophone.random.Normal;
import org.allophone.random.PortableMath;
import org.allophone.random.RandomStream;
import org.allophone.random.Streams;

/**
 * What an agent of ordinary pace does for each call of a day. It is drawn for all calls before the day is simulated, because draws
 * that do not wait for each other take half the time. It is drawn again for a place that another call takes.
 */
final class CallWork {
    /** Of a talk time that is not lognormal. */
    private static final double UNKNOWN = Double.POSITIVE_INFINITY;

    private static final Normal STANDARD = new Normal(0, 1);

    private final Streams streams;
    private final double together;
    private final double apart;
    private final double talkSpread;
    private final double[] talkSeconds;
    private final double[] holdSeconds;
    private final double[] wrapUpSeconds;
    private final boolean[] transferred;
    private final boolean[] repeatedToday;
    private final ShortCallModel shortCalls;
    private final Streams ofShortCalls;
    /** For each call, whether it is over as soon as an agent answers; empty if none is. */
    private final boolean[] overAtOnce;

    /**
     * @param calls the number of calls
     * @param streams the draws, by the calls' places in the day
     * @param together the correlation of the logarithms of the times of a call, where they are lognormal
     * @param talkSpread the standard deviation between callers of the logarithm of the talk time: a part of its whole spread, where it
     *     is lognormal
     * @param shortCalls which calls are over as soon as an agent answers
     * @param ofShortCalls the draws for these, by the calls' places in the day
     */
    CallWork(
            int calls,
            Streams streams,
            double together,
            double talkSpread,
            ShortCallModel shortCalls,
            Streams ofShortCalls) {
        this.streams = streams;
        this.together = together;
        this.talkSpread = talkSpread;
        this.apart = Math.sqrt(1 - together * together);
        this.talkSeconds = new double[calls];
        this.holdSeconds = new double[calls];
        this.wrapUpSeconds = new double[calls];
        this.transferred = new boolean[calls];
        this.repeatedToday = new boolean[calls];
        this.shortCalls = shortCalls;
        this.ofShortCalls = ofShortCalls;
        this.overAtOnce = new boolean[shortCalls.isNone() ? 0 : calls];
    }

    /** @param callerScore by how many standard deviations the caller talks for longer than others */
    void draw(int call, TopicModel topic, double callerScore) {
        RandomStream random = streams.stream(call);
        transferred[call] = random.nextDouble() < topic.transferShare();
        repeatedToday[call] = random.nextDouble() < topic.repeatingToday();
        double score = UNKNOWN;
        if (topic.talk() instanceof LogNormal lognormal) {
            score = talkScore(lognormal, callerScore, random);
            talkSeconds[call] = lognormal.at(score);
        } else {
            talkSeconds[call] = topic.talk().sample(random) * talkFactor(callerScore);
        }
        talkSeconds[call] *= topic.talkFactor();
        wrapUpSeconds[call] = beside(score, topic.wrapUp(), random);
        holdSeconds[call] = random.nextDouble() < topic.holdShare() ? beside(score, topic.hold(), random) : 0;
        if (overAtOnce.length > 0) {
            drawShort(call, ofShortCalls.stream(call));
        }
    }

    /** A call that is over at once has nothing of what a call of its topic has. */
    private void drawShort(int call, RandomStream random) {
        overAtOnce[call] = shortCalls.isShort(random);
        if (overAtOnce[call]) {
            talkSeconds[call] = shortCalls.talkSeconds(random);
            wrapUpSeconds[call] = talkSeconds[call];
            holdSeconds[call] = 0;
            transferred[call] = false;
            repeatedToday[call] = shortCalls.isRepeated(random);
        }
    }

    /** The normal score of a talk time: a part of it is the caller's, so that all calls together have the same distribution. */
    private double talkScore(LogNormal talk, double callerScore, RandomStream random) {
        double ofCall = STANDARD.sample(random);
        if (talkSpread == 0 || talk.sigma() == 0) {
            return ofCall;
        }
        double ofCaller = Math.min(1, talkSpread / talk.sigma());
        return ofCaller * callerScore + Math.sqrt(1 - ofCaller * ofCaller) * ofCall;
    }

    /** The factor of mean 1 by which a caller talks for longer than others, where the talk time is not lognormal. */
    private double talkFactor(double callerScore) {
        return talkSpread == 0 ? 1 : PortableMath.exp(talkSpread * (callerScore - talkSpread / 2));
    }

    /** A time of a call, given the normal score of its talk time. */
    private double beside(double talkScore, Distribution time, RandomStream random) {
        return talkScore != UNKNOWN && time instanceof LogNormal lognormal
                ? lognormal.at(together * talkScore + apart * STANDARD.sample(random))
                : time.sample(random);
    }

    double talkSeconds(int call) {
        return talkSeconds[call];
    }

    double holdSeconds(int call) {
        return holdSeconds[call];
    }

    double wrapUpSeconds(int call) {
        return wrapUpSeconds[call];
    }

    boolean isTransferred(int call) {
        return transferred[call];
    }

    /** Whether the caller calls again on the same day. */
    boolean isRepeatedToday(int call) {
        return repeatedToday[call];
    }

    /** There is no place in the day for the caller's next call. */
    void dropRepeat(int call) {
        repeatedToday[call] = false;
    }

    /** Whether each call is over as soon as an agent answers; empty if none is. */
    boolean[] overAtOnce() {
        return overAtOnce;
    }

    boolean[] repeatedToday() {
        return repeatedToday;
    }
}
