package org.allophone.secret;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.wording.Refusal;

/**
 * What turns a passphrase into a secret, besides the passphrase: a random salt, and the number of rounds. It is not secret. With it,
 * a table of guesses that was made for another salt is of no use. Who wants the same pseudonyms needs the same salt.
 */
public final class PassphraseSalt {
    private static final String FUNCTION = "PBKDF2-HMAC-SHA-256";
    private static final Pattern TEXT = Pattern.compile(FUNCTION + " rounds=([0-9]{6,8}) salt=([0-9a-f]{32})");
    private static final int BYTES = 16;

    /** OWASP's recommendation for PBKDF2-HMAC-SHA-256. */
    private static final int LEAST_ROUNDS = 600_000;

    /** More would take minutes: the file may be somebody else's. */
    private static final int MOST_ROUNDS = 20_000_000;

    private final byte[] bytes;
    private final int rounds;

    private PassphraseSalt(byte[] bytes, int rounds) {
        this.bytes = bytes;
        this.rounds = rounds;
    }

    /** A new random salt. */
    public static PassphraseSalt generate(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new PassphraseSalt(bytes, LEAST_ROUNDS);
    }

    /**
     * Reads a salt from its text.
     *
     * @param place the place of the text, for messages
     * @throws Refusal if it is not a salt, or if its rounds are too few or too many
     */
    static PassphraseSalt parse(String text, Object place) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw Faults.refusal("salt", place);
        }
        int rounds = Integer.parseInt(matcher.group(1));
        if (rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS) {
            throw Faults.refusal("salt.rounds", place, rounds, LEAST_ROUNDS, MOST_ROUNDS);
        }
        return new PassphraseSalt(HexFormat.of().parseHex(matcher.group(2)), rounds);
    }

    /** The text to write to the salt's file. {@link #parse} reads it. */
    String text() {
        return FUNCTION + " rounds=" + rounds + " salt=" + HexFormat.of().formatHex(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int rounds() {
        return rounds;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PassphraseSalt salt && Arrays.equals(bytes, salt.bytes) && rounds == salt.rounds;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes) * 31 + rounds;
    }
}
