package org.allophone.audit.reversal.digest;

/** A digest function, with what the order of guesses needs to know: how often it is used in masks, and how long it takes. */
public enum Algorithm {
    SHA_256("SHA-256", 32, 64, 1.0, 70),
    MD5("MD5", 16, 64, 0.7, 130),
    SHA_1("SHA-1", 20, 64, 0.5, 70),
    SHA_512("SHA-512", 64, 128, 0.3, 250),
    SHA_384("SHA-384", 48, 128, 0.05, 250),
    SHA_224("SHA-224", 28, 64, 0.03, 70),
    SHA3_256("SHA3-256", 32, 136, 0.1, 700),
    SHA3_512("SHA3-512", 64, 72, 0.05, 700);

    private final String title;
    private final int bytes;
    private final int blockBytes;
    private final double weight;
    private final double nanos;

    Algorithm(String title, int bytes, int blockBytes, double weight, double nanos) {
        this.title = title;
        this.bytes = bytes;
        this.blockBytes = blockBytes;
        this.weight = weight;
        this.nanos = nanos;
    }

    /** Its name in standards. */
    public String title() {
        return title;
    }

    /** The length of a digest. */
    public int bytes() {
        return bytes;
    }

    /** The length of a block of the message; HMAC needs it. */
    public int blockBytes() {
        return blockBytes;
    }

    /** How likely a mask is made with it, beside the others: an estimate. */
    public double weight() {
        return weight;
    }

    /** The time of a short message on one processor, roughly, for the order of guesses. */
    public double nanos() {
        return nanos;
    }

    /** A new instance, for one thread. */
    public Hash hash() {
        return new JdkHash(title);
    }
}
