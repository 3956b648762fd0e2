package org.allophone.conversation.recognition;

import java.util.List;

/** What a recogniser may write in the place of a word, or of a group of words. */
final class Mishearing {
    private final long[] following;
    private final List<String> heard;

    /**
     * @param said the words that it replaces, the first one included
     * @param heard what is written: a word, or several with a space between
     */
    Mishearing(List<String> said, List<String> heard) {
        this.following = said.stream().skip(1).mapToLong(Words::hash).toArray();
        this.heard = List.copyOf(heard);
    }

    /** How many words it replaces. */
    int length() {
        return 1 + following.length;
    }

    /** What may be written, each as likely as the other. */
    List<String> heard() {
        return heard;
    }

    /** Whether the words from one on are those that it replaces. They are of one datum, or of none, and without a pause between. */
    boolean fits(Words words, int first) {
        if (first + following.length >= words.size()) {
            return false;
        }
        for (int i = 0; i < following.length; i++) {
            int word = first + 1 + i;
            if (words.hash(word) != following[i]
                    || words.span(word) != words.span(first)
                    || words.isAfterPause(word)
                    || words.disfluency(word) != Words.NONE) {
                return false;
            }
        }
        return true;
    }
}
