package org.allophone.mask.surrogate;

import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** Why there is no surrogate. No message shows a datum. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.mask.surrogate.faults");

    private Faults() {}

    static Refusal refusal(String key, Object... values) {
        return Refusal.failed(Wording.of(TEXTS, key, values));
    }
}
