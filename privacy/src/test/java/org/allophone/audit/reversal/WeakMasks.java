package org.allophone.audit.reversal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;

/** Masks made with the JDK's own digests, as people make them. */
final class WeakMasks {
    private WeakMasks() {}

    /** Different numbers like the notebook's: 04, then 2000000 to 3999999. */
    static List<String> notebookNumbers(long seed, int count) {
        return numbers(seed, count, "04", 2_000_000, 2_000_000);
    }

    /** Different numbers: a prefix, then {@code first} to {@code first + size - 1}. */
    static List<String> numbers(long seed, int count, String prefix, long first, long size) {
        RandomStream random = new Seed(seed).stream(Purpose.of("numbers"));
        Set<String> numbers = new LinkedHashSet<>();
        while (numbers.size() < count) {
            numbers.add(prefix + (first + random.nextLong(size)));
        }
        return List.copyOf(numbers);
    }

    static List<String> masked(List<String> data, UnaryOperator<String> mask) {
        return data.stream().map(mask).toList();
    }

    /** The datum of each token. */
    static Map<String, String> pairs(List<String> tokens, List<String> data) {
        Map<String, String> pairs = new TreeMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            pairs.put(tokens.get(i), data.get(i));
        }
        return pairs;
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    static byte[] digest(String algorithm, String text) {
        return digest(algorithm, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] hmac(String algorithm, String key, String text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static long crc32(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    /** A UUID of version 5 in the name space of DNS, as RFC 9562 makes it. */
    static String uuid5OfDns(String name) {
        byte[] space = bytes("6ba7b8109dad11d180b400c04fd430c8");
        byte[] message = Arrays.copyOf(space, space.length + name.length());
        System.arraycopy(name.getBytes(StandardCharsets.US_ASCII), 0, message, space.length, name.length());
        ByteBuffer digest = ByteBuffer.wrap(digest("SHA-1", message));
        long high = (digest.getLong(0) & ~0xf000L) | 0x5000L;
        long low = (digest.getLong(8) & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
