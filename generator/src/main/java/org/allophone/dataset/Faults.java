package org.allophone.dataset;

import java.nio.file.Path;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** What is wrong with a manifest. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.dataset.faults");

    private Faults() {}

    /**
     * @param key the key of the text that says what is wrong with the file
     * @param values the values to fill in
     */
    static Refusal refusal(String key, Path file, Object... values) {
        return Refusal.failed(wording("fault", file, wording(key, values)));
    }

    /** A text about a fault: the whole message, or a part of it. */
    static Wording wording(String key, Object... values) {
        return Wording.of(TEXTS, key, values);
    }
}
