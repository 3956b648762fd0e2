package org.allophone.audit.evidence;

import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** The reasons why a file cannot be attacked. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.audit.evidence.faults");

    private Faults() {}

    static Refusal refusal(String key, Object... values) {
        return Refusal.wrongUse(wording(key, values));
    }

    static Wording wording(String key, Object... values) {
        return Wording.of(TEXTS, key, values);
    }
}
