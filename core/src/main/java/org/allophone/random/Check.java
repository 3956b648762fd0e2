package org.allophone.random;

/** Checks the parameters of distributions. The message names the parameter, the value and what is allowed. */
public final class Check {
    private Check() {}

    static void finite(String name, double value) {
        check(Double.isFinite(value), name, value, "a finite number");
    }

    public static void positive(String name, double value) {
        check(value > 0 && Double.isFinite(value), name, value, "a finite number above 0");
    }

    public static void notNegative(String name, double value) {
        check(value >= 0 && Double.isFinite(value), name, value, "a finite number, 0 or more");
    }

    private static void check(boolean allowed, String name, double value, String range) {
        if (!allowed) {
            throw new IllegalArgumentException(name + " is " + value + "; give " + range);
        }
    }
}
