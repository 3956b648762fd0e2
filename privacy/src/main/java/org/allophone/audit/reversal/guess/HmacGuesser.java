package org.allophone.audit.reversal.guess;

import java.util.Arrays;
import org.allophone.audit.reversal.digest.Algorithm;
import org.allophone.audit.reversal.digest.Hash;

/** HMAC (RFC 2104) of the datum, with the salt as the key. */
final class HmacGuesser implements Guesser {
    private final Hash hash;
    private final byte[] inner;
    private final byte[] outer;
    private final int block;
    private final int digestBytes;
    private final byte[] digest;

    HmacGuesser(Algorithm algorithm, Hash hash, byte[] key, int longest) {
        this.hash = hash;
        this.block = algorithm.blockBytes();
        this.digestBytes = algorithm.bytes();
        this.digest = new byte[digestBytes];
        this.inner = Arrays.copyOf(padded(algorithm, hash, key, (byte) 0x36), block + longest);
        this.outer = Arrays.copyOf(padded(algorithm, hash, key, (byte) 0x5c), block + digestBytes);
    }

    private static byte[] padded(Algorithm algorithm, Hash hash, byte[] key, byte padding) {
        byte[] padded = new byte[algorithm.blockBytes()];
        if (key.length > padded.length) {
            hash.digest(key, 0, key.length, padded);
        } else {
            System.arraycopy(key, 0, padded, 0, key.length);
        }
        for (int i = 0; i < padded.length; i++) {
            padded[i] ^= padding;
        }
        return padded;
    }

    @Override
    public byte[] buffer() {
        return inner;
    }

    @Override
    public int slot() {
        return block;
    }

    @Override
    public byte[] guess(int length) {
        hash.digest(inner, 0, block + length, digest);
        System.arraycopy(digest, 0, outer, block, digestBytes);
        hash.digest(outer, 0, outer.length, digest);
        return digest;
    }
}
