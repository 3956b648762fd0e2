package org.allophone.centre.demand;

import org.allophone.random.Check;
import org.allophone.random.RandomStream;
import org.allophone.random.SortedUniforms;

/**
 * A Poisson process whose rate is constant inside each piece of the day, such as a half-hour. Given the number of calls
 * of the day, it draws their arrival times, in order.
 */
public final class PiecewisePoisson {
    private final double[] edges;
    private final double[] rates;
    /** The expected number of calls before each edge. */
    private final double[] expected;
    /** The last piece whose rate is above 0. */
    private final int lastOpen;

    /**
     * @param edges the start and the end of the pieces, rising, one more than there are rates; for example seconds
     *     since midnight
     * @param rates calls per unit of time for each piece: 0 or more, at least one above 0
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

    /** The expected number of calls from the first edge to the last. */
    public double expectedCalls() {
        return expected[expected.length - 1];
    }

    /**
     * Writes the arrival times of {@code count} calls, in order, to the first places of {@code instants}: those of a
     * Poisson process of this rate, given that it has {@code count} calls. Each lies in [first edge, last edge) and in
     * a piece whose rate is above 0. Takes {@code count} + 1 numbers from the stream.
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
