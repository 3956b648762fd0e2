package org.allophone.conversation.recognition;

/**
 * By how many errors a recognised text differs from its reference, as the shortest alignment of the two counts them.
 *
 * @param words the words of the reference
 * @param substitutions the words with another one in their place
 * @param deletions the words with none in their place
 * @param insertions the words that stand for none
 */
public record WordErrors(int words, int substitutions, int deletions, int insertions) {
    /** No words, and so no errors. */
    public static final WordErrors NONE = new WordErrors(0, 0, 0, 0);

    /** All errors. */
    public int total() {
        return substitutions + deletions + insertions;
    }

    /** The word error rate: errors by words of the reference. Above 1 if there are more errors than words; not a number if there are no words. */
    public double rate() {
        return words == 0 ? Double.NaN : (double) total() / words;
    }

    /** The errors of two texts together. */
    public WordErrors plus(WordErrors more) {
        return new WordErrors(
                words + more.words,
                substitutions + more.substitutions,
                deletions + more.deletions,
                insertions + more.insertions);
    }
}
