package org.allophone.secret;

import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/**
 * The reasons why a master secret is refused, because it would protect nobody. A message names the place of the secret,
 * never the secret.
 */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.secret.faults");

    private Faults() {}

    /**
     * @param key the key of the text
     * @param values what the text is filled in with; the file or the variable that holds the secret comes first
     */
    static Refusal refusal(String key, Object... values) {
        return Refusal.failed(Wording.of(TEXTS, key, values));
    }
}
