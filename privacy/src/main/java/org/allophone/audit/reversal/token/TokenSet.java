package org.allophone.audit.reversal.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The distinct tokens of a column as bits, and a fast answer to the question whether a digest is one of them. All threads share it.
 */
public final class TokenSet {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final int LEAST_FILTER_BITS = 12;
    private static final int MOST_FILTER_BITS = 24;
    /** The filter has 32 places or more for each token, so that it lets few wrong digests through. */
    private static final int FILTER_BITS_PER_TOKEN = 5;

    private final Encoding encoding;
    private final String prefix;
    private final int bits;
    private final int knownBits;
    private final List<String> texts;
    private final byte[][] tokens;
    /** The bits of a digest that a token tells, for the first eight bytes and for all. */
    private final long mask;

    private final byte[] masks;

    /** A set bit for the first bits of each token. */
    private final long[] filter;

    private final int filterShift;

    /** The index of a token plus one, at a place found by the token's first eight bytes; 0 for none. */
    private final int[] table;

    /** @param masks the bits that count, for each byte; at least eight bytes, as all tokens */
    TokenSet(Encoding encoding, String prefix, int bits, byte[] masks, List<String> texts, byte[][] tokens) {
        this.encoding = encoding;
        this.prefix = prefix;
        this.bits = bits;
        this.knownBits = IntStream.range(0, masks.length)
                .map(i -> Integer.bitCount(masks[i] & 0xff))
                .sum();
        this.texts = List.copyOf(texts);
        this.tokens = tokens;
        this.masks = masks;
        this.mask = (long) LONG.get(masks, 0);
        int log = Integer.SIZE - Integer.numberOfLeadingZeros(tokens.length);
        int filterBits =
                Math.min(bits, Math.max(LEAST_FILTER_BITS, Math.min(MOST_FILTER_BITS, log + FILTER_BITS_PER_TOKEN)));
        this.filter = new long[Math.max(1, 1 << (filterBits - 6))];
        this.filterShift = Integer.SIZE - filterBits;
        this.table = new int[2 << log];
        for (int i = 0; i < tokens.length; i++) {
            add(i);
        }
    }

    /** The bits of the first {@code bits} of a digest. */
    static byte[] masks(int bits) {
        byte[] masks = new byte[Math.max(Long.BYTES, (bits + Byte.SIZE - 1) / Byte.SIZE)];
        Arrays.fill(masks, 0, bits / Byte.SIZE, (byte) -1);
        if (bits % Byte.SIZE > 0) {
            masks[bits / Byte.SIZE] = (byte) (0xff00 >> bits % Byte.SIZE);
        }
        return masks;
    }

    private void add(int index) {
        long first = (long) LONG.get(tokens[index], 0) & mask;
        int place = (int) INT.get(tokens[index], 0) >>> filterShift;
        filter[place >> 6] |= 1L << place;
        int at = start(first);
        while (table[at] != 0) {
            at = (at + 1) & (table.length - 1);
        }
        table[at] = index + 1;
    }

    /** How the digests are written. */
    public Encoding encoding() {
        return encoding;
    }

    /** The constant start of all tokens, which is no part of the digest: {@code tel_}; empty if there is none. */
    public String prefix() {
        return prefix;
    }

    /** The length of a token in bits. */
    public int bits() {
        return bits;
    }

    /** How many bits of a digest a token tells; the version of a UUID is none. */
    public int knownBits() {
        return knownBits;
    }

    /** Whether the tokens are UUIDs of one version. */
    public boolean areUuids() {
        return knownBits < bits;
    }

    /** Whether the tokens can be digests of this length, or the start of such digests. */
    public boolean isPartOf(int digestBytes) {
        return bits <= Byte.SIZE * digestBytes;
    }

    /** The number of distinct tokens. */
    public int size() {
        return tokens.length;
    }

    /** Some of the tokens. */
    public TokenSet only(List<Integer> indices) {
        return new TokenSet(
                encoding,
                prefix,
                bits,
                masks,
                indices.stream().map(texts::get).toList(),
                indices.stream().map(index -> tokens[index]).toArray(byte[][]::new));
    }

    /** A token as it stands in the file. */
    public String text(int index) {
        return texts.get(index);
    }

    /**
     * Whether a digest may be one of the tokens. A few of a hundred digests that are none may be, too; for the others this is all that
     * has to be asked.
     *
     * @param digest at least four bytes
     */
    public boolean mayHold(byte[] digest) {
        // Four bytes, as digests write them: a processor waits to read eight bytes that were just written in two
        // halves.
        int place = (int) INT.get(digest, 0) >>> filterShift;
        return (filter[place >> 6] & 1L << place) != 0;
    }

    /**
     * The token that a digest, or its start, is.
     *
     * @param digest at least eight bytes, and as many as the tokens have
     * @return the token's index; -1 if there is none
     */
    public int indexOf(byte[] digest) {
        long first = (long) LONG.get(digest, 0) & mask;
        for (int at = start(first); table[at] != 0; at = (at + 1) & (table.length - 1)) {
            int index = table[at] - 1;
            if (equals(tokens[index], digest)) {
                return index;
            }
        }
        return -1;
    }

    private boolean equals(byte[] token, byte[] digest) {
        for (int i = 0; i < masks.length; i++) {
            if (((token[i] ^ digest[i]) & masks[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    private int start(long first) {
        return (int) ((first * 0x9e3779b97f4a7c15L) >>> 40) & (table.length - 1);
    }
}
