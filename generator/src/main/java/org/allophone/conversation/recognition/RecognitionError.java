package org.allophone.conversation.recognition;

/**
 * An error that the recogniser made.
 *
 * @param start the first UTF-16 unit of what it wrote; of a deletion, where the word is missing
 * @param end the unit after the last one; of a deletion, the same as {@code start}
 * @param said the words of the reference in its place; empty of an insertion, and inside a personal datum, where it would tell the datum
 */
public record RecognitionError(int start, int end, Kind kind, String said) {

    /** What went wrong. */
    public enum Kind {
        /** Other words were written. */
        SUBSTITUTION("substitution"),
        /** A word was not heard. */
        DELETION("deletion"),
        /** A word was heard that nobody said. */
        INSERTION("insertion");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Its name in labels. */
        public String label() {
            return label;
        }
    }
}
