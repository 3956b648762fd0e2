package org.allophone.mask.policy;

import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** Why a policy cannot be read. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.mask.policy.faults");

    private Faults() {}

    /** A wrong policy. */
    static Refusal refused(String key, Object... values) {
        return Refusal.wrongUse(Wording.of(TEXTS, key, values));
    }
}
