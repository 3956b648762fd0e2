package org.allophone.output;

import java.nio.file.Path;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** The reasons why a folder cannot be written to: somebody else's file is in the way. That file is not changed. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.output.faults");

    private Faults() {}

    /**
     * @param key the key of the text
     * @param inTheWay the file or folder in the way
     */
    static Refusal refusal(String key, Path inTheWay) {
        return Refusal.failed(Wording.of(TEXTS, key, inTheWay));
    }
}
