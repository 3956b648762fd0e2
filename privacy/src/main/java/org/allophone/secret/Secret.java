package org.allophone.secret;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import org.allophone.wording.Refusal;

/**
 * A master secret. All keys are derived from it, and pseudonyms protect people only as long as it stays secret. It
 * leaves this package only as the text of its own file; others get keys derived from it.
 */
public final class Secret {
    /** The variable that holds a secret, in the environment or in {@code .env}. The notebook uses this name. */
    public static final String VARIABLE = "SALT_PII";

    /** The length of the HMAC's digest, as RFC 2104 recommends. */
    static final int GENERATED_BYTES = 32;

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
     * Reads a secret from its text: a key of at least 16 bytes, as hexadecimal digits, base64 or base64url, with or without {@code
     * hex:}, {@code base64:} or {@code base64url:} before it. A password or a phrase is not a key; see {@link Passphrase}.
     *
     * @throws Refusal if the text is no key, or a key that can be guessed; the message names {@link #VARIABLE} as its place
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
        byte[] key = KeyText.bytes(stripped(text, place), place);
        KnownKeys.refuse(key, place);
        return new Secret(key);
    }

    /** The secret of these bytes, even if they can be guessed: for published examples, and for bytes that were checked otherwise. */
    static Secret ofBytes(byte[] bytes) {
        return new Secret(bytes.clone());
    }

    /**
     * A text without the spaces around it, in one form of Unicode, which can write the same letter in two ways.
     *
     * @throws Refusal if it is empty, or if its bytes were not valid in their encoding (U+FFFD), because each program reads such
     *     bytes as another text
     */
    static String stripped(String text, Object place) {
        String stripped = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (stripped.isEmpty()) {
            throw Faults.refusal("empty", place);
        }
        if (stripped.indexOf('\uFFFD') >= 0) {
            throw Faults.refusal("no-text", place);
        }
        return stripped;
    }

    /** The text to write to the secret's own file. {@link #parse} reads it. */
    String text() {
        return "hex:" + HexFormat.of().formatHex(bytes);
    }

    /**
     * Derives the key of 32 bytes for one use. It reveals nothing about the secret or about keys for other uses.
     *
     * @param use the use in parts, such as {@code pseudonym}, a data set's name and a kind of datum
     */
    public byte[] derive(String... use) {
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && Arrays.equals(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
