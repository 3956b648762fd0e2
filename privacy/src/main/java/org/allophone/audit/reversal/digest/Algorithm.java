package org.allophone.audit.reversal.digest;

import java.util.function.Supplier;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A digest function or a checksum, with what the order of guesses needs to know: how often it is used in masks, and how long it takes.
 */
public enum Algorithm {
    SHA_256("SHA-256", 32, 64, 1.0, 70),
    MD5("MD5", 16, 64, 0.7, 130),
    SHA_1("SHA-1", 20, 64, 0.5, 70),
    SHA_512("SHA-512", 64, 128, 0.3, 250),
    SHA_384("SHA-384", 48, 128, 0.05, 250),
    SHA_224("SHA-224", 28, 64, 0.03, 70),
    SHA3_256("SHA3-256", 32, 136, 0.1, 700),
    SHA3_512("SHA3-512", 64, 72, 0.05, 700),
    CRC_32("CRC-32", 4, 0.3, () -> new ChecksumHash(new CRC32())),
    ADLER_32("Adler-32", 4, 0.05, () -> new ChecksumHash(new Adler32())),
    FNV_1_32("FNV-1 (32 bits)", 4, 0.05, () -> new FnvHash(false, false)),
    FNV_1A_32("FNV-1a (32 bits)", 4, 0.1, () -> new FnvHash(false, true)),
    FNV_1_64("FNV-1 (64 bits)", 8, 0.05, () -> new FnvHash(true, false)),
    FNV_1A_64("FNV-1a (64 bits)", 8, 0.1, () -> new FnvHash(true, true)),
    MURMUR3_32("MurmurHash3 (32 bits)", 4, 0.2, Murmur3Hash::new),
    XX_32("xxHash (32 bits)", 4, 0.1, Xx32Hash::new),
    XX_64("xxHash (64 bits)", 8, 0.2, Xx64Hash::new),
    JAVA_HASH_CODE("Java's hashCode", 4, 0.1, JavaHash::new),
    /** No digest: the text is only encoded. */
    PLAIN("text", 32, 2.0, PlainHash::new);

    private static final double CHECKSUM_NANOS = 20;

    private final String title;
    private final int bytes;
    private final int blockBytes;
    private final double weight;
    private final double nanos;
    private final Supplier<Hash> hashes;

    Algorithm(String title, int bytes, int blockBytes, double weight, double nanos) {
        this.title = title;
        this.bytes = bytes;
        this.blockBytes = blockBytes;
        this.weight = weight;
        this.nanos = nanos;
        this.hashes = () -> new JdkHash(title);
    }

    Algorithm(String title, int bytes, double weight, Supplier<Hash> hashes) {
        this.title = title;
        this.bytes = bytes;
        this.blockBytes = 0;
        this.weight = weight;
        this.nanos = CHECKSUM_NANOS;
        this.hashes = hashes;
    }

    /** Its usual name. */
    public String title() {
        return title;
    }

    /** The length of a digest. */
    public int bytes() {
        return bytes;
    }

    /** Whether it is no cryptographic digest: nobody builds an HMAC or a double digest with it. */
    public boolean isChecksum() {
        return blockBytes == 0;
    }

    /** The length of a block of the message, which HMAC needs; 0 for a checksum. */
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
        return hashes.get();
    }
}
