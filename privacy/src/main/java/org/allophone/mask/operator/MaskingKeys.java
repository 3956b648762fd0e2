package org.allophone.mask.operator;

import java.util.Locale;
import org.allophone.pii.PiiKind;
import org.allophone.secret.Secret;

/**
 * The keys under which the data of one data set are masked: one for each use and kind of datum. They differ from the keys of {@code
 * generate}, so that no key of demonstration data masks real data.
 *
 * @param secret the master secret
 * @param scope the scope of linkage: the name of the data set. Data of the same kind have the same pseudonyms within a scope, and
 *     cannot be joined across scopes
 */
public record MaskingKeys(Secret secret, String scope) {

    /** The key for one use on data of one kind. */
    byte[] key(String use, PiiKind kind) {
        return secret.derive("mask", scope, use, kind.name().toLowerCase(Locale.ROOT));
    }

    /** The key for one use on all kinds of data. */
    byte[] key(String use) {
        return secret.derive("mask", scope, use);
    }
}
