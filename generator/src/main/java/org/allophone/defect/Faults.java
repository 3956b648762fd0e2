package org.allophone.defect;

import java.util.Locale;
import org.allophone.table.Column;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** What is wrong with a profile of defects. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.defect.faults");

    private Faults() {}

    /** @param key the key of the text */
    static Refusal refusal(String key, Object... values) {
        return Refusal.wrongUse(Wording.of(TEXTS, key, values));
    }

    /** What a column holds, as a profile's reader says it. */
    static String type(Column.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
