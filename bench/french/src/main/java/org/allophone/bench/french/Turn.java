package org.allophone.bench.french;

import java.util.List;

/**
 * What one speaker says before the other one speaks.
 *
 * @param intent why the caller calls; empty if unknown
 * @param wordings the productions of the conversation pack that made the turn; empty if unknown
 * @param text what is said
 * @param goesOn whether the speaker goes on with a sentence in which the other one only said "oui"
 * @param personalData the places of names, streets, numbers and the like in the text
 */
record Turn(String intent, List<String> wordings, String text, boolean goesOn, List<Span> personalData) {

    /** From the character {@code start} to the one before {@code end}. */
    record Span(int start, int end) {
        boolean covers(int from, int to) {
            return start <= from && to <= end;
        }
    }

    /** Words are what stands between spaces and apostrophes, as in the counts of the corpora that the generator follows. */
    int words() {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '’' || c == '\'') {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}
