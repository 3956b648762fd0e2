package org.allophone.conversation.grammar;

/** Says the values of slots, in one call. */
public interface SlotValues {

    /**
     * The value of a slot as it is said now.
     *
     * @param slot the slot's number in the pack's {@link Symbols}
     */
    String say(int slot, Printer printer);
}
