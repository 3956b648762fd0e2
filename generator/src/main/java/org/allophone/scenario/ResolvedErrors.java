package org.allophone.scenario;

/**
 * How often agents type a wrong result of a call.
 *
 * @param unresolved the share of the calls that do not resolve their case for which an ordinary agent types "resolved"
 * @param resolved the share of the calls that do for which an ordinary agent types "not resolved"
 * @param agentSpread the standard deviation, between agents, of the logarithm of the odds of typing "resolved"
 */
public record ResolvedErrors(double unresolved, double resolved, double agentSpread) {
    /** All agents type what is true. */
    public static final ResolvedErrors NONE = new ResolvedErrors(0, 0, 0);
}
