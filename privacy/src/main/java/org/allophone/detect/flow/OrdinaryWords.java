package org.allophone.detect.flow;

import java.util.Set;
import org.allophone.detect.text.Flag;
import org.allophone.detect.text.ResourceLines;
import org.allophone.detect.text.Token;

/** Words of every call: no part of an e-mail address, and no name of a street or a town that nobody announced. */
public final class OrdinaryWords {
    private static final Set<String> WORDS = ResourceLines.words("ordinary-words.txt");

    /** What is counted or measured: a number before one of these is no house, no plate and no day. */
    public static final Set<String> UNITS = ResourceLines.words("units.txt");

    public static final Set<String> MONTHS = ResourceLines.words("months.txt");

    private static final Flag CONTAINED = Flag.isIn(WORDS);

    private OrdinaryWords() {}

    public static boolean contain(Token token) {
        return CONTAINED.of(token);
    }

    public static boolean contain(String word) {
        return WORDS.contains(word);
    }
}
