package org.allophone.random;

/**
 * Always the same value: a wrap-up that takes exactly a minute, a factor that is switched off.
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

    /** The value; takes a number from the stream all the same, so that what is drawn next stays as it was. */
    @Override
    public double sample(RandomStream stream) {
        stream.nextLong();
        return value;
    }
}
