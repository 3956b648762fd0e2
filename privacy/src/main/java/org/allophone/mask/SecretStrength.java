package org.allophone.mask;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whether a secret stands guessing. An attacker with one core tries millions of guesses a second, so "hard for a person" is not enough. */
final class SecretStrength {
    /** 2⁸⁰ guesses: at a billion a second, 38 million years. */
    private static final double LEAST_BITS = 80;

    private static final int LEAST_PASSPHRASE_BYTES = 16;

    /** What one word of a phrase is worth at most: one out of 16,384. */
    private static final double BITS_PER_WORD = 14;

    /** zxcvbn's time grows with the square of the length; what comes after this is a bonus we do not count. */
    private static final int LONGEST_JUDGED = 100;

    private SecretStrength() {}

    /** Refuses a key of bytes that are plainly not random. */
    static void checkKey(byte[] key) throws SecretRefusedException {
        if (key.length == 0 || isPeriodic(key) || isProgression(key) || key.length > 2 * distinct(key)) {
            throw new SecretRefusedException(SecretRefusedException.Reason.REPETITIVE);
        }
    }

    /** Refuses a passphrase under 16 bytes or under about 80 bits. */
    static void checkPassphrase(String passphrase) throws SecretRefusedException {
        byte[] utf8 = passphrase.getBytes(StandardCharsets.UTF_8);
        if (utf8.length < LEAST_PASSPHRASE_BYTES) {
            throw new SecretRefusedException(SecretRefusedException.Reason.TOO_SHORT);
        }
        if (isPeriodic(utf8) || isProgression(utf8)) {
            throw new SecretRefusedException(SecretRefusedException.Reason.REPETITIVE);
        }
        if (bits(passphrase) < LEAST_BITS) {
            throw new SecretRefusedException(SecretRefusedException.Reason.GUESSABLE);
        }
    }

    /** An upper bound of a passphrase's entropy: the smaller of what two attackers need, one who knows patterns, one who knows words. */
    static double bits(String passphrase) {
        String judged = passphrase.substring(0, Math.min(passphrase.length(), LONGEST_JUDGED));
        double log10Guesses = new Zxcvbn().measure(judged, CommonWords.LIST).getGuessesLog10();
        double patternBits = log10Guesses * Math.log(10) / Math.log(2);
        return Math.min(patternBits, phraseBits(passphrase));
    }

    /** Words with something between them are taken as words of a dictionary, which zxcvbn has for English alone. */
    private static double phraseBits(String passphrase) {
        List<String> words = List.of(passphrase.split("[^\\p{L}\\p{M}]+"));
        boolean phrase = words.size() > 1 && passphrase.matches("[\\p{L}\\p{M}\\s'’.,_/-]+");
        return phrase ? words.size() * BITS_PER_WORD : Double.POSITIVE_INFINITY;
    }

    private static boolean isPeriodic(byte[] bytes) {
        for (int period = 1; period <= bytes.length / 2; period++) {
            boolean repeats = true;
            for (int i = period; i < bytes.length && repeats; i++) {
                repeats = bytes[i] == bytes[i - period];
            }
            if (repeats) {
                return true;
            }
        }
        return false;
    }

    /** 00 01 02…, abcd…, and the like in any steps. */
    private static boolean isProgression(byte[] bytes) {
        for (int i = 2; i < bytes.length; i++) {
            if ((byte) (bytes[i] - bytes[i - 1]) != (byte) (bytes[1] - bytes[0])) {
                return false;
            }
        }
        return true;
    }

    private static long distinct(byte[] bytes) {
        boolean[] seen = new boolean[256];
        long count = 0;
        for (byte octet : bytes) {
            if (!seen[octet & 0xff]) {
                seen[octet & 0xff] = true;
                count++;
            }
        }
        return count;
    }

    /** French words and names of our own field, which zxcvbn's dictionaries lack. */
    private static final class CommonWords {
        static final List<String> LIST = read();

        private static List<String> read() {
            try (InputStream in = SecretStrength.class.getResourceAsStream("common-words.txt")) {
                if (in == null) {
                    throw new IllegalStateException("common-words.txt is missing from the program");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
