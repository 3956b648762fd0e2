package org.allophone.random;

/**
 * The user's seed: the root of all random draws of a data set. The same seed, scenario and options give the same calls.
 *
 * @param value any 64-bit number
 */
public record Seed(long value) {

    /** The stream of something that exists once per data set. */
    public RandomStream stream(Purpose purpose) {
        return new RandomStream(root(purpose));
    }

    /** The stream of item number {@code index}, for example a call or a day. */
    public RandomStream stream(Purpose purpose, long index) {
        return streams(purpose).stream(index);
    }

    /** The stream of an item that two numbers identify, for example a half-hour of a day. */
    public RandomStream stream(Purpose purpose, long index, long subIndex) {
        return new RandomStream(Streams.descend(Streams.descend(root(purpose), index), subIndex));
    }

    /** The seed for all that belongs to one item, for example to a scenario. */
    public Seed child(Purpose purpose, long index) {
        return new Seed(Streams.descend(root(purpose), index));
    }

    /** The seed for all that belongs to an item that two numbers identify, for example to a day of a site. */
    public Seed child(Purpose purpose, long index, long subIndex) {
        return new Seed(Streams.descend(Streams.descend(root(purpose), index), subIndex));
    }

    /** The streams of many items: those of {@link #stream(Purpose, long)}, with seed and purpose hashed once. */
    public Streams streams(Purpose purpose) {
        return new Streams(root(purpose));
    }

    private long root(Purpose purpose) {
        return Streams.descend(RandomStream.mix(value), purpose.id());
    }
}
