package org.allophone.random;

/** The streams of all things of one kind, say of the calls of a data set; they come from {@link Seed#streams}. */
public final class Streams {
    private final long root;

    Streams(long root) {
        this.root = root;
    }

    /** The stream for thing number {@code index}. */
    public RandomStream stream(long index) {
        return new RandomStream(descend(root, index));
    }

    /** One step down the tree of addresses; the odd constant keeps (a, b) apart from (b, a). */
    static long descend(long node, long branch) {
        return RandomStream.mix(node * 0xd1342543de82ef95L + RandomStream.mix(branch));
    }
}
