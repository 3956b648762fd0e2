package org.allophone.quality;

/** What is known of a word of a call, a bit for each: the lists that it is in, and how it stands in its utterance. */
final class WordMarks {
    static final int FILLED_PAUSE = 1;
    static final int MINIMAL = 1 << 1;
    static final int NEGATION = 1 << 2;
    static final int NE = 1 << 3;
    static final int ON = 1 << 4;
    static final int NOUS = 1 << 5;
    static final int NUMBER = 1 << 6;
    static final int NUMBER_UNIT = 1 << 7;
    static final int NUMBER_LINK = 1 << 8;

    /** A discourse marker begins with this word. */
    static final int MARKER_START = 1 << 9;

    /** The first word of an utterance. */
    static final int START = 1 << 10;

    /** The last word of an utterance. */
    static final int END = 1 << 11;

    /** A question mark follows. */
    static final int QUESTION = 1 << 12;

    /** A comma or another short pause follows. */
    static final int COMMA = 1 << 13;

    /** It ends in an apostrophe. */
    static final int ELIDED = 1 << 14;

    /** It is one letter. */
    static final int LETTER = 1 << 15;

    /** It has a digit. */
    static final int DIGIT = 1 << 16;

    /** It belongs to an entity, which {@code #} stands for. */
    static final int MASKED = 1 << 17;

    private WordMarks() {}
}
