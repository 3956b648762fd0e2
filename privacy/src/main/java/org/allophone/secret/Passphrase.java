package org.allophone.secret;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.allophone.wording.Refusal;

/**
 * A secret that a person can learn: words that a generator drew from a list of 7,776. Seven of them are 90 bits. A phrase of the
 * user's own is not accepted, because nobody can measure how hard it is to guess.
 */
public final class Passphrase {
    /** Seven different words: 90.4 bits. */
    public static final int LEAST_WORDS = 7;

    /** More words would protect no better: 20 words have 258 bits, and the derived key has 256. */
    public static final int MOST_WORDS = 20;

    private final List<String> words;

    private Passphrase(List<String> words) {
        this.words = List.copyOf(words);
    }

    /**
     * Draws a passphrase of different words.
     *
     * @param count {@link #LEAST_WORDS} to {@link #MOST_WORDS}
     */
    public static Passphrase generate(SecureRandom random, int count) {
        List<String> left = new ArrayList<>(list());
        List<String> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return new Passphrase(drawn);
    }

    /**
     * Reads a passphrase: words with spaces between them, in capitals or not.
     *
     * @param place the place of the text, for messages
     * @throws Refusal if a word is not in the list, or if there are fewer than seven different ones; the message quotes no word
     */
    public static Passphrase parse(String text, Object place) {
        List<String> words =
                List.of(Secret.stripped(text, place).toLowerCase(Locale.ROOT).split("\\s+"));
        Set<String> known = new HashSet<>(list());
        for (int i = 0; i < words.size(); i++) {
            if (!known.contains(words.get(i))) {
                throw Faults.refusal("passphrase.word", place, i + 1);
            }
        }
        if (words.stream().distinct().count() < LEAST_WORDS || words.size() > MOST_WORDS) {
            throw Faults.refusal("passphrase.length", place, words.size());
        }
        return new Passphrase(words);
    }

    /** The secret that this passphrase and this salt give. It takes about 0.4 s, and as long for each guess of an attacker. */
    public Secret secret(PassphraseSalt salt) {
        PBEKeySpec spec =
                new PBEKeySpec(text().toCharArray(), salt.bytes(), salt.rounds(), Secret.GENERATED_BYTES * Byte.SIZE);
        try {
            return Secret.ofBytes(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform of ours has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** The text to write to the passphrase's own file. {@link #parse} reads it. */
    String text() {
        return String.join(" ", words);
    }

    /** A constant text, which does not show the passphrase. */
    @Override
    public String toString() {
        return "Passphrase[hidden]";
    }

    private static List<String> list() {
        return KnownKeys.lines("passphrase-words.txt");
    }
}
