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
     * @param key of the text that tells what is wrong with the file, and {@code values} what it is filled in with
     */
    static Refusal refusal(String key, Path file, Object... values) {
        return Refusal.failed(wording("fault", file, wording(key, values)));
    }

    /** A text of those of the faults: a whole fault, or a part of one. */
    static Wording wording(String key, Object... values) {
        return Wording.of(TEXTS, key, values);
    }
}
