package org.allophone.pii;

/** A kind of personal datum. Pseudonyms of one kind share a key, so that they stay joinable across columns and files. */
public enum PiiKind {
    /** A telephone number, in the international form of E.164: {@code +3240123456}. */
    PHONE("E.164"),

    /** The name or number that an agent has in a centre, as the centre writes it: {@code Zoé}, {@code front-12}. */
    AGENT("agent's name");

    private final String form;

    PiiKind(String form) {
        this.form = form;
    }

    /** The form in which its values stand, in a few words. */
    public String form() {
        return form;
    }
}
