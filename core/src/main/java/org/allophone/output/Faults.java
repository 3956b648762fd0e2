package org.allophone.output;

import java.nio.file.Path;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** Why a folder cannot be written to: something of somebody else's is in the way, which stays as it is. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.output.faults");

    private Faults() {}

    /**
     * @param key which of the texts
     * @param inTheWay what is in the way
     */
    static Refusal refusal(String key, Path inTheWay) {
        return Refusal.failed(Wording.of(TEXTS, key, inTheWay));
    }
}
