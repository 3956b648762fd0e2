package org.allophone.centre.entry;

import java.util.List;

/** How a call ended, as a telephone system records it. */
public enum Ending {
    /** An agent took the call to its end. */
    ANSWERED(0, "answered"),
    /** The caller hung up in a queue. Only these calls count as abandoned. */
    ABANDONED(1, "abandoned"),
    /** The caller hung up in the menu, before any queue. */
    MENU_ABANDONED(2, "menu_abandoned"),
    /** The menu served the caller alone: there was no queue and no agent. */
    SELF_SERVED(3, "self_served"),
    /** The queue was full, and the menu told the caller to call later. */
    REFUSED(4, "refused");

    private static final List<Ending> ALL = List.of(values());

    private final int number;
    private final String label;

    Ending(int number, String label) {
        this.number = number;
        this.label = label;
    }

    /** The ending of this number. */
    public static Ending numbered(int number) {
        return ALL.get(number);
    }

    /** The names of all endings in tables, in the order of their numbers. */
    public static List<String> labels() {
        return ALL.stream().map(Ending::label).toList();
    }

    /** Its number, from 0 on. */
    public int number() {
        return number;
    }

    /** Its name in tables. */
    public String label() {
        return label;
    }

    /** Whether the call entered a queue. */
    public boolean isAfterQueue() {
        return this == ANSWERED || this == ABANDONED;
    }
}
