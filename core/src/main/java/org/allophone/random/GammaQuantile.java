package org.allophone.random;

/**
 * Maps a normal score to a gamma factor of mean 1: the gamma quantile at the score's probability. Correlated scores
 * give correlated factors.
 */
public final class GammaQuantile {
    /**
     * Below this variation, the error of the approximation of Wilson and Hilferty (PNAS 17, 1931) is less than 10⁻⁴.
     */
    private static final double NEARLY_NORMAL = 0.02;

    private static final double LARGEST_SCORE = 8;
    private static final int POINTS_PER_UNIT = 16;
    /** The number of bisections: enough for the last digit of a double. */
    private static final int HALVINGS = 60;

    private final double variation;
    private final double shape;
    /** The logarithm of the factor at the scores from −8 to 8; and below, its slope. */
    private final double[] logs;

    private final double[] slopes;

    /** @param variation the coefficient of variation (standard deviation / mean), 0 or more */
    public GammaQuantile(double variation) {
        Check.notNegative("variation", variation);
        this.variation = variation;
        this.shape = 1 / (variation * variation);
        int points = variation < NEARLY_NORMAL ? 0 : (int) (2 * LARGEST_SCORE * POINTS_PER_UNIT) + 1;
        this.logs = new double[points];
        this.slopes = new double[points];
        for (int i = 0; i < points; i++) {
            double score = (double) i / POINTS_PER_UNIT - LARGEST_SCORE;
            double log = logQuantile(score);
            double x = PortableMath.exp(log) * shape;
            // The slope is the density of the score divided by the density of the logarithm.
            double logDensity = shape * (log + PortableMath.log(shape)) - x - LogProbabilities.logGamma(shape);
            double logOfNormal = -score * score / 2 - PortableMath.log(2 * Math.PI) / 2;
            logs[i] = log;
            slopes[i] = PortableMath.exp(logOfNormal - logDensity) / POINTS_PER_UNIT;
        }
    }

    /** The factor at a normal score. Scores beyond ±8 count as ±8. */
    public double at(double score) {
        if (variation < NEARLY_NORMAL) {
            double ninth = variation * variation / 9;
            double root = 1 - ninth + score * Math.sqrt(ninth);
            return Math.max(0, root * root * root);
        }
        double place = (Math.max(-LARGEST_SCORE, Math.min(LARGEST_SCORE, score)) + LARGEST_SCORE) * POINTS_PER_UNIT;
        int point = Math.min((int) place, logs.length - 2);
        // Cubic Hermite interpolation between two points.
        double t = place - point;
        double rest = 1 - t;
        double log = rest * rest * ((1 + 2 * t) * logs[point] + t * slopes[point])
                + t * t * ((3 - 2 * t) * logs[point + 1] - rest * slopes[point + 1]);
        return PortableMath.exp(log);
    }

    private double logQuantile(double score) {
        double tail = IncompleteGamma.upper(0.5, score * score / 2) / 2;
        double low = -1000;
        double high = 10;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double x = PortableMath.exp(middle) * shape;
            // The smaller tail is compared, because a probability near 1 loses digits.
            boolean below = score < 0 ? IncompleteGamma.lower(shape, x) < tail : IncompleteGamma.upper(shape, x) > tail;
            if (below) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
