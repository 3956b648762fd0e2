package org.allophone.audit.attack;

import java.util.Locale;

/** The attacks, in the order in which they run: the cheap ones first, then those that take whatever time is left. */
public enum AttackName {
    SECRETS(Attacker.CURIOUS),
    REGENERATION(Attacker.CURIOUS),
    KNOWN_PAIRS(Attacker.INSIDER),
    STRUCTURE(Attacker.CURIOUS),
    SINGLING_OUT(Attacker.NEIGHBOUR),
    FREQUENCY(Attacker.NEIGHBOUR),
    LINKAGE(Attacker.NEIGHBOUR),
    TWO_RELEASES(Attacker.INSIDER),
    REVERSAL(Attacker.CURIOUS),
    RESIDUE(Attacker.CURIOUS);

    private final Attacker least;

    AttackName(Attacker least) {
        this.least = least;
    }

    /** Whether an attacker of this knowledge can try it. */
    public boolean isOf(Attacker attacker) {
        return attacker.compareTo(least) >= 0;
    }

    /** What texts and JSON call it: {@code singling-out}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
