package org.allophone.theory;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;

/** Maximum-likelihood fits of distributions to samples of positive times. */
public final class Fit {
    private Fit() {}

    public static ContinuousDistribution exponential(double[] sample) {
        return ExponentialDistribution.of(Moments.mean(sample));
    }

    public static ContinuousDistribution logNormal(double[] sample) {
        double[] logarithms = logarithms(sample);
        double n = sample.length;
        double variance = Moments.variance(logarithms) * (n - 1) / n;
        return LogNormalDistribution.of(Moments.mean(logarithms), Math.sqrt(variance));
    }

    /** The shape k solves log k − ψ(k) = log of the mean − mean of the logarithms. */
    public static ContinuousDistribution gamma(double[] sample) {
        double mean = Moments.mean(sample);
        double spread = Math.log(mean) - Moments.mean(logarithms(sample));
        double shape = fallingRoot(k -> Math.log(k) - digamma(k) - spread);
        return GammaDistribution.of(shape, mean / shape);
    }

    /** The shape k solves 1/k = Σ xᵏ log x / Σ xᵏ − mean of log x. */
    public static ContinuousDistribution weibull(double[] sample) {
        double[] logarithms = logarithms(sample);
        double meanLogarithm = Moments.mean(logarithms);
        // The values are divided by their geometric mean, so that no power overflows.
        double[] centred = Arrays.stream(logarithms).map(x -> x - meanLogarithm).toArray();
        double shape = fallingRoot(k -> {
            double powers = 0;
            double weighted = 0;
            for (double x : centred) {
                double power = Math.exp(k * x);
                powers += power;
                weighted += power * x;
            }
            return 1 / k - weighted / powers;
        });
        double meanPower =
                Arrays.stream(centred).map(x -> Math.exp(shape * x)).average().orElseThrow();
        return WeibullDistribution.of(shape, Math.exp(meanLogarithm) * Math.pow(meanPower, 1 / shape));
    }

    private static double[] logarithms(double[] sample) {
        return Arrays.stream(sample).map(Math::log).toArray();
    }

    /** The zero of a falling function of a shape, by bisection between 0.001 and 1000. */
    private static double fallingRoot(DoubleUnaryOperator function) {
        double low = 1e-3;
        double high = 1e3;
        while (high / low > 1 + 1e-12) {
            double middle = Math.sqrt(low * high);
            if (function.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The derivative of log Γ: its recurrence, then its asymptotic series (Abramowitz and Stegun 6.3.5 and 6.3.18). */
    static double digamma(double x) {
        double shift = 0;
        double y = x;
        while (y < 10) {
            shift += 1 / y;
            y++;
        }
        double square = 1 / (y * y);
        double series = square * (1.0 / 12 - square * (1.0 / 120 - square * (1.0 / 252 - square * (1.0 / 240))));
        return Math.log(y) - 1 / (2 * y) - series - shift;
    }
}
