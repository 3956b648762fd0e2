package org.allophone.centre;

import org.allophone.random.Normal;
import org.allophone.random.RandomStream;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Satisfaction;

/**
 * How an answered call ends: whether the case is resolved, what the agent types as its topic, and how satisfied the caller is. An
 * abandoned call draws no outcome. The draws are made when somebody asks, in this order, from one stream of the call.
 */
final class OutcomeModel {
    // If 9 of 10 calls resolve their case otherwise, 8 of 10 transferred calls do, and 17 of 20 repeat calls.
    private static final double ODDS_AFTER_TRANSFER = 0.42;
    private static final double ODDS_OF_REPEAT = 0.6;

    private static final Normal STANDARD = new Normal(0, 1);
    private static final int NO_SCORE = 0;

    private final SimulationModel model;
    private final Satisfaction satisfaction;
    private final double wrapUpCodeErrors;
    private final int otherTopics;

    OutcomeModel(SimulationModel model) {
        CentreScenario scenario = model.scenario();
        this.model = model;
        this.satisfaction = scenario.satisfaction();
        this.wrapUpCodeErrors = scenario.wrapUpCodeErrors();
        this.otherTopics = scenario.topics().size() - 1;
    }

    /**
     * Whether the call resolves its case; the first draw.
     *
     * @param returns whether the case has a later contact; then this call does not resolve it
     */
    boolean resolved(int topic, int contact, boolean transferred, boolean returns, RandomStream random) {
        double otherwise = model.topic(topic).resolvedOtherwise();
        double odds = otherwise * (transferred ? ODDS_AFTER_TRANSFER : 1) * (contact > 1 ? ODDS_OF_REPEAT : 1);
        return random.nextDouble() * (odds + 1 - otherwise) < odds && !returns;
    }

    /** The topic that the agent types; sometimes not the true topic. This is drawn next. */
    int wrapUpCode(int topic, RandomStream random) {
        boolean mistyped = random.nextDouble() < wrapUpCodeErrors && otherTopics > 0;
        if (!mistyped) {
            return topic;
        }
        int other = random.nextInt(otherTopics);
        return other < topic ? other : other + 1;
    }

    /** The caller's score from 1 to 5, 0 if none is given; the last draws. */
    int satisfaction(int waitSeconds, int contact, boolean resolved, RandomStream random) {
        if (random.nextDouble() >= satisfaction.answered()) {
            return NO_SCORE;
        }
        double score = satisfaction.base()
                + satisfaction.perMinuteWaiting() * waitSeconds / 60
                + (resolved ? 0 : satisfaction.unresolved())
                + satisfaction.perRepeat() * (contact - 1)
                + satisfaction.spread() * STANDARD.sample(random);
        return (int) Math.max(1, Math.min(5, Math.round(score)));
    }
}
