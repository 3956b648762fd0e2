package org.allophone.quality.said;

/**
 * A word or a numeral.
 *
 * @param word in lower case
 * @param start where it starts in the text, in UTF-16 units
 * @param end where it ends, not included
 * @param gap what stands before it
 * @param letters its letters, if it is written in capitals alone: {@code FA}; empty otherwise
 */
record Token(String word, int start, int end, Gap gap, String letters) {
    /** What stands between two words, from the closest to the widest. */
    enum Gap {
        /** A hyphen or an apostrophe. */
        JOINED,
        SPACE,
        COMMA,
        /** The end of a sentence, a colon, a bracket or the like. */
        STOP
    }
}
