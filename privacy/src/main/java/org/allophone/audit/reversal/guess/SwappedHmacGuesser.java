package org.allophone.audit.reversal.guess;

import org.allophone.audit.reversal.digest.Algorithm;
import org.allophone.audit.reversal.digest.Hash;

/** HMAC (RFC 2104) of the salt, with the datum as the key: what comes of it when the two arguments are exchanged. */
final class SwappedHmacGuesser implements Guesser {
    private final Hash hash;
    /** The datum; every key of ours is shorter than a block. */
    private final byte[] key;

    private final byte[] inner;
    private final byte[] outer;
    private final int block;
    private final int digestBytes;
    private final byte[] digest;

    SwappedHmacGuesser(Algorithm algorithm, Hash hash, byte[] salt) {
        this.hash = hash;
        this.block = algorithm.blockBytes();
        this.digestBytes = algorithm.bytes();
        this.key = new byte[block];
        this.inner = new byte[block + salt.length];
        System.arraycopy(salt, 0, inner, block, salt.length);
        this.outer = new byte[block + digestBytes];
        this.digest = new byte[digestBytes];
    }

    @Override
    public byte[] buffer() {
        return key;
    }

    @Override
    public int slot() {
        return 0;
    }

    @Override
    public byte[] guess(int length) {
        for (int i = 0; i < block; i++) {
            byte octet = i < length ? key[i] : 0;
            inner[i] = (byte) (octet ^ 0x36);
            outer[i] = (byte) (octet ^ 0x5c);
        }
        hash.digest(inner, 0, inner.length, digest);
        System.arraycopy(digest, 0, outer, block, digestBytes);
        hash.digest(outer, 0, outer.length, digest);
        return digest;
    }
}
