package org.allophone.random;

/**
 * Exponential and logarithm, computed with additions, multiplications and divisions only, so that every JVM and machine
 * gives the same bits. The error is at most two units in the last place. They are several times as fast as {@link
 * StrictMath}, which calls C code before JDK 21.
 */
public final class PortableMath {
    /**
     * ln 2 as a sum of two parts. The first part ends in enough zeros that its product with a small whole number is
     * exact.
     */
    private static final double LN2_HIGH = 0x1.62e42feep-1;

    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    private static final int POWERS = 32;
    private static final double POWERS_PER_UNIT = POWERS / 0.6931471805599453;
    /** 2^(i/32). */
    private static final double[] POWER = new double[POWERS];
    /** Adding and subtracting it rounds a number to a whole one. */
    private static final double ROUND = 0x1.8p52;

    private static final int CENTRES_PER_UNIT = 32;
    private static final int FIRST_CENTRE = 23;
    /** The logarithms of 23/32 to 45/32. */
    private static final double[] LOG_OF_CENTRE = new double[23];
    /** The bits of √½, rounded up. */
    private static final long ROOT_OF_HALF = 0x3fe6a09e667f3bcdL;

    private static final int MANTISSA_BITS = 52;
    private static final int EXPONENT_OF_ONE = 1023;

    static {
        for (int i = 0; i < POWERS; i++) {
            POWER[i] = StrictMath.pow(2, (double) i / POWERS);
        }
        for (int i = 0; i < LOG_OF_CENTRE.length; i++) {
            LOG_OF_CENTRE[i] = StrictMath.log((double) (i + FIRST_CENTRE) / CENTRES_PER_UNIT);
        }
    }

    private PortableMath() {}

    /**
     * e to the power of x: 2^(n/32) from a table, times the exponential series of the remainder, which is at most ln 2
     * / 64.
     */
    public static double exp(double x) {
        if (!(Math.abs(x) < 700)) {
            return StrictMath.exp(x);
        }
        double whole = (x * POWERS_PER_UNIT + ROUND) - ROUND;
        int n = (int) whole;
        double r = (x - whole * (LN2_HIGH / POWERS)) - whole * (LN2_LOW / POWERS);
        double square = r * r;
        double series =
                r + square * ((0.5 + r * (1.0 / 6)) + square * ((1.0 / 24 + r * (1.0 / 120)) + square * (1.0 / 720)));
        double power = POWER[n & (POWERS - 1)];
        long exponent = (long) (n >> 5) + EXPONENT_OF_ONE;
        return (power + power * series) * Double.longBitsToDouble(exponent << MANTISSA_BITS);
    }

    /**
     * The natural logarithm. x is 2ⁿ times a number between √½ and √2; the logarithm of that number is that of the
     * nearest multiple of 1/32, from a table, plus the series of 2 artanh.
     */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return StrictMath.log(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        long n = (bits - ROOT_OF_HALF) >> MANTISSA_BITS;
        double mantissa = Double.longBitsToDouble(bits - (n << MANTISSA_BITS));
        int centre = (int) (mantissa * CENTRES_PER_UNIT - (FIRST_CENTRE - 0.5));
        double c = (double) (centre + FIRST_CENTRE) / CENTRES_PER_UNIT;
        double s = (mantissa - c) / (mantissa + c);
        double square = s * s;
        double series = s * square * (2.0 / 3 + square * (2.0 / 5 + square * (2.0 / 7)));
        return n * LN2_HIGH + (LOG_OF_CENTRE[centre] + (2 * s + (series + n * LN2_LOW)));
    }
}
