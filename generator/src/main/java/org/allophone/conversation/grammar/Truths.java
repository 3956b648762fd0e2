package org.allophone.conversation.grammar;

import java.util.BitSet;

/** Which conditions of a pack hold at a moment of a call. */
public final class Truths {
    private final Conditions conditions;
    private final BitSet holding = new BitSet();

    public Truths(Conditions conditions) {
        this.conditions = conditions;
    }

    boolean holds(int condition) {
        return holding.get(condition);
    }

    /** Lets no condition hold. */
    public void clear() {
        holding.clear();
    }

    /** Lets a condition hold or not, if the pack asks for it anywhere. */
    public void set(String condition, boolean holds) {
        int id = conditions.numberIfKnown(condition);
        if (id >= 0) {
            holding.set(id, holds);
        }
    }
}
