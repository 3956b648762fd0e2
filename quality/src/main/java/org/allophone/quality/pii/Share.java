package org.allophone.quality.pii;

/**
 * So many of so many.
 *
 * @param part how many of them
 * @param whole of how many
 */
public record Share(long part, long whole) {
    /** The quantile of the normal distribution for an interval of 95 %. */
    private static final double Z = 1.959964;

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

    private double centre() {
        return (value() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
    }

    private double margin() {
        double p = value();
        return Z * Math.sqrt(p * (1 - p) / whole + Z * Z / (4.0 * whole * whole)) / (1 + Z * Z / whole);
    }
}
