package org.allophone.detect.contact;

/** Knows "@" as it is written, said, and misheard by recognisers. */
final class Arobase {
    private static final String SAID = "arobase";
    private static final int MOST_WORDS = 3;

    private Arobase() {}

    /** Behind the "@" that begins at a word; -1 if none does. */
    static int end(Flow flow, int from) {
        int end = EmailWords.AT.end(flow, from);
        return end >= 0 ? end : misheard(flow, from);
    }

    /** One to three words which together differ from "arobase" by one letter at most. */
    private static int misheard(Flow flow, int from) {
        if (flow.word(from).isEmpty() || "alroh".indexOf(flow.word(from).charAt(0)) < 0) {
            return -1;
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < from + MOST_WORDS && flow.turn(i) == flow.turn(from); i++) {
            joined.append(flow.word(i));
            if (joined.length() > SAID.length() + 1) {
                return -1;
            }
            if (isNear(joined)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isNear(CharSequence word) {
        int same = 0;
        while (same < Math.min(word.length(), SAID.length()) && word.charAt(same) == SAID.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < Math.min(word.length(), SAID.length()) - same
                && word.charAt(word.length() - 1 - sameAtEnd) == SAID.charAt(SAID.length() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        return Math.max(word.length(), SAID.length()) - same - sameAtEnd <= 1;
    }
}
