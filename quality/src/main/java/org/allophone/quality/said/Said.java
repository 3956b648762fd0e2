package org.allophone.quality.said;

import java.util.List;

/**
 * Some words that stand for a value.
 *
 * @param start where they start in the text, in UTF-16 units
 * @param end where they end, not included
 * @param readings what they may stand for, the likeliest first: "le douze" is a day, or the end of a reference
 */
public record Said(int start, int end, List<Value> readings) {
    /** What they stand for, most likely. */
    public Value value() {
        return readings.get(0);
    }

    /** The words as the text has them. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
