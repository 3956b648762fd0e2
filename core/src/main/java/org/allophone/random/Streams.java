package org.allophone.random;

/** The streams of all items of one kind, for example of the calls of a data set. Made by {@link Seed#streams}. */
public final class Streams {
    private final long root;

    Streams(long root) {
        this.root = root;
    }

    /** The stream of item number {@code index}. */
    public RandomStream stream(long index) {
        return new RandomStream(descend(root, index));
    }

    /** One step down the tree of addresses. The odd constant makes (a, b) differ from (b, a). */
    static long descend(long node, long branch) {
        return RandomStream.mix(node * 0xd1342543de82ef95L + RandomStream.mix(branch));
    }
}
