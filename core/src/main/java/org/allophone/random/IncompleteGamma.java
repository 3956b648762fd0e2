package org.allophone.random;

/**
 * The regularized incomplete gamma function: the probability that a gamma number of scale 1 is at most x ({@link
 * #lower}) or above x ({@link #upper}). Computed by its series below the mean, by its continued fraction above (Press
 * et al., Numerical Recipes, 6.2).
 */
final class IncompleteGamma {
    private IncompleteGamma() {}

    /** P(a, x). */
    static double lower(double a, double x) {
        return tail(a, x, true);
    }

    /** Q(a, x) = 1 − P(a, x). */
    static double upper(double a, double x) {
        return tail(a, x, false);
    }

    private static double tail(double a, double x, boolean lower) {
        if (x <= 0) {
            return lower ? 0 : 1;
        }
        double front = PortableMath.exp(a * PortableMath.log(x) - x - LogProbabilities.logGamma(a));
        if (x < a + 1) {
            double term = 1 / a;
            double sum = term;
            for (double n = a + 1; term > sum * 1e-17; n++) {
                term *= x / n;
                sum += term;
            }
            return lower ? front * sum : 1 - front * sum;
        }
        double b = x + 1 - a;
        double c = 1e300;
        double d = 1 / b;
        double fraction = d;
        double change = 0;
        for (int i = 1; Math.abs(change - 1) > 1e-15; i++) {
            double an = -i * (i - a);
            b += 2;
            d = 1 / (an * d + b);
            c = b + an / c;
            change = d * c;
            fraction *= change;
        }
        return lower ? 1 - front * fraction : front * fraction;
    }
}
