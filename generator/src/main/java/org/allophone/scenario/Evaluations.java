package org.allophone.scenario;

/**
 * Which calls are evaluated, and by whom. A standard deviation is told in those of the calls of one agent by one evaluator.
 *
 * @param perMonth how many calls of each agent are chosen in a month; none of them on a day on which the agent is off. 0 if nobody evaluates
 * @param evaluators how many evaluators each site has; at least 1
 * @param agentSpread the standard deviation between agents
 * @param evaluatorSpread the standard deviation between evaluators, some of whom are strict
 */
public record Evaluations(int perMonth, int evaluators, double agentSpread, double evaluatorSpread) {
    /** Nobody evaluates. */
    public static final Evaluations NONE = new Evaluations(0, 1, 0.6, 0.5);
}
