package org.allophone.audit.attack;

import java.util.Locale;

/** Who attacks, and so with which knowledge. Each knows what those before it know. */
public enum Attacker {
    /** Has the files, and what is public: numbering plans, usual salts, this program. */
    CURIOUS,

    /** Also knows a few things about somebody: when they called, or how often. */
    NEIGHBOUR,

    /** Also has what the house has: pairs of numbers and tokens, lists of customers, an earlier release. */
    INSIDER;

    /** What texts, JSON and options call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
