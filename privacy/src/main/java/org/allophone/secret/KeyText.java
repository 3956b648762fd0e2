package org.allophone.secret;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.allophone.wording.Refusal;

/**
 * Reads the bytes of a key from its text. The text is hexadecimal digits, base64 or base64url, and its form says which. A mark
 * ({@code hex:}, {@code base64:}, {@code base64url:}) may stand before it. A text that is nearly a key is refused, because the user
 * meant a key and would get another one.
 */
final class KeyText {
    private static final String HEX = "hex:";
    private static final Pattern BASE64_MARK = Pattern.compile("(?i)base64(url)?:");
    private static final Pattern HEX_DIGITS = Pattern.compile("([0-9A-Fa-f]{2})+");

    /** Hexadecimal digits with spaces, colons, dashes or {@code 0x} between or around them, as other programs print them. */
    private static final Pattern SPACED_HEX = Pattern.compile("(?i)\\W*(0x)?[0-9a-f](\\W*[0-9a-f]){29,}\\W*");

    private static final Pattern BASE64 = Pattern.compile("([A-Za-z0-9+/]+|[A-Za-z0-9_-]+)(={0,2})");

    /** 128 bits, the minimum of NIST SP 800-131A for keys after 2030. */
    static final int LEAST_BYTES = 16;

    private static final int LEAST_BASE64 = 22;

    private KeyText() {}

    /**
     * The bytes that a text states.
     *
     * @param place the place of the text, for messages
     * @throws Refusal if it states none, or too few; the message does not quote the text
     */
    static byte[] bytes(String text, Object place) {
        byte[] key = text.regionMatches(true, 0, HEX, 0, HEX.length())
                        || BASE64_MARK.matcher(text).lookingAt()
                ? marked(text, place)
                : bare(text, place);
        if (key.length < LEAST_BYTES) {
            throw Faults.refusal("too-short", place);
        }
        return key;
    }

    private static byte[] marked(String text, Object place) {
        String digits = text.substring(text.indexOf(':') + 1).strip();
        return (BASE64_MARK.matcher(text).lookingAt() ? base64(digits) : hex(digits))
                .orElseThrow(() -> Faults.refusal("malformed", place));
    }

    private static byte[] bare(String text, Object place) {
        if (SPACED_HEX.matcher(text).matches()) {
            return hex(text).orElseThrow(() -> Faults.refusal("nearly-hex", place));
        }
        if (text.length() < LEAST_BASE64) {
            throw Faults.refusal("too-short", place);
        }
        if (!BASE64.matcher(text).matches()) {
            throw Faults.refusal("not-a-key", place);
        }
        byte[] key = base64(text).orElseThrow(() -> Faults.refusal("nearly-base64", place));
        if (looksLikeWords(text)) {
            throw Faults.refusal("words", place);
        }
        return key;
    }

    private static Optional<byte[]> hex(String digits) {
        return HEX_DIGITS.matcher(digits).matches()
                ? Optional.of(HexFormat.of().parseHex(digits.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The bytes of a text that an encoder would write; other texts of the same bytes are not accepted. */
    private static Optional<byte[]> base64(String digits) {
        String standard = digits.replace('-', '+').replace('_', '/');
        try {
            byte[] key = Base64.getDecoder().decode(standard);
            String written = Base64.getEncoder().encodeToString(key);
            boolean canonical =
                    written.equals(standard) || written.replace("=", "").equals(standard);
            return canonical && BASE64.matcher(digits).matches() ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // The exception quotes the text, so it is not kept.
            return Optional.empty();
        }
    }

    /**
     * Whether a text looks like words and numbers rather than like base64: its characters stay small letters, capitals or digits for
     * too long. In random base64, two characters in three are of another kind than the one before. A key of 128 bits has fewer than
     * one in three once in a thousand times, a longer one practically never.
     */
    private static boolean looksLikeWords(String text) {
        int changes = 0;
        for (int i = 1; i < text.length(); i++) {
            if (kind(text.charAt(i)) != kind(text.charAt(i - 1))) {
                changes++;
            }
        }
        return 3 * changes < text.length() - 1;
    }

    private static int kind(char c) {
        return Character.isDigit(c) ? 0 : Character.isUpperCase(c) ? 1 : Character.isLowerCase(c) ? 2 : 3;
    }
}
