package org.allophone.random;

/**
 * The lognormal distribution: many short times and a few very long ones. Talk times of real centres follow it (Brown et
 * al., JASA 100, 2005).
 *
 * @param mu the mean of the logarithm
 * @param sigma the standard deviation of the logarithm, 0 or more; talk times have 0.75 to 1.05
 */
public record LogNormal(double mu, double sigma) implements Distribution {

    public LogNormal {
        Check.finite("mu", mu);
        Check.notNegative("sigma", sigma);
    }

    /** The lognormal distribution with this mean, above 0. */
    public static LogNormal ofMean(double mean, double sigma) {
        Check.positive("mean", mean);
        return new LogNormal(PortableMath.log(mean) - sigma * sigma / 2, sigma);
    }

    /** The lognormal distribution with this median, above 0. */
    public static LogNormal ofMedian(double median, double sigma) {
        Check.positive("median", median);
        return new LogNormal(PortableMath.log(median), sigma);
    }

    /**
     * The lognormal distribution with this mean, above 0, and this coefficient of variation (standard deviation /
     * mean), 0 or more.
     */
    public static LogNormal ofMeanAndVariation(double mean, double variation) {
        Check.notNegative("variation", variation);
        return ofMean(mean, Math.sqrt(StrictMath.log1p(variation * variation)));
    }

    @Override
    public double mean() {
        return PortableMath.exp(mu + sigma * sigma / 2);
    }

    @Override
    public double probabilityAbove(double x) {
        return x <= 0 ? 1 : new Normal(mu, sigma).probabilityAbove(PortableMath.log(x));
    }

    @Override
    public double sample(RandomStream stream) {
        return at(Normal.standard(stream));
    }

    /** The value with this normal score: 0 gives the median, 1 the value that 84 % are below. */
    public double at(double score) {
        return PortableMath.exp(mu + sigma * score);
    }
}
