package org.allophone.random;

/**
 * A constant: a wrap-up of exactly one minute, or a factor without variation.
 *
 * @param value any finite number
 */
public record Constant(double value) implements Distribution {

    public Constant {
        Check.finite("value", value);
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double probabilityAbove(double x) {
        return x < value ? 1 : 0;
    }

    /**
     * Returns the value. It takes one number from the stream, so that later draws do not depend on whether the
     * distribution is constant.
     */
    @Override
    public double sample(RandomStream stream) {
        stream.nextLong();
        return value;
    }
}
