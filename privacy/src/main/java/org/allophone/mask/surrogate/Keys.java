package org.allophone.mask.surrogate;

/** Gives the key of each use in one data set. */
@FunctionalInterface
public interface Keys {
    /**
     * The key of 32 bytes for a use.
     *
     * @param use what is replaced with it, such as {@code phone}
     */
    byte[] of(String use);
}
