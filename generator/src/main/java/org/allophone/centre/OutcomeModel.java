package org.allophone.centre;

import org.allophone.random.RandomStream;

/**
 * How an answered call ends: whether the case is resolved, and what the agent types as its topic. An abandoned call draws no outcome. The
 * draws are made when somebody asks, in this order, from one stream of the call.
 */
final class OutcomeModel {
    // If 9 of 10 calls resolve their case otherwise, 8 of 10 transferred calls do, and 17 of 20 repeat calls.
    private static final double ODDS_AFTER_TRANSFER = 0.42;
    private static final double ODDS_OF_REPEAT = 0.6;

    private final SimulationModel model;
    private final double wrapUpCodeErrors;
    private final int otherTopics;

    OutcomeModel(SimulationModel model) {
        this.model = model;
        this.wrapUpCodeErrors = model.scenario().wrapUpCodeErrors();
        this.otherTopics = model.scenario().topics().size() - 1;
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
}
