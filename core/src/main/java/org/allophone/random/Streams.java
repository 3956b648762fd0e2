package org.allophone.random;

/** The streams of all things of one kind, say of the calls of a data set; they come from {@link Seed#streams}. */
public final class Streams {
    private final long root;

    Streams(long root) {
        this.root = root;
    }

    /** The stream for thing number {@code index}. */
    public RandomStream stream(long index) {
        return new RandomStream(Seed.descend(root, index));
    }
}
