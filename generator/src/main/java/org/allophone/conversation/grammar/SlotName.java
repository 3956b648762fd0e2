package org.allophone.conversation.grammar;

/**
 * What a slot says.
 *
 * @param name the name of a fact, or one that every call has
 * @param form the form in which it is said; empty for the usual one
 */
public record SlotName(String name, String form) {
    @Override
    public String toString() {
        return form.isEmpty() ? name : name + ":" + form;
    }
}
