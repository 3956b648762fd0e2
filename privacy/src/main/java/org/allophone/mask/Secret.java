package org.allophone.mask;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.allophone.wording.Refusal;

/**
 * A master secret. All keys are derived from it, and pseudonyms protect people only as long as it stays secret. It
 * leaves this package only as the text of its own file.
 */
public final class Secret {
    /** The variable that holds a secret, in the environment or in {@code .env}. The notebook uses this name. */
    public static final String VARIABLE = "SALT_PII";

    /** The length of the HMAC's digest, as RFC 2104 recommends. */
    private static final int GENERATED_BYTES = 32;

    /** 128 bits, the minimum of NIST SP 800-131A for keys after 2030. */
    private static final int LEAST_BYTES = 16;

    /**
     * OWASP's recommendation for PBKDF2-HMAC-SHA-256. It takes about 0.4 s, once per run for us and once per guess for
     * an attacker.
     */
    private static final int PBKDF2_ROUNDS = 600_000;

    private static final byte[] PBKDF2_SALT = "allophone/passphrase/v1".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new secret of 32 random bytes. */
    public static Secret generate(SecureRandom random) {
        byte[] bytes = new byte[GENERATED_BYTES];
        random.nextBytes(bytes);
        return new Secret(bytes);
    }

    /**
     * Reads a secret from its text: {@code hex:} or {@code base64:} and at least 16 bytes, or at least 32 bare
     * hexadecimal digits, or a passphrase, which is stretched once by PBKDF2.
     *
     * @throws Refusal if it is weak or malformed; the message names {@link #VARIABLE} as its place
     */
    public static Secret parse(String text) {
        return parse(text, VARIABLE);
    }

    /**
     * Reads a secret from its text.
     *
     * @param place the place of the secret, for messages
     */
    static Secret parse(String text, Object place) {
        // Unicode can write the same letter in two ways, so the text is normalized. A text with U+FFFD is refused:
        // its bytes were not valid in their encoding, and each program reads such bytes as another text.
        String trimmed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (trimmed.isEmpty()) {
            throw Faults.refusal("empty", place);
        }
        if (trimmed.indexOf('\uFFFD') >= 0) {
            throw Faults.refusal("no-text", place);
        }
        String lower = trimmed.toLowerCase(Locale.ROOT);
        if (lower.startsWith("hex:")) {
            return ofKey(hex(trimmed.substring(4), place), place);
        }
        if (lower.startsWith("base64:")) {
            return ofKey(base64(trimmed.substring(7), place), place);
        }
        if (lower.matches("([0-9a-f]{2}){" + LEAST_BYTES + ",}")) {
            return ofKey(hex(trimmed, place), place);
        }
        if (lower.matches("(0x)?[0-9a-f][0-9a-f\\s:-]{" + (2 * LEAST_BYTES - 2) + ",}")) {
            throw Faults.refusal("nearly-hex", place);
        }
        SecretStrength.checkPassphrase(trimmed, place);
        return new Secret(stretch(trimmed));
    }

    /** The text to write to the secret's own file. {@link #parse} reads it. */
    String text() {
        return "hex:" + HexFormat.of().formatHex(bytes);
    }

    /** Derives the key for one use. It reveals nothing about the secret or about keys for other uses. */
    byte[] derive(String... use) {
        return Hkdf.derive(bytes, "allophone/v1", use);
    }

    /**
     * A fingerprint that shows whether two runs had the same secret: 8 hexadecimal digits. It is made with a key of its
     * own, so it does not help to find a pseudonym.
     */
    public String keyId() {
        return HexFormat.of().formatHex(derive("key-id"), 0, 4);
    }

    /** A constant text, which does not show the secret. */
    @Override
    public String toString() {
        return "Secret[hidden]";
    }

    private static Secret ofKey(byte[] bytes, Object place) {
        if (bytes.length < LEAST_BYTES) {
            throw Faults.refusal("too-short", place);
        }
        SecretStrength.checkKey(bytes, place);
        return new Secret(bytes);
    }

    private static byte[] hex(String digits, Object place) {
        try {
            return HexFormat.of().parseHex(digits.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw malformed(place);
        }
    }

    private static byte[] base64(String digits, Object place) {
        try {
            return Base64.getDecoder().decode(digits.strip().replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            throw malformed(place);
        }
    }

    /** The parser's exception is not the cause of this one, because it quotes the secret. */
    private static Refusal malformed(Object place) {
        return Faults.refusal("malformed", place);
    }

    private static byte[] stretch(String passphrase) {
        PBEKeySpec spec =
                new PBEKeySpec(passphrase.toCharArray(), PBKDF2_SALT, PBKDF2_ROUNDS, GENERATED_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform of ours has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && Arrays.equals(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
