package org.allophone.conversation.facts;

import org.allophone.random.Purpose;

/**
 * A fact of an intent: its name, and how it is drawn for a case.
 *
 * @param purpose that of its draws, so that a new fact of an intent changes no other one
 */
public record FactDefinition(String name, FactSource source, Purpose purpose) {

    /** The fact of a name. */
    public static FactDefinition of(String name, FactSource source) {
        return new FactDefinition(name, source, Purpose.of("fact " + name));
    }
}
