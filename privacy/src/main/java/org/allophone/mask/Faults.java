package org.allophone.mask;

import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** Why a master secret is refused: it would not protect anybody. It is said where the secret was, and never what it was. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.mask.faults");

    private Faults() {}

    /**
     * @param key which of the texts
     * @param place the file, or the variable, that the secret came from
     */
    static Refusal refusal(String key, Object place) {
        return Refusal.failed(Wording.of(TEXTS, key, place));
    }
}
