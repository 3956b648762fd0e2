package org.allophone.quality.agreement;

import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** The reasons why calls cannot be compared with their records: place, what was found, what is allowed. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.quality.agreement.faults");

    private Faults() {}

    /** @param key the key of the text */
    static Refusal refusal(String key, Object... values) {
        return Refusal.wrongUse(Wording.of(TEXTS, key, values));
    }
}
