package org.allophone.mask.operator;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.allophone.phone.PhoneNumber;
import org.allophone.pii.PiiKind;
import org.allophone.wording.Refusal;
import org.bouncycastle.crypto.fpe.FPEFF1Engine;
import org.bouncycastle.crypto.params.FPEParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Encrypts data of one kind in their own format, by FF1 of NIST SP 800-38G: digits become other digits; letters and digits, other
 * letters and digits. Whoever has the key can decrypt them. For one thread.
 */
final class FormatPreserving {
    /** The least number of possible data, as NIST SP 800-38G Rev. 1 (second draft, 2025) requires. */
    private static final long LEAST_DOMAIN = 1_000_000;

    private static final String DIGITS = "0123456789";
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";

    private final PiiKind kind;
    private final KeyParameter key;
    private final byte[] tweak;
    private final String region;
    private final FPEFF1Engine engine = new FPEFF1Engine();

    /**
     * @param region the country of telephone numbers without a country code; empty if it is not known
     */
    FormatPreserving(PiiKind kind, byte[] key, String scope, String region) {
        this.kind = kind;
        this.key = new KeyParameter(key);
        this.tweak = (kind.name() + "/" + scope).getBytes(StandardCharsets.UTF_8);
        this.region = region;
    }

    /**
     * The datum encrypted. Marks and spaces stay where they are, and so do the country of a telephone number and of an IBAN.
     *
     * @throws Refusal if there are fewer possible data than NIST requires, or letters with accents
     */
    String encrypted(String text) {
        return changed(text, true);
    }

    /** The datum that was encrypted to this text. */
    String decrypted(String text) {
        return changed(text, false);
    }

    private String changed(String text, boolean encrypts) {
        int from = start(text);
        String alphabet = alphabet(text.substring(from));
        int[] places = text.chars().map(alphabet::indexOf).toArray();
        byte[] characters = new byte[text.length()];
        int length = 0;
        for (int at = from; at < text.length(); at++) {
            if (places[at] >= 0) {
                characters[length++] = (byte) places[at];
            } else if (Character.isLetterOrDigit(text.charAt(at))) {
                throw Faults.refusal("fpe.characters", name());
            }
        }
        if (length * Math.log(alphabet.length()) < Math.log(LEAST_DOMAIN) - 1e-9) {
            throw Faults.refusal("fpe.domain", name(), length);
        }
        engine.init(encrypts, new FPEParameters(key, alphabet.length(), tweak));
        StringBuilder changed = new StringBuilder(text);
        // A result of another alphabet would be decrypted by another one, so it is encrypted again (cycle walking).
        do {
            engine.processBlock(characters, 0, length, characters, 0);
            int next = 0;
            for (int at = from; at < text.length(); at++) {
                if (places[at] >= 0) {
                    changed.setCharAt(at, alphabet.charAt(characters[next++]));
                }
            }
        } while (!alphabet(changed.substring(from)).equals(alphabet));
        return changed.toString();
    }

    /** Behind the country of a telephone number or an IBAN, and behind the 0 that is dialled inside a country. */
    private int start(String text) {
        return switch (kind) {
            case IBAN -> Math.min(2, text.length());
            case PHONE ->
                PhoneNumber.read(text, region)
                        .map(phone -> placeOfLastDigits(text, phone.national()))
                        .orElse(0);
            default -> 0;
        };
    }

    private static int placeOfLastDigits(String text, String digits) {
        int left = digits.length();
        for (int at = text.length() - 1; at >= 0; at--) {
            if (Character.isDigit(text.charAt(at)) && --left == 0) {
                return at;
            }
        }
        return 0;
    }

    /** Digits; and if there are letters, the letters of their case too. */
    private static String alphabet(String text) {
        boolean capitals = has(text, c -> c >= 'A' && c <= 'Z');
        boolean small = has(text, c -> c >= 'a' && c <= 'z');
        return DIGITS + (capitals ? CAPITALS : "") + (small ? SMALL : "");
    }

    private static boolean has(String text, IntPredicate sort) {
        return text.chars().anyMatch(sort);
    }

    private String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
