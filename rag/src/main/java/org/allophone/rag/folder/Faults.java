package org.allophone.rag.folder;

import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** The reasons why a folder is no benchmark: file, line, what was found, what is allowed. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.rag.folder.faults");

    private Faults() {}

    /** A folder that was named wrongly. */
    static Refusal wrongUse(Wording line) {
        return Refusal.wrongUse(line);
    }

    /** A file that is not what it has to be. */
    static Refusal refusal(String key, Object... values) {
        return Refusal.failed(wording(key, values));
    }

    static Wording wording(String key, Object... values) {
        return Wording.of(TEXTS, key, values);
    }
}
