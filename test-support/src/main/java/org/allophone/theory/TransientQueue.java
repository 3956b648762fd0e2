package org.allophone.theory;

/**
 * A queue with exponential handle times and patience whose arrival rate and agents change, from an empty start: the probabilities
 * of all numbers of calls, step by step (Kolmogorov's forward equations). Unlike formulas for stationary queues, it is exact at
 * any time, up to the step.
 */
public final class TransientQueue {
    private static final double STEP = 0.5;

    private final double meanHandle;
    private final double meanPatience;
    private double[] probabilities;
    private int agents;
    private double calls;
    private double abandoned;
    private double waiting;

    /** @param most the largest number of calls in the queue and with agents */
    public TransientQueue(int agents, int most, double meanHandle, double meanPatience) {
        this.agents = agents;
        this.meanHandle = meanHandle;
        this.meanPatience = meanPatience;
        this.probabilities = new double[most + 1];
        this.probabilities[0] = 1;
    }

    /** Time passes. */
    public void advance(double time, double arrivalsPerTime) {
        long steps = Math.round(time / STEP);
        for (long step = 0; step < steps; step++) {
            double[] next = probabilities.clone();
            for (int n = 0; n < probabilities.length; n++) {
                double inQueue = Math.max(0, n - agents);
                double comes = n + 1 < probabilities.length ? arrivalsPerTime * STEP * probabilities[n] : 0;
                double goes = (Math.min(n, agents) / meanHandle + inQueue / meanPatience) * STEP * probabilities[n];
                next[n] -= comes + goes;
                if (comes > 0) {
                    next[n + 1] += comes;
                }
                if (n > 0) {
                    next[n - 1] += goes;
                }
                abandoned += inQueue / meanPatience * STEP * probabilities[n];
                waiting += n >= agents ? arrivalsPerTime * STEP * probabilities[n] : 0;
            }
            calls += arrivalsPerTime * STEP;
            probabilities = next;
        }
    }

    /** Some agents leave. Those of them who have a call finish it elsewhere. */
    public void leave(int leaving) {
        double[] next = new double[probabilities.length];
        for (int n = 0; n < probabilities.length; n++) {
            int busy = Math.min(n, agents);
            for (int busyLeaving = Math.max(0, leaving - (agents - busy));
                    busyLeaving <= Math.min(busy, leaving);
                    busyLeaving++) {
                // Of all ways to choose who leaves, the share with so many busy ones.
                double share = Math.exp(logChoices(busy, busyLeaving)
                        + logChoices(agents - busy, leaving - busyLeaving)
                        - logChoices(agents, leaving));
                next[n - busyLeaving] += share * probabilities[n];
            }
        }
        probabilities = next;
        agents -= leaving;
    }

    /** Some agents join. */
    public void join(int joining) {
        agents += joining;
    }

    /** The share of the calls so far that were abandoned. */
    public double abandoning() {
        return abandoned / calls;
    }

    /** The share of the calls so far that found all agents busy. */
    public double waiting() {
        return waiting / calls;
    }

    private static double logChoices(int of, int chosen) {
        double sum = 0;
        for (int i = 1; i <= chosen; i++) {
            sum += Math.log((of - chosen + i) / (double) i);
        }
        return sum;
    }
}
