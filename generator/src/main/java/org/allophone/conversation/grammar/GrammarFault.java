package org.allophone.conversation.grammar;

/** A production cannot be read. */
public final class GrammarFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** A bracket is opened and not closed; the value is the bracket. */
        UNCLOSED,
        /** A bracket is closed that was not opened; the value is the bracket. */
        UNOPENED,
        /** A slot, a rule or a condition has no name, or one with wrong characters; the value is what stands there. */
        NAME,
        /** A weight is not a number above zero; the value is what stands there. */
        WEIGHT,
        /** More than 40 brackets stand in each other; the value is the bracket. */
        DEEP
    }

    private final Kind kind;
    private final String found;

    GrammarFault(Kind kind, String found) {
        super(kind + ": " + found);
        this.kind = kind;
        this.found = found;
    }

    public Kind kind() {
        return kind;
    }

    /** What stands there. */
    public String found() {
        return found;
    }
}
