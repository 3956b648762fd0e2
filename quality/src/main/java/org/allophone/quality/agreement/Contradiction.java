package org.allophone.quality.agreement;

import java.util.Locale;

/**
 * A place where what is said, or when, contradicts the case or the record of the call.
 *
 * @param call its name
 * @param turn its number, from 1; 0 if it is the call as a whole
 * @param wording where the turn stands in the pack it was made with; empty if the file does not tell it
 * @param words as they are said; empty if it is none
 * @param understood what they stand for, or what was found
 * @param expected the nearest fact, or what the record says; empty if there is none
 */
public record Contradiction(
        String call, int turn, String wording, Subject subject, String words, String understood, String expected) {

    /** What is contradicted. */
    public enum Subject {
        AMOUNT,
        DATE,
        TIME,
        DURATION,
        COUNT,
        REFERENCE,
        /** When the event began that caused the call. */
        EVENT,
        /** A promise of the file that nobody says. */
        PROMISE,
        /** Whether the case is resolved. */
        OUTCOME,
        /** When the last turn of a leg ends. */
        END,
        /** That the turns come one after the other. */
        ORDER,
        /** That the caller is alone on hold. */
        HOLD;

        /** The name in a report: {@code amount}. */
        public String fileName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
