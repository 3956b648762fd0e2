package org.allophone.centre.demand;

import org.allophone.random.Check;
import org.allophone.random.RandomStream;
import org.allophone.random.SortedUniforms;

/**
 * How fast calls come, half-hour by half-hour: constant inside each piece of the day. Given how many calls the day has, it
 * draws when they come, in order.
 */
public final class PiecewisePoisson {
    private final double[] edges;
    private final double[] rates;
    /** How many calls are expected before each edge. */
    private final double[] expected;
    /** The last piece in which calls come. */
    private final int lastOpen;

    /**
     * @param edges where pieces begin and end, rising, one more than there are rates: say, seconds after midnight
     * @param rates calls for each unit of time, piece by piece: 0 or more, and above 0 somewhere
     */
    public PiecewisePoisson(double[] edges, double[] rates) {
        if (edges.length != rates.length + 1) {
            throw new IllegalArgumentException("there are " + edges.length + " edges for " + rates.length
                    + " rates; give one more edge than rates");
        }
        this.edges = edges.clone();
        this.rates = rates.clone();
        expected = new double[edges.length];
        int open = -1;
        for (int piece = 0; piece < rates.length; piece++) {
            Check.positive("the length of piece " + piece, edges[piece + 1] - edges[piece]);
            Check.notNegative("rate " + piece, rates[piece]);
            expected[piece + 1] = expected[piece] + rates[piece] * (edges[piece + 1] - edges[piece]);
            open = rates[piece] > 0 ? piece : open;
        }
        Check.positive("the number of calls expected", expectedCalls());
        lastOpen = open;
    }

    /** How many calls are expected from the first edge to the last. */
    public double expectedCalls() {
        return expected[expected.length - 1];
    }

    /**
     * The instants at which {@code count} calls come, in order, written to the first places of {@code instants}: those of
     * a Poisson process of this rate, given that it makes so many calls. Each lies in [first edge, last edge) and in a
     * piece where calls come. Takes {@code count} + 1 numbers from the stream.
     */
    public void instants(RandomStream stream, double[] instants, int count) {
        SortedUniforms.fill(stream, instants, count);
        int piece = 0;
        for (int i = 0; i < count; i++) {
            double calls = instants[i] * expectedCalls();
            while (piece < lastOpen && calls >= expected[piece + 1]) {
                piece++;
            }
            double instant = edges[piece] + (calls - expected[piece]) / rates[piece];
            instants[i] = Math.min(instant, Math.nextDown(edges[piece + 1]));
        }
    }
}
