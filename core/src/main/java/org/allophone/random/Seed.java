package org.allophone.random;

/**
 * The user's seed: the root of every draw of a data set. The same seed, scenario and options give the same calls.
 *
 * @param value any 64-bit number
 */
public record Seed(long value) {

    /** The stream for one thing of which there is one per data set. */
    public RandomStream stream(Purpose purpose) {
        return new RandomStream(root(purpose));
    }

    /** The stream for thing number {@code index} of its kind, say a call or a day. */
    public RandomStream stream(Purpose purpose, long index) {
        return streams(purpose).stream(index);
    }

    /** The stream for a thing that takes two numbers to find, say a half-hour of a day. */
    public RandomStream stream(Purpose purpose, long index, long subIndex) {
        return new RandomStream(Streams.descend(Streams.descend(root(purpose), index), subIndex));
    }

    /** The seed of everything that belongs to one thing, say to a scenario. */
    public Seed child(Purpose purpose, long index) {
        return new Seed(Streams.descend(root(purpose), index));
    }

    /** The seed of everything that belongs to a thing that takes two numbers to find, say to a day of a site. */
    public Seed child(Purpose purpose, long index, long subIndex) {
        return new Seed(Streams.descend(Streams.descend(root(purpose), index), subIndex));
    }

    /** The streams of many things of one kind: those of {@link #stream(Purpose, long)}, with seed and purpose hashed once. */
    public Streams streams(Purpose purpose) {
        return new Streams(root(purpose));
    }

    private long root(Purpose purpose) {
        return Streams.descend(RandomStream.mix(value), purpose.id());
    }
}
