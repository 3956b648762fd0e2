package org.allophone.random;

import java.nio.charset.StandardCharsets;

/**
 * What a random draw is for: "arrival", "agent of a call", … Two purposes have different streams (unless their hashes
 * collide), so a new draw for one purpose changes no other draw.
 *
 * @param id the hash of the purpose's name. The output depends on it, so a name never changes
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
