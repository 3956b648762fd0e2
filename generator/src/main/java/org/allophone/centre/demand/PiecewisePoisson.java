package org.allophone.centre.demand;

import org.allophone.random.Check;
import org.allophone.random.RandomStream;
import org.allophone.random.SortedUniforms;

/**
 * A Poisson process whose rate is linear inside each piece of the day, such as a half of a half-hour. Given the number of calls
 * of the day, it draws their arrival times, in order.
 */
public final class PiecewisePoisson {
    private final double[] edges;
    /** The rate of each piece at its start. */
    private final double[] rates;
    /** By how much the rate of each piece rises in a unit of time. */
    private final double[] slopes;
    /** The expected number of calls before each edge. */
    private final double[] expected;
    /** The last piece whose rate is above 0. */
    private final int lastOpen;

    /**
     * @param edges the start and the end of the pieces, rising, one more than there are rates; for example seconds
     *     since midnight
     * @param rates calls per unit of time, the same throughout each piece: 0 or more, at least one above 0
     */
    public PiecewisePoisson(double[] edges, double[] rates) {
        this(edges, rates, rates);
    }

    /**
     * @param edges the start and the end of the pieces, rising, one more than there are rates
     * @param startRates calls per unit of time at the start of each piece: 0 or more
     * @param endRates calls per unit of time at the end of each piece: 0 or more. Between them the rate is linear. At least one rate
     *     is above 0
     */
    public PiecewisePoisson(double[] edges, double[] startRates, double[] endRates) {
        if (edges.length != startRates.length + 1 || edges.length != endRates.length + 1) {
            throw new IllegalArgumentException("there are " + edges.length + " edges for " + startRates.length
                    + " rates; give one more edge than rates");
        }
        this.edges = edges.clone();
        this.rates = startRates.clone();
        this.slopes = new double[rates.length];
        expected = new double[edges.length];
        int open = -1;
        for (int piece = 0; piece < rates.length; piece++) {
            double length = edges[piece + 1] - edges[piece];
            Check.positive("the length of piece " + piece, length);
            Check.notNegative("rate " + piece, startRates[piece]);
            Check.notNegative("rate " + piece, endRates[piece]);
            slopes[piece] = (endRates[piece] - startRates[piece]) / length;
            expected[piece + 1] = expected[piece] + (startRates[piece] + endRates[piece]) / 2 * length;
            open = expected[piece + 1] > expected[piece] ? piece : open;
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
            double instant = edges[piece] + timeFor(calls - expected[piece], piece);
            instants[i] = Math.min(instant, Math.nextDown(edges[piece + 1]));
        }
    }

    /** The time from the start of a piece in which so many calls are expected: a root of a quadratic equation, in its stable form. */
    private double timeFor(double calls, int piece) {
        double rate = rates[piece];
        double root = Math.sqrt(Math.max(0, rate * rate + 2 * slopes[piece] * calls));
        return calls == 0 ? 0 : 2 * calls / (rate + root);
    }
}
