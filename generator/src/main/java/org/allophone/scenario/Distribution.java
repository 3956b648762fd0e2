package org.allophone.scenario;

/** How long something takes: a law of random durations, in seconds. */
public sealed interface Distribution {
    /** The mean, in seconds. */
    double mean();

    /** Always the same. */
    record Constant(double mean) implements Distribution {}

    /** Without memory: what is left is as long as the whole. */
    record Exponential(double mean) implements Distribution {}

    /**
     * The logarithm is normal: what talk times look like.
     *
     * @param median half are shorter, in seconds
     * @param spread the standard deviation of the logarithm
     */
    record Lognormal(double median, double spread) implements Distribution {
        static Lognormal ofMean(double mean, double spread) {
            return new Lognormal(mean / StrictMath.exp(spread * spread / 2), spread);
        }

        @Override
        public double mean() {
            return median * StrictMath.exp(spread * spread / 2);
        }
    }

    /**
     * A hazard that falls (shape below 1) or rises (above 1) with time.
     *
     * @param scale the duration that a part 1/e exceeds, in seconds
     */
    record Weibull(double scale, double shape) implements Distribution {
        static Weibull ofMean(double mean, double shape) {
            return new Weibull(mean / gammaFunction(1 + 1 / shape), shape);
        }

        static Weibull ofMedian(double median, double shape) {
            return new Weibull(median / StrictMath.pow(StrictMath.log(2), 1 / shape), shape);
        }

        @Override
        public double mean() {
            return scale * gammaFunction(1 + 1 / shape);
        }
    }

    /**
     * The sum of {@code shape} exponential stages.
     *
     * @param scale the mean of one stage, in seconds
     */
    record Gamma(double scale, double shape) implements Distribution {
        @Override
        public double mean() {
            return scale * shape;
        }
    }

    /** Euler's gamma function of x ≥ 1: raised above 20 by Γ(x) = Γ(x + 1) / x, then Stirling's series; good to 13 digits. */
    private static double gammaFunction(double x) {
        double divisor = 1;
        double z = x;
        while (z < 20) {
            divisor *= z++;
        }
        double series = 1 / (12 * z) - 1 / (360 * z * z * z) + 1 / (1260 * z * z * z * z * z);
        double logarithm = (z - 0.5) * StrictMath.log(z) - z + StrictMath.log(2 * StrictMath.PI) / 2 + series;
        return StrictMath.exp(logarithm) / divisor;
    }
}
