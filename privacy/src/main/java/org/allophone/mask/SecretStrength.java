package org.allophone.mask;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Checks whether a secret can be guessed. An attacker with one core tries millions of guesses per second, so it is not
 * enough that a person cannot guess it.
 */
final class SecretStrength {
    /** 2⁸⁰ guesses take 38 million years at a billion guesses per second. */
    private static final double LEAST_BITS = 80;

    private static final int LEAST_PASSPHRASE_BYTES = 16;

    /** The entropy of one word of a phrase: a choice among the 7,776 words of a Diceware list. */
    private static final double BITS_PER_WORD = 12.9;

    /**
     * Words of up to three letters are mostly articles and conjunctions (le, la, the, and), which are easy to guess.
     */
    private static final int LONGEST_ARTICLE = 3;

    private static final double BITS_PER_ARTICLE = 5;

    /** A word in lower case, with or without a capital first letter, or an acronym. */
    private static final String WORD = "\\p{L}[\\p{Ll}\\p{M}]*|\\p{Lu}{2,4}";

    /** The kinds of characters and the number of each. */
    private static final Map<IntPredicate, Integer> ALPHABETS = Map.of(
            c -> c >= 'a' && c <= 'z', 26,
            c -> c >= 'A' && c <= 'Z', 26,
            c -> c >= '0' && c <= '9', 10,
            c -> !Character.isLetterOrDigit(c), 33);

    /** Characters after this length are not counted, because zxcvbn's time grows with the square of the length. */
    private static final int LONGEST_JUDGED = 100;

    private SecretStrength() {}

    /** Refuses a key whose bytes are clearly not random: a pattern, an encoded text, the digest of a common word. */
    static void checkKey(byte[] key, Object place) {
        if (isPeriodic(key) || isProgression(key) || key.length > 2 * distinct(key)) {
            throw Faults.refusal("repetitive", place);
        }
        String text = new String(key, StandardCharsets.US_ASCII);
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~') && bits(text) < LEAST_BITS) {
            throw Faults.refusal("guessable", place);
        }
        if (isDigestOfCommonWord(key)) {
            throw Faults.refusal("guessable", place);
        }
    }

    /** Refuses a passphrase of less than 16 bytes or less than about 80 bits. */
    static void checkPassphrase(String passphrase, Object place) {
        byte[] utf8 = passphrase.getBytes(StandardCharsets.UTF_8);
        if (utf8.length < LEAST_PASSPHRASE_BYTES) {
            throw Faults.refusal("too-short", place);
        }
        if (isPeriodic(utf8) || isProgression(utf8)) {
            throw Faults.refusal("repetitive", place);
        }
        if (bits(passphrase) < LEAST_BITS) {
            throw Faults.refusal("guessable", place);
        }
    }

    /** The entropy of a passphrase in bits: the smaller of two estimates, one by patterns and one by words. */
    static double bits(String passphrase) {
        String judged = passphrase.substring(0, Math.min(passphrase.length(), LONGEST_JUDGED));
        double patternBits = new Zxcvbn()
                .measure(judged, CommonWords.LIST).getSequence().stream()
                        .mapToDouble(SecretStrength::matchBits)
                        .sum();
        return Math.min(patternBits, phraseBits(passphrase));
    }

    /**
     * The entropy of one piece that zxcvbn found. For a piece without a known pattern zxcvbn counts ten guesses per
     * character. That fits an unknown word but not a random string, so a piece with three kinds of characters gets its
     * full entropy.
     */
    private static double matchBits(Match match) {
        CharSequence piece = match.token;
        int kinds = 0;
        int alphabet = 0;
        for (Map.Entry<IntPredicate, Integer> kind : ALPHABETS.entrySet()) {
            if (piece.chars().anyMatch(kind.getKey())) {
                kinds++;
                alphabet += kind.getValue();
            }
        }
        boolean random = match.pattern == Pattern.Bruteforce && kinds >= 3;
        return random ? piece.length() * log2(alphabet) : log2(match.guesses);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /** The entropy of a phrase, as if its words were drawn from a list. zxcvbn has such lists only for English. */
    private static double phraseBits(String passphrase) {
        List<String> words = Arrays.stream(passphrase.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        boolean phrase = words.size() > 1 && words.stream().allMatch(word -> word.matches(WORD + "|\\p{N}{1,4}"));
        return phrase
                ? words.stream()
                        .mapToDouble(word -> word.length() <= LONGEST_ARTICLE || Character.isDigit(word.charAt(0))
                                ? BITS_PER_ARTICLE
                                : BITS_PER_WORD)
                        .sum()
                : Double.POSITIVE_INFINITY;
    }

    private static boolean isDigestOfCommonWord(byte[] key) {
        for (String algorithm : List.of("MD5", "SHA-1", "SHA-256")) {
            try {
                MessageDigest digest = MessageDigest.getInstance(algorithm);
                boolean found = digest.getDigestLength() == key.length
                        && Stream.concat(Stream.of(""), CommonWords.LIST.stream())
                                .anyMatch(word ->
                                        Arrays.equals(key, digest.digest(word.getBytes(StandardCharsets.UTF_8))));
                if (found) {
                    return true;
                }
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has MD5, SHA-1 and SHA-256", e);
            }
        }
        return false;
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

    /** Whether the bytes are a progression with any step, such as 00 01 02… or abcd…, with a few exceptions. */
    private static boolean isProgression(byte[] bytes) {
        int[] steps = new int[256];
        for (int i = 1; i < bytes.length; i++) {
            steps[(bytes[i] - bytes[i - 1]) & 0xff]++;
        }
        return Arrays.stream(steps).max().orElse(0) > 0.6 * bytes.length;
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

    /** French words and names of our field, which are not in zxcvbn's dictionaries. */
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
