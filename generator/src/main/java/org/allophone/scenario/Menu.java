package org.allophone.scenario;

/**
 * What happens to calls in the IVR's menu, before any queue. Which calls the menu serves is told by their topics.
 *
 * @param hangUp the share of the calls whose callers hang up in the menu, at any time of their stay in it
 */
public record Menu(double hangUp) {
    /** Nobody hangs up in the menu. */
    public static final Menu NONE = new Menu(0);
}
