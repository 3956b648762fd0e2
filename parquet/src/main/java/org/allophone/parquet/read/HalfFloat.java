package org.allophone.parquet.read;

/** Floating-point numbers of 16 bits, {@code binary16} of IEEE 754. Java reads them from version 20 on. */
final class HalfFloat {
    private static final int FRACTION_BITS = 10;
    private static final int FRACTION = (1 << FRACTION_BITS) - 1;
    private static final int MOST_EXPONENT = 31;
    private static final int BIAS = 15;

    private HalfFloat() {}

    static float of(short bits) {
        int exponent = bits >> FRACTION_BITS & MOST_EXPONENT;
        int fraction = bits & FRACTION;
        float size;
        if (exponent == MOST_EXPONENT) {
            size = fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
        } else if (exponent == 0) {
            size = Math.scalb((float) fraction, 1 - BIAS - FRACTION_BITS);
        } else {
            size = Math.scalb((float) (fraction | 1 << FRACTION_BITS), exponent - BIAS - FRACTION_BITS);
        }
        return bits < 0 ? -size : size;
    }
}
