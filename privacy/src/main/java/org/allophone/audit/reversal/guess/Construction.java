package org.allophone.audit.reversal.guess;

import org.allophone.audit.reversal.digest.Algorithm;
import org.allophone.audit.reversal.digest.Hash;

/** How a datum and a salt become a digest, with how often masks are made so: an estimate, for the order of guesses. */
public enum Construction {
    NUMBER("n", 1.0),
    DOUBLE("n", Between.BYTES, "n", 0.2),
    DOUBLE_HEX("n", Between.HEX, "n", 0.2),

    SALT_NUMBER("sn", 1.0),
    NUMBER_SALT("ns", 0.6),
    SALT_COLON_NUMBER("s:n", 0.25),
    NUMBER_COLON_SALT("n:s", 0.2),
    SALT_UNDERSCORE_NUMBER("s_n", 0.2),
    NUMBER_UNDERSCORE_SALT("n_s", 0.2),
    SALT_DASH_NUMBER("s-n", 0.2),
    NUMBER_DASH_SALT("n-s", 0.2),
    SALT_BAR_NUMBER("s|n", 0.2),
    NUMBER_BAR_SALT("n|s", 0.2),
    SALT_DOT_NUMBER("s.n", 0.2),
    NUMBER_DOT_SALT("n.s", 0.2),
    SALT_SPACE_NUMBER("s n", 0.2),
    NUMBER_SPACE_SALT("n s", 0.2),
    HMAC(0.5),
    HMAC_SWAPPED(0.2),
    DOUBLE_SALT_NUMBER("sn", Between.BYTES, "n", 0.2),
    DOUBLE_NUMBER_SALT("ns", Between.BYTES, "n", 0.2),
    DOUBLE_HEX_SALT_NUMBER("sn", Between.HEX, "n", 0.2),
    DOUBLE_HEX_NUMBER_SALT("ns", Between.HEX, "n", 0.2),
    SALT_DIGEST("n", Between.HEX, "sn", 0.2),
    DIGEST_SALT("n", Between.HEX, "ns", 0.2);

    /** What stands between two digests: the bytes of the first, or its hexadecimal digits. */
    private enum Between {
        NOTHING,
        BYTES,
        HEX
    }

    private final String inner;
    private final Between between;
    private final String outer;
    private final double weight;

    Construction(double weight) {
        this("", Between.NOTHING, "", weight);
    }

    Construction(String message, double weight) {
        this(message, Between.NOTHING, "", weight);
    }

    Construction(String inner, Between between, String outer, double weight) {
        this.inner = inner;
        this.between = between;
        this.outer = outer;
        this.weight = weight;
    }

    /** Whether there is a salt or a key in it. */
    public boolean isSalted() {
        return isHmac() || inner.contains("s") || outer.contains("s");
    }

    /** Whether people use it with this algorithm: HMAC and double digests with cryptographic ones, no salt with a mere encoding. */
    public boolean suits(Algorithm algorithm) {
        if (algorithm == Algorithm.PLAIN) {
            return this == NUMBER;
        }
        return !algorithm.isChecksum() || (!isHmac() && between == Between.NOTHING);
    }

    /** How likely a mask is made so, beside the others with or without a salt. */
    public double weight() {
        return weight;
    }

    /** The time of one guess, in times of a short digest. */
    public double digests() {
        return isHmac() ? 2.6 : between == Between.NOTHING ? 1 : 2;
    }

    /** The construction as a formula: {@code SHA-256(salt + ":" + number)}. */
    public String formula(Algorithm algorithm, String datum) {
        String name = algorithm.title();
        if (this == HMAC) {
            return "HMAC-" + name + "(key salt, " + datum + ")";
        }
        if (this == HMAC_SWAPPED) {
            return "HMAC-" + name + "(key " + datum + ", salt)";
        }
        String first = name + "(" + Message.formula(inner, datum) + ")";
        return switch (between) {
            case NOTHING -> first;
            case BYTES -> name + "(" + Message.formula(outer, first) + ")";
            case HEX -> name + "(" + Message.formula(outer, "hex(" + first + ")") + ")";
        };
    }

    /**
     * Makes digests this way.
     *
     * @param salt empty for a construction without one
     * @param longest the length of the longest guess in bytes
     */
    public Guesser guesser(Algorithm algorithm, Hash hash, byte[] salt, int longest) {
        if (this == HMAC) {
            return new HmacGuesser(algorithm, hash, salt, longest);
        }
        if (this == HMAC_SWAPPED) {
            return new SwappedHmacGuesser(algorithm, hash, salt);
        }
        Guesser first = new PlainGuesser(algorithm, hash, Message.of(inner, salt), longest);
        if (between == Between.NOTHING) {
            return first;
        }
        Guesser second = new PlainGuesser(algorithm, hash, Message.of(outer, salt), 2 * algorithm.bytes());
        return new NestedGuesser(algorithm, first, second, between == Between.HEX);
    }

    private boolean isHmac() {
        return this == HMAC || this == HMAC_SWAPPED;
    }
}
