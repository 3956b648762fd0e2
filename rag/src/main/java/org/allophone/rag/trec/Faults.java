package org.allophone.rag.trec;

import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** The reasons why a file is no run, or has no judgements: file, line, what was found, what is allowed. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.rag.trec.faults");

    private Faults() {}

    /** @param key the key of the text */
    static Refusal refusal(String key, Object... values) {
        return Refusal.failed(Wording.of(TEXTS, key, values));
    }
}
