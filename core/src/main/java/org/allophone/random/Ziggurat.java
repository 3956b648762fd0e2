package org.allophone.random;

/**
 * Standard normal and exponential numbers by the ziggurat of Marsaglia and Tsang, Journal of Statistical Software 5
 * (2000): 256 layers of equal area cover the area under the density, and nearly every point drawn in a layer lies under
 * the density. Layer and position use different bits of one number, so Doornik's objection of 2005 does not apply.
 */
final class Ziggurat {
    private static final int LAYERS = 256;
    private static final int LAYER_MASK = LAYERS - 1;

    // The start of the tail, and the area of each layer. With this area, layer 256 ends at the top of the density.
    private static final double NORMAL_TAIL = 3.654152885361009;
    private static final double NORMAL_AREA = 0.004928673233974655;
    private static final double EXPONENTIAL_TAIL = 7.69711747013105;
    private static final double EXPONENTIAL_AREA = 0.003949659822581557;

    /**
     * The width of each layer, from the lowest, which has the tail, to the top, where it is 0; and below, the density
     * there.
     */
    static final double[] NORMAL_WIDTH = new double[LAYERS + 1];

    static final double[] NORMAL_HEIGHT = new double[LAYERS + 1];
    static final double[] EXPONENTIAL_WIDTH = new double[LAYERS + 1];
    static final double[] EXPONENTIAL_HEIGHT = new double[LAYERS + 1];

    static {
        NORMAL_WIDTH[1] = NORMAL_TAIL;
        EXPONENTIAL_WIDTH[1] = EXPONENTIAL_TAIL;
        for (int layer = 1; layer < LAYERS; layer++) {
            NORMAL_HEIGHT[layer] = StrictMath.exp(-NORMAL_WIDTH[layer] * NORMAL_WIDTH[layer] / 2);
            NORMAL_HEIGHT[layer + 1] = NORMAL_HEIGHT[layer] + NORMAL_AREA / NORMAL_WIDTH[layer];
            EXPONENTIAL_HEIGHT[layer] = StrictMath.exp(-EXPONENTIAL_WIDTH[layer]);
            EXPONENTIAL_HEIGHT[layer + 1] = EXPONENTIAL_HEIGHT[layer] + EXPONENTIAL_AREA / EXPONENTIAL_WIDTH[layer];
            if (layer + 1 < LAYERS) {
                NORMAL_WIDTH[layer + 1] = StrictMath.sqrt(-2 * StrictMath.log(NORMAL_HEIGHT[layer + 1]));
                EXPONENTIAL_WIDTH[layer + 1] = -StrictMath.log(EXPONENTIAL_HEIGHT[layer + 1]);
            }
        }
        // The lowest layer has the width of a rectangle with the area of the layer and its tail.
        NORMAL_WIDTH[0] = NORMAL_AREA / NORMAL_HEIGHT[1];
        EXPONENTIAL_WIDTH[0] = EXPONENTIAL_AREA / EXPONENTIAL_HEIGHT[1];
    }

    private Ziggurat() {}

    /** A normal number of mean 0 and standard deviation 1. */
    static double normal(RandomStream stream) {
        long bits = stream.nextLong();
        int layer = (int) bits & LAYER_MASK;
        double x = ((bits >> 11) + 0.5) * 0x1p-52 * NORMAL_WIDTH[layer];
        return Math.abs(x) < NORMAL_WIDTH[layer + 1] ? x : normalAtTheEdge(stream, layer, x);
    }

    private static double normalAtTheEdge(RandomStream stream, int layer, double x) {
        if (layer == 0) {
            double tail = normalTail(stream);
            return x < 0 ? -tail : tail;
        }
        double y = NORMAL_HEIGHT[layer] + stream.nextDouble() * (NORMAL_HEIGHT[layer + 1] - NORMAL_HEIGHT[layer]);
        return y < PortableMath.exp(-x * x / 2) ? x : normal(stream);
    }

    /** A normal number in the tail, by the method of Marsaglia, Technometrics 6 (1964). */
    private static double normalTail(RandomStream stream) {
        while (true) {
            double beyond = -PortableMath.log(stream.nextOpenDouble()) / NORMAL_TAIL;
            double bound = -2 * PortableMath.log(stream.nextOpenDouble());
            if (beyond * beyond < bound) {
                return NORMAL_TAIL + beyond;
            }
        }
    }

    /** An exponential number of mean 1. */
    static double exponential(RandomStream stream) {
        long bits = stream.nextLong();
        int layer = (int) bits & LAYER_MASK;
        double x = ((bits >>> 11) + 0.5) * 0x1p-53 * EXPONENTIAL_WIDTH[layer];
        return x < EXPONENTIAL_WIDTH[layer + 1] ? x : exponentialAtTheEdge(stream, layer, x);
    }

    private static double exponentialAtTheEdge(RandomStream stream, int layer, double x) {
        if (layer == 0) {
            return EXPONENTIAL_TAIL
                    - PortableMath.log(stream.nextOpenDouble()); // the exponential distribution has no memory
        }
        double y = EXPONENTIAL_HEIGHT[layer]
                + stream.nextDouble() * (EXPONENTIAL_HEIGHT[layer + 1] - EXPONENTIAL_HEIGHT[layer]);
        return y < PortableMath.exp(-x) ? x : exponential(stream);
    }
}
