package org.allophone.secret;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.allophone.resource.ListFile;
import org.allophone.wording.Refusal;

/**
 * Refuses keys that an attacker would try first: published ones, digests of common words, encoded texts and simple patterns. A key
 * from a random generator passes: the probability of a false refusal is below one in 100,000.
 */
final class KnownKeys {
    /** Sixteen random bytes have at least this many different values, except once in a billion times. */
    private static final int LEAST_DIFFERENT = 9;

    /** The digests that people make of a word to get a key, by their length in bytes. */
    private static final Map<Integer, String> DIGESTS =
            Map.of(16, "MD5", 20, "SHA-1", 28, "SHA-224", 32, "SHA-256", 48, "SHA-384", 64, "SHA-512");

    /** What people add to a word to make a password of it, or what a shell adds: "echo word | md5sum" digests the end of the line too. */
    private static final List<String> SUFFIXES =
            List.of("", "\n", "1", "12", "123", "1234", "!", "2024", "2025", "2026", "2025!", "2026!");

    private KnownKeys() {}

    /**
     * Refuses a known key.
     *
     * @param place the place of the key, for messages
     * @throws Refusal if the key is known, or follows a pattern
     */
    static void refuse(byte[] key, Object place) {
        if (hasPattern(key)) {
            throw Faults.refusal("repetitive", place);
        }
        if (isText(key)) {
            throw Faults.refusal("text", place);
        }
        if (isPublished(key)) {
            throw Faults.refusal("published", place);
        }
        if (isDigestOfCommonWord(key)) {
            throw Faults.refusal("digest", place);
        }
    }

    /** Whether the bytes have few different values, repeat after fewer bytes than a key has, or rise or fall evenly. */
    private static boolean hasPattern(byte[] key) {
        Set<Byte> different = new HashSet<>();
        for (byte octet : key) {
            different.add(octet);
        }
        return different.size() < LEAST_DIFFERENT || repeatsWithin(key, KeyText.LEAST_BYTES - 1) || isProgression(key);
    }

    private static boolean repeatsWithin(byte[] key, int longestPeriod) {
        for (int period = 1; period <= longestPeriod; period++) {
            if (Arrays.equals(key, 0, key.length - period, key, period, key.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProgression(byte[] key) {
        int step = (key[1] - key[0]) & 0xff;
        for (int i = 2; i < key.length; i++) {
            if (((key[i] - key[i - 1]) & 0xff) != step) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bytes are characters that a person types. */
    private static boolean isText(byte[] key) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(key))
                    .codePoints()
                    .allMatch(c -> Character.isDefined(c) && !Character.isISOControl(c));
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The first bytes decide, because published keys are also cut and extended. */
    private static boolean isPublished(byte[] key) {
        String start = HexFormat.of().formatHex(key, 0, KeyText.LEAST_BYTES);
        return lines("published-keys.txt").stream().anyMatch(line -> line.startsWith(start));
    }

    private static boolean isDigestOfCommonWord(byte[] key) {
        String algorithm = DIGESTS.get(key.length);
        if (algorithm == null) {
            return false;
        }
        MessageDigest digest = digest(algorithm);
        if (Arrays.equals(key, digest.digest())) {
            return true;
        }
        for (String word : lines("common-words.txt")) {
            String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            for (String form : List.of(word, capital)) {
                for (String suffix : SUFFIXES) {
                    digest.update((form + suffix).getBytes(StandardCharsets.UTF_8));
                    if (Arrays.equals(key, digest.digest())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform of ours has " + algorithm, e);
        }
    }

    /** The lines of a list of the program, without its comments. */
    static List<String> lines(String list) {
        return ListFile.entries(KnownKeys.class, list);
    }
}
