package org.allophone.centre.judgement;

import org.allophone.random.Normal;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.random.Streams;
import org.allophone.scenario.Satisfaction;

/**
 * The scores of callers: an ordered probit model. A caller's satisfaction is a number that nobody sees; the score tells between which
 * thresholds it lies. Few give their score, and those who are very pleased or very angry give it more often.
 */
public final class SatisfactionModel {
    private static final Purpose LENIENCY = Purpose.of("leniency of a caller's scores");
    private static final Normal STANDARD = new Normal(0, 1);
    private static final int NO_SCORE = 0;
    private static final int SECONDS_PER_MINUTE = 60;

    private final Satisfaction satisfaction;
    private final double mostAnswered;
    private final Streams leniencies;
    private final AgentQuality qualities;

    public SatisfactionModel(Satisfaction satisfaction, Seed seed) {
        this.satisfaction = satisfaction;
        this.mostAnswered = satisfaction.answered().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
        this.leniencies = seed.streams(LENIENCY);
        this.qualities = new AgentQuality(seed);
    }

    /** The score from 1 to 5 that a caller gives after a call; 0 if none is given. */
    public int score(Experience call, RandomStream random) {
        double answering = random.nextDouble();
        if (answering >= mostAnswered) {
            return NO_SCORE;
        }
        int score = scoreOf(satisfied(call, random));
        return answering < satisfaction.answered().get(score - 1) ? score : NO_SCORE;
    }

    private double satisfied(Experience call, RandomStream random) {
        return satisfaction.base()
                + satisfaction.perMinuteWaiting() * call.waitSeconds() / SECONDS_PER_MINUTE
                + (call.resolved() ? 0 : satisfaction.unresolved())
                + satisfaction.perRepeat() * (call.contact() - 1)
                + satisfaction.spread() * STANDARD.sample(random)
                + (call.transferred() ? satisfaction.transferred() : 0)
                + ofCaller(call.caller())
                + ofAgent(call.agent());
    }

    private double ofCaller(int caller) {
        return satisfaction.callerSpread() == 0
                ? 0
                : satisfaction.callerSpread() * STANDARD.sample(leniencies.stream(caller));
    }

    private double ofAgent(long agent) {
        return satisfaction.agentSpread() == 0 ? 0 : satisfaction.agentSpread() * qualities.of(agent);
    }

    private int scoreOf(double satisfied) {
        int score = Satisfaction.WORST;
        for (double threshold : satisfaction.thresholds()) {
            score += satisfied >= threshold ? 1 : 0;
        }
        return score;
    }
}
