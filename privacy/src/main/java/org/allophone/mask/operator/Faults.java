package org.allophone.mask.operator;

import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** Why an operator cannot be read or carried out. No message shows a datum. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.mask.operator.faults");

    private Faults() {}

    /** A wrong request. */
    static Refusal refused(String key, Object... values) {
        return Refusal.wrongUse(Wording.of(TEXTS, key, values));
    }

    /** A request that could not be carried out. */
    static Refusal refusal(String key, Object... values) {
        return Refusal.failed(Wording.of(TEXTS, key, values));
    }
}
