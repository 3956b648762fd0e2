package org.allophone.conversation;

/**
 * A place of a verbatim text that is left out of the clean one.
 *
 * @param start the first UTF-16 unit
 * @param end the unit after the last one
 */
public record Disfluency(int start, int end, Kind kind) {

    /** What it is. */
    public enum Kind {
        /** "Euh". */
        FILLED_PAUSE("filled_pause"),
        /** A word said twice. */
        REPETITION("repetition"),
        /** A word begun and begun again. */
        REVISION("revision"),
        /** "Bon", "donc", "voilà": a word that holds the talk together. */
        DISCOURSE_MARKER("discourse_marker");

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
