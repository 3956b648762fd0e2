package org.allophone.conversation.pack;

/** Who speaks. */
public enum Speaker {
    AGENT,
    CALLER;

    /** The other one. */
    public Speaker other() {
        return this == AGENT ? CALLER : AGENT;
    }

    /** Its name in labels. */
    public String label() {
        return this == AGENT ? "agent" : "caller";
    }
}
