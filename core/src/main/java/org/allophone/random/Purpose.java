package org.allophone.random;

import java.nio.charset.StandardCharsets;

/**
 * What a random draw is for: "arrival", "agent of a call", … Two purposes share no numbers (their hashes would have to collide), so that adding a draw for
 * one thing leaves every other thing as it was.
 *
 * @param id the hash of the purpose's name: part of the output's bytes, so a name never changes
 */
public record Purpose(long id) {

    /** The purpose of this name. */
    public static Purpose of(String name) {
        // FNV-1a, 64 bits: published, tiny, and the same everywhere (String.hashCode has only 32 bits).
        long hash = 0xcbf29ce484222325L;
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * 0x100000001b3L;
        }
        return new Purpose(hash);
    }
}
