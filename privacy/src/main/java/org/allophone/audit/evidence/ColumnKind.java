package org.allophone.audit.evidence;

import java.util.Locale;

/** What a column is taken for. */
public enum ColumnKind {
    /** Looks random: a digest, a keyed pseudonym, a UUID. */
    TOKEN,
    /** Another name of a person, call or case: {@code CALL_0042}, a customer number. */
    IDENTIFIER,
    /** Telephone numbers, or what has their form. */
    PHONE,
    EMAIL,
    /** Dates or instants. */
    TIME,
    /** Lengths of time. */
    DURATION,
    /** Other numbers. */
    NUMBER,
    /** Few different values. */
    CATEGORY,
    /** The agents. */
    AGENT,
    /** What is said or written. */
    TEXT,
    /** Nothing. */
    EMPTY;

    /** Whether it names persons, calls or cases. */
    public boolean isIdentifying() {
        return this == TOKEN || this == IDENTIFIER || this == PHONE || this == EMAIL;
    }

    /** What texts and JSON call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
