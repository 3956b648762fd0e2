package org.allophone.conversation.grammar;

import java.util.Optional;
import org.allophone.pii.Label;
import org.allophone.random.RandomStream;

/** Says the values of slots, in one call. */
public interface SlotValues {

    /**
     * The value of a slot as it is said now.
     *
     * @param random for what a speaker may say in one way or another
     */
    String say(SlotName slot, RandomStream random);

    /** What a slot states now; empty if it states nothing. */
    Optional<Label> label(SlotName slot);
}
