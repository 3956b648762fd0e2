package org.allophone.audit.reversal.salt;

import java.util.List;

/**
 * Salts that are tried together.
 *
 * @param name for reports: {@code none}, {@code given}, {@code likeliest 10}
 * @param weight how likely a mask has one of them, beside the other groups: an estimate
 * @param salts the likeliest first
 */
public record SaltGroup(String name, double weight, List<Salt> salts) {
    public SaltGroup {
        salts = List.copyOf(salts);
    }

    /** Whether this is the group of no salt. */
    public boolean isNone() {
        return salts.size() == 1 && salts.get(0).origin() == SaltOrigin.NONE;
    }
}
