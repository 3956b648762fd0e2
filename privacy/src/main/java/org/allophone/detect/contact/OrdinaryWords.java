package org.allophone.detect.contact;

import java.util.Set;
import org.allophone.detect.text.Flag;
import org.allophone.detect.text.ResourceLines;
import org.allophone.detect.text.Token;

/** Words of every call: no part of an e-mail address, and no name of a street or a town that nobody announced. */
final class OrdinaryWords {
    private static final Set<String> WORDS = ResourceLines.words("ordinary-words.txt");

    private static final Flag CONTAINED = Flag.isIn(WORDS);

    private OrdinaryWords() {}

    static boolean contain(Token token) {
        return CONTAINED.of(token);
    }

    static boolean contain(String word) {
        return WORDS.contains(word);
    }
}
