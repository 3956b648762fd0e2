package org.allophone.centre.theory;

/**
 * Erlang-A, the queue M/M/n+M: waiting times and abandonment when calls arrive at a constant rate, and handle times and
 * patience are exponential. Formulas of Palm (1957) and of Garnett, Mandelbaum and Reiman, Manufacturing and Service
 * Operations Management 4 (2002). The load may exceed the number of agents.
 */
public final class ErlangA {
    private static final double NEGLIGIBLE = 1e-18;

    private final int agents;
    private final double arrivals;
    private final double meanHandleSeconds;
    private final double answers;
    private final double givingUp;
    private final WaitingCall waitingCall;
    private final double waiting;

    /**
     * @param agents the number of agents, 0 or more
     * @param arrivals calls per second, 0 or more
     * @param meanHandleSeconds the mean handle time of a call, above 0
     * @param meanPatienceSeconds the mean time that a caller waits before abandoning, above 0
     */
    public ErlangA(int agents, double arrivals, double meanHandleSeconds, double meanPatienceSeconds) {
        this.agents = agents;
        this.arrivals = arrivals;
        this.meanHandleSeconds = meanHandleSeconds;
        this.answers = agents / meanHandleSeconds;
        this.givingUp = 1 / meanPatienceSeconds;
        this.waitingCall = WaitingCall.of(arrivals, answers, givingUp);
        // A B / (1 + (A − 1) B), where B is Erlang B and A the weight of all states in which calls wait or would wait.
        double allBusy = blocking(agents, arrivals * meanHandleSeconds);
        this.waiting = 1 / (1 + (1 / allBusy - 1) * StrictMath.exp(-waitingCall.logWeight()));
    }

    /** The share of the calls that find all agents busy. */
    double waiting() {
        return waiting;
    }

    /** The share of the calls that are abandoned. */
    public double abandoning() {
        return waiting * waitingCall.abandoning();
    }

    /** The mean wait of all calls, in seconds. */
    public double meanWait() {
        return abandoning() / givingUp;
    }

    /** The mean wait of the calls that are answered, in seconds. */
    public double averageSpeedOfAnswer() {
        return waiting * waitingCall.answeredWait() / (1 - abandoning());
    }

    /**
     * The share of the calls that are answered within so many seconds.
     *
     * <p>The formulas are those for M/M/n+G (Zeltyn and Mandelbaum, Queueing Systems 51, 2005). A caller with endless
     * patience who must wait would wait longer than t with the probability f(t) A(t) / A. Here, f(t) = exp(λ (1 −
     * exp(−θ t)) / θ − n μ t). A(t) is the weight A for the arrival rate λ exp(−θ t), which is the arrival rate of the
     * callers whose patience exceeds t. After a wait of t, a call meets a queue with this arrival rate.
     */
    public double answeredWithin(double seconds) {
        double asPatient = StrictMath.exp(-givingUp * seconds);
        WaitingCall then = WaitingCall.of(arrivals * asPatient, answers, givingUp);
        double logStillWaiting = -arrivals * StrictMath.expm1(-givingUp * seconds) / givingUp
                - answers * seconds
                + then.logWeight()
                - waitingCall.logWeight();
        double late = waiting * StrictMath.exp(logStillWaiting) * asPatient * (1 - then.abandoning());
        return Math.max(0, 1 - abandoning() - late); // rounding may make it slightly negative
    }

    /** The share of the agents' time in which they are busy; NaN if there are no agents. */
    double occupancy() {
        return arrivals * (1 - abandoning()) * meanHandleSeconds / agents;
    }

    /** Erlang B: the share of the time in which all agents are busy when no caller waits. */
    private static double blocking(int agents, double load) {
        double blocking = 1;
        for (int k = 1; k <= agents; k++) {
            blocking = load * blocking / (k + load * blocking);
        }
        return blocking;
    }

    /**
     * A call that finds all agents busy.
     *
     * @param logWeight the logarithm of the sum of the weights of all places in the queue, where the first place weighs
     *     1
     * @param abandoning the probability that it is abandoned
     * @param answeredWait its mean wait in seconds, counted as 0 if it is abandoned
     */
    private record WaitingCall(double logWeight, double abandoning, double answeredWait) {
        private static final double LARGE = 1e250;

        /** Adds up the places in the queue until the rest is negligible. */
        static WaitingCall of(double arrivals, double answers, double givingUp) {
            double logScale = 0;
            double weight = 1;
            double sum = 0;
            double abandoned = 0;
            double answeredWait = 0;
            double waitToTheFront = 0;
            for (long place = 1; ; place++) {
                // The rate at which the first call is answered, or this call or one ahead of it abandons.
                double moves = answers + place * givingUp;
                waitToTheFront += 1 / moves;
                sum += weight;
                abandoned += weight * place * givingUp / moves;
                answeredWait += weight * answers / moves * waitToTheFront;
                double toNextPlace = arrivals / moves;
                weight *= toNextPlace;
                if (weight <= NEGLIGIBLE * (1 - toNextPlace) * sum) {
                    return new WaitingCall(StrictMath.log(sum) + logScale, abandoned / sum, answeredWait / sum);
                }
                if (sum > LARGE) {
                    weight /= LARGE;
                    sum /= LARGE;
                    abandoned /= LARGE;
                    answeredWait /= LARGE;
                    logScale += StrictMath.log(LARGE);
                }
            }
        }
    }
}
