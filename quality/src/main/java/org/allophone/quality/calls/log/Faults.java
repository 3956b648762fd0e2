package org.allophone.quality.calls.log;

import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** The reasons why something is not a table of call records: place, what was found, what is allowed. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.quality.calls.log.faults");

    private Faults() {}

    /** @param key the key of the text */
    static Refusal refusal(String key, Object... values) {
        return Refusal.wrongUse(Wording.of(TEXTS, key, values));
    }
}
