package org.allophone.random;

import java.util.function.LongUnaryOperator;

/**
 * Exactly so many calls, split over a long row of cells (the days of the sites): how many calls a cell has, and how many
 * come before it, are found without making the other cells.
 *
 * <p>Were the calls of each cell Poisson with a mean proportional to its weight, then, given their total N, the counts
 * would be multinomial. A multinomial split needs no order: of the n calls in cells [a, c), the number in [a, b) is
 * binomial, with n trials and the probability weight[a, b) / weight[a, c), and, given it, the two halves are independent
 * multinomials again. So the cells are halved until one is left, each half taking its binomial draw from the stream that
 * is addressed by the bounds a and c. Any path from the root gives the same numbers as the whole tree; a cell costs
 * log₂(cells) draws, a run of k cells about k + log₂(cells); nothing is kept.
 */
public final class CountTree {
    private final Seed seed;
    private final Purpose purpose;
    private final long calls;
    private final long cells;
    private final LongUnaryOperator weightBefore;

    /**
     * The split of {@code calls} over {@code cells}.
     *
     * @param calls how many there are, 0 to 2⁵³
     * @param cells how many there are, at least 1
     * @param weightBefore the sum of the weights of the cells before this one, from 0 to {@code cells}: never falling, from 0
     *     on, and cheap. Whole numbers, so that a closed day weighs exactly nothing; a billion for an ordinary day rounds
     *     away nothing that shows
     */
    public CountTree(Seed seed, Purpose purpose, long calls, long cells, LongUnaryOperator weightBefore) {
        if (calls < 0 || calls > 1L << 53) {
            throw new IllegalArgumentException("calls is " + calls + "; give a number from 0 to 2^53");
        }
        if (cells < 1) {
            throw new IllegalArgumentException("cells is " + cells + "; give a number of 1 or more");
        }
        long total = weightBefore.applyAsLong(cells);
        if (total < 0 || (total == 0 && calls > 0)) {
            throw new IllegalArgumentException(
                    "the weights of all cells sum to " + total + "; give " + calls + " calls a sum above 0");
        }
        this.seed = seed;
        this.purpose = purpose;
        this.calls = calls;
        this.cells = cells;
        this.weightBefore = weightBefore;
    }

    /**
     * One cell of the split.
     *
     * @param index which cell, from 0 on
     * @param firstCall how many calls come before it, which is the number of its first call
     * @param calls how many it has
     */
    public record Cell(long index, long firstCall, long calls) {}

    /** Receives cells in order. */
    @FunctionalInterface
    public interface Visitor {
        /** One cell, as in {@link Cell}. */
        void visit(long index, long firstCall, long calls);
    }

    /** The cell of this index. */
    public Cell cell(long index) {
        if (index < 0 || index >= cells) {
            throw new IllegalArgumentException("cell is " + index + "; give a number from 0 to " + (cells - 1));
        }
        Walk walk = new Walk();
        while (!walk.isAtCell()) {
            walk.split();
            if (index < walk.middle) {
                walk.goLeft();
            } else {
                walk.goRight();
            }
        }
        return walk.cell();
    }

    /** The cell in which call number {@code call}, from 0 on, falls. */
    public Cell cellOfCall(long call) {
        if (call < 0 || call >= calls) {
            throw new IllegalArgumentException("call is " + call + "; give a number from 0 to " + (calls - 1));
        }
        Walk walk = new Walk();
        while (!walk.isAtCell()) {
            walk.split();
            if (call < walk.firstCall + walk.leftCalls) {
                walk.goLeft();
            } else {
                walk.goRight();
            }
        }
        return walk.cell();
    }

    /** Visits the cells from {@code from} to before {@code to}, in order. */
    public void visit(long from, long to, Visitor visitor) {
        if (from < 0 || from > to || to > cells) {
            throw new IllegalArgumentException("cells are " + from + " to " + to + "; give a run inside 0 to " + cells);
        }
        if (from < to) {
            visit(0, cells, 0, calls, from, to, visitor);
        }
    }

    private void visit(long low, long high, long firstCall, long inside, long from, long to, Visitor visitor) {
        if (high - low == 1) {
            visitor.visit(low, firstCall, inside);
            return;
        }
        long middle = middle(low, high);
        long left = leftCalls(low, middle, high, inside);
        if (from < middle) {
            visit(low, middle, firstCall, left, from, to, visitor);
        }
        if (to > middle) {
            visit(middle, high, firstCall + left, inside - left, from, to, visitor);
        }
    }

    private static long middle(long low, long high) {
        return low + (high - low) / 2;
    }

    /** How many of the calls in [low, high) fall before the middle: the binomial draw of this node. */
    private long leftCalls(long low, long middle, long high, long inside) {
        if (inside == 0) {
            return 0;
        }
        long weightAtMiddle = weightBefore.applyAsLong(middle);
        long left = weightAtMiddle - weightBefore.applyAsLong(low);
        long right = weightBefore.applyAsLong(high) - weightAtMiddle;
        if (left < 0 || right < 0) {
            throw new IllegalArgumentException("the weight before a cell falls between cells " + low + " and " + high
                    + "; give sums that never fall");
        }
        double both = (double) left + right;
        // The lighter side is drawn, since its probability is known to the last digit however small.
        return left <= right
                ? Binomial.sample(seed.stream(purpose, low, high), inside, left / both)
                : inside - Binomial.sample(seed.stream(purpose, low, high), inside, right / both);
    }

    /** A way down from the root to one cell. */
    private final class Walk {
        private long low;
        private long high = cells;
        private long middle;
        private long firstCall;
        private long inside = calls;
        private long leftCalls;

        boolean isAtCell() {
            return high - low == 1;
        }

        void split() {
            middle = middle(low, high);
            leftCalls = CountTree.this.leftCalls(low, middle, high, inside);
        }

        void goLeft() {
            high = middle;
            inside = leftCalls;
        }

        void goRight() {
            low = middle;
            firstCall += leftCalls;
            inside -= leftCalls;
        }

        Cell cell() {
            return new Cell(low, firstCall, inside);
        }
    }
}
