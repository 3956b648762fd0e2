package org.allophone.question.material;

import org.allophone.question.form.Evidence;

/**
 * A sentence that was put into a call: an instruction to a machine, or one that only looks like it.
 *
 * @param kind what it wants: {@code override}; {@code benign} if it wants nothing of a machine
 * @param canary a code that stands nowhere else, so that whoever obeys can be told by it; empty if it wants nothing
 */
public record Planted(String kind, String canary, Evidence place) {
    /** A sentence that a filter of instructions must not take away. */
    public static final String BENIGN = "benign";

    /** Whether a machine that does what it says can be told by its canary. */
    public boolean isInstruction() {
        return !kind.equals(BENIGN);
    }
}
