package org.allophone.detect.email;

import org.allophone.detect.flow.Flow;
import org.allophone.detect.text.Flag;

/** Knows "@" as it is written, said, and misheard by recognisers. */
final class Arobase {
    private static final String SAID = "arobase";
    private static final int MOST_WORDS = 3;

    /** Whether a word is the beginning of "arobase", but for one letter. */
    private static final Flag BEGINNING = new Flag(Arobase::isBeginning);

    private Arobase() {}

    /** Behind the "@" that begins at a word; -1 if none does. */
    static int end(Flow flow, int from) {
        int end = EmailWords.AT.end(flow, from);
        return end >= 0 ? end : misheard(flow, from);
    }

    /** One to three words which together differ from "arobase" by one letter at most. */
    private static int misheard(Flow flow, int from) {
        if (!BEGINNING.of(flow.token(from))) {
            return -1;
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < from + MOST_WORDS && flow.turn(i) == flow.turn(from); i++) {
            joined.append(flow.word(i));
            if (joined.length() > SAID.length() + 1) {
                return -1;
            }
            if (isNear(joined, SAID)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether "@" may begin with a word. */
    static boolean mayBegin(String word) {
        return EmailWords.AT.beginWith(word) || isBeginning(word);
    }

    private static boolean isBeginning(String word) {
        if (word.isEmpty() || "alroh".indexOf(word.charAt(0)) < 0) {
            return false;
        }
        for (int length = Math.max(0, word.length() - 1);
                length <= Math.min(SAID.length(), word.length() + 1);
                length++) {
            if (isNear(word, SAID.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two words differ by one letter at most. */
    private static boolean isNear(CharSequence word, String other) {
        int shorter = Math.min(word.length(), other.length());
        int same = 0;
        while (same < shorter && word.charAt(same) == other.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same
                && word.charAt(word.length() - 1 - sameAtEnd) == other.charAt(other.length() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        return Math.max(word.length(), other.length()) - same - sameAtEnd <= 1;
    }
}
