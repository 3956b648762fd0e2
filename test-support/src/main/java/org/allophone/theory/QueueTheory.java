package org.allophone.theory;

/**
 * The performance of a stationary queue with abandonment, by theory.
 *
 * @param waiting the probability that a call waits at all
 * @param abandoning the probability that a call is abandoned
 * @param meanWait the mean waiting time of all calls, those that do not wait and those abandoned included
 */
public record QueueTheory(double waiting, double abandoning, double meanWait) {

    /**
     * Erlang-A (M/M/n+M): Poisson arrivals, exponential handle times and patience. Formulas of Garnett, Mandelbaum and
     * Reiman, Manufacturing and Service Operations Management 4 (2002). For any other patience see {@link GeneralPatience}.
     */
    public static QueueTheory erlangA(int agents, double arrivalsPerTime, double meanHandle, double meanPatience) {
        double load = arrivalsPerTime * meanHandle;
        double occupancyOffered = load / agents;
        double blocking = Erlang.blocking(agents, load);
        double a = erlangASum(agents * meanPatience / meanHandle, arrivalsPerTime * meanPatience);
        double waiting = a * blocking / (1 + (a - 1) * blocking);
        double abandoning = (1 / (occupancyOffered * a) + 1 - 1 / occupancyOffered) * waiting;
        return new QueueTheory(waiting, abandoning, abandoning * meanPatience);
    }

    /** The mean length of the queue, by Little's law. */
    public double meanQueue(double arrivalsPerTime) {
        return arrivalsPerTime * meanWait;
    }

    /** The share of the agents' time in which they are busy. */
    public double occupancy(int agents, double arrivalsPerTime, double meanHandle) {
        return arrivalsPerTime * (1 - abandoning) * meanHandle / agents;
    }

    /** 1 + Σ over j of Π over k = 1 … j of y / (x + k). */
    private static double erlangASum(double x, double y) {
        double sum = 1;
        double term = 1;
        for (int j = 1; term > sum * 1e-17; j++) {
            term *= y / (x + j);
            sum += term;
        }
        return sum;
    }
}
