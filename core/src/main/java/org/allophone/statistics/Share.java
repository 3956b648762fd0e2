package org.allophone.statistics;

/**
 * So many of so many.
 *
 * @param part how many of them
 * @param whole of how many
 */
public record Share(long part, long whole) {
    /** The quantile of the normal distribution for an interval of 95 %. */
    private static final double Z = 1.959964;

    private static final double UNLIKELY = 0.05;
    private static final int HALVINGS = 60;

    /** From 0 to 1; NaN of nothing. */
    public double value() {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /** The lower end of the 95 % interval of Wilson (JASA 22, 1927). */
    public double low() {
        return whole == 0 ? 0 : Math.max(0, centre() - margin());
    }

    /** The upper end of the 95 % interval of Wilson. */
    public double high() {
        return whole == 0 ? 1 : Math.min(1, centre() + margin());
    }

    /**
     * The greatest share that the counts do not exclude: with a greater one, so few would be seen in less than 5 % of samples (Clopper and
     * Pearson, Biometrika 26, 1934, one-sided). For 0 of 300 it is 1 %.
     */
    public double atMost() {
        double low = 0;
        double high = 1;
        for (int halving = 0; halving < HALVINGS && part < whole; halving++) {
            double middle = (low + high) / 2;
            if (soFew(middle) > UNLIKELY) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The probability that a sample has {@code part} or fewer of a share. */
    private double soFew(double share) {
        double logProbability = whole * Math.log1p(-share);
        double sum = Math.exp(logProbability);
        for (long count = 1; count <= part; count++) {
            logProbability += Math.log((whole - count + 1.0) / count) + Math.log(share) - Math.log1p(-share);
            sum += Math.exp(logProbability);
        }
        return sum;
    }

    private double centre() {
        return (value() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
    }

    private double margin() {
        double p = value();
        return Z * Math.sqrt(p * (1 - p) / whole + Z * Z / (4.0 * whole * whole)) / (1 + Z * Z / whole);
    }
}
