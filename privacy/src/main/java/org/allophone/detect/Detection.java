package org.allophone.detect;

import java.util.List;

/**
 * What the search of a call or a document gave: everything that was found in it, or that it is withheld. A withheld text was not searched to
 * its end, so it counts as personal from its first letter to its last.
 *
 * @param <F> a thing that was found
 */
public sealed interface Detection<F> {

    /** The text was searched to its end. */
    record Complete<F>(List<F> found) implements Detection<F> {}

    /**
     * The text is withheld.
     *
     * @param where what went wrong at which place of the program, for whoever mends it; never a part of the text
     */
    record Withheld<F>(Reason reason, String where) implements Detection<F> {

        /** The same, of a search for other things. */
        public <G> Withheld<G> ofOther() {
            return new Withheld<>(reason, where);
        }
    }

    /** Why a text is withheld. */
    enum Reason {
        /** A part of the program failed. */
        FAULT,
        /** The search took far longer than a text of its length does. */
        TIME_LIMIT,
        /** The text is long enough to judge, and it is neither French nor Dutch nor English. */
        UNKNOWN_LANGUAGE
    }

    /**
     * What was found in a text that was searched to its end.
     *
     * @throws IllegalStateException if it is withheld, so that nobody takes it for a text without personal data
     */
    default List<F> foundOrThrow() {
        if (this instanceof Complete<F> complete) {
            return complete.found();
        }
        throw new IllegalStateException("withheld: " + this);
    }
}
