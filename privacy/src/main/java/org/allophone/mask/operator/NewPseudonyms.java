package org.allophone.mask.operator;

import java.util.HexFormat;
import org.allophone.secret.HmacSha256;

/**
 * New pseudonyms for old ones: HMAC-SHA-256 of the old pseudonym under a key of its own (EDPB Guidelines 01/2025, paragraph 91). The
 * data for which the old pseudonyms stand are not needed. For one thread.
 */
public final class NewPseudonyms {
    private final HmacSha256 hmac;

    public NewPseudonyms(MaskingKeys keys) {
        this.hmac = new HmacSha256(keys.key("rekey"));
    }

    /** The new pseudonym, 64 hexadecimal digits. The same old pseudonym, letter for letter, has the same new one in all columns and files. */
    public String of(String oldPseudonym) {
        return HexFormat.of().formatHex(hmac.digest(oldPseudonym));
    }
}
