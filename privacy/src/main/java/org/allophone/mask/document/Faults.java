package org.allophone.mask.document;

import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** Why a file is not masked. No message shows a datum. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.mask.document.faults");

    private Faults() {}

    /** A request that could not be carried out. */
    static Refusal refusal(String key, Object... values) {
        return Refusal.failed(wording(key, values));
    }

    static Wording wording(String key, Object... values) {
        return Wording.of(TEXTS, key, values);
    }
}
