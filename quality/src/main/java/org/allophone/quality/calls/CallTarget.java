package org.allophone.quality.calls;

/**
 * What a figure is in real call records, both limits included.
 *
 * @param least negative infinity if there is no lower limit
 * @param most positive infinity if there is no upper limit
 * @param tooPerfect on which side records are more regular than any that people make
 * @param source where it comes from
 */
public record CallTarget(double least, double most, Side tooPerfect, String source) {

    /** A side of a range. */
    public enum Side {
        NEITHER,
        BELOW,
        ABOVE
    }

    static CallTarget between(double least, double most, String source) {
        return new CallTarget(least, most, Side.NEITHER, source);
    }

    static CallTarget atLeast(double least, String source) {
        return between(least, Double.POSITIVE_INFINITY, source);
    }

    static CallTarget atMost(double most, String source) {
        return between(Double.NEGATIVE_INFINITY, most, source);
    }

    /** The same range; what is below it is too perfect. */
    CallTarget tooPerfectBelow() {
        return new CallTarget(least, most, Side.BELOW, source);
    }

    /** The same range; what is above it is too perfect. */
    CallTarget tooPerfectAbove() {
        return new CallTarget(least, most, Side.ABOVE, source);
    }

    CallVerdict verdict(double value) {
        if (value < least) {
            return tooPerfect == Side.BELOW ? CallVerdict.TOO_PERFECT : CallVerdict.OUTSIDE;
        }
        if (value > most) {
            return tooPerfect == Side.ABOVE ? CallVerdict.TOO_PERFECT : CallVerdict.OUTSIDE;
        }
        return CallVerdict.WITHIN;
    }
}
