package org.allophone.theory;

import java.util.function.DoubleUnaryOperator;

/**
 * A stationary queue with a general distribution of patience (M/M/n+G), after Baccelli and Hebuterne (1981) and Zeltyn
 * and Mandelbaum, Queueing Systems 51 (2005).
 *
 * <p>With G the probability that a patience is longer than x, H its integral from 0, λ the arrivals per time and μ the
 * inverse of the mean handle time, all results follow from the integrals J of f(x) = exp(λ H(x) − n μ x) and of H f.
 * They are computed by Simpson's rule on steps far shorter than the time between two answers.
 */
public final class GeneralPatience {
    private static final int STEPS_PER_ANSWER = 40;
    private static final double NEGLIGIBLE = 1e-18;

    private final double arrivals;
    private final double answers;
    private final DoubleUnaryOperator patienceLongerThan;
    private final Integrals whole;
    private final double denominator;

    /** @param patienceLongerThan the probability that a caller's patience is longer than this time */
    public GeneralPatience(
            int agents, double arrivalsPerTime, double meanHandle, DoubleUnaryOperator patienceLongerThan) {
        arrivals = arrivalsPerTime;
        answers = agents / meanHandle;
        this.patienceLongerThan = patienceLongerThan;
        whole = integrate(Double.POSITIVE_INFINITY);
        denominator = 1 / Erlang.blocking(agents - 1, arrivalsPerTime * meanHandle) + arrivals * whole.f();
    }

    /** The probability that a call finds all agents busy. */
    public double waiting() {
        return arrivals * whole.f() / denominator;
    }

    /** The probability that a call is abandoned. */
    public double abandoning() {
        return (1 + (arrivals - answers) * whole.f()) / denominator;
    }

    /** The mean waiting time of all calls. */
    public double meanWait() {
        return arrivals * whole.hf() / denominator;
    }

    /** The probability that a call waits longer than this, whether it is answered or abandoned. */
    public double waitingLongerThan(double time) {
        double rest = whole.f() - integrate(time).f();
        return arrivals * patienceLongerThan.applyAsDouble(time) * rest / denominator;
    }

    /** The integrals from 0 of f and of H f. */
    private record Integrals(double f, double hf) {}

    private Integrals integrate(double to) {
        double longest = 1 / (answers * STEPS_PER_ANSWER);
        double step = Double.isInfinite(to) ? longest : to / Math.max(1, Math.ceil(to / longest));
        double integralF = 0;
        double integralHf = 0;
        double h = 0;
        double f = 1;
        for (long i = 0; i * step < to - step / 2; i++) {
            double x = i * step;
            double hMiddle = h + patience(x, step / 2);
            double hEnd = hMiddle + patience(x + step / 2, step / 2);
            double fMiddle = f(x + step / 2, hMiddle);
            double fEnd = f(x + step, hEnd);
            integralF += step / 6 * (f + 4 * fMiddle + fEnd);
            integralHf += step / 6 * (h * f + 4 * hMiddle * fMiddle + hEnd * fEnd);
            boolean falling = fEnd < f;
            h = hEnd;
            f = fEnd;
            if (falling && f * (1 + h) < NEGLIGIBLE * (integralF + integralHf) * step) {
                break;
            }
        }
        return new Integrals(integralF, integralHf);
    }

    /** The integral of G from x over a short length. */
    private double patience(double x, double length) {
        return length
                / 6
                * (patienceLongerThan.applyAsDouble(x)
                        + 4 * patienceLongerThan.applyAsDouble(x + length / 2)
                        + patienceLongerThan.applyAsDouble(x + length));
    }

    private double f(double x, double h) {
        return Math.exp(arrivals * h - answers * x);
    }
}
