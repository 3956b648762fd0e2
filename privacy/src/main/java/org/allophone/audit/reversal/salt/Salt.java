package org.allophone.audit.reversal.salt;

import java.nio.charset.StandardCharsets;

/** A salt or key to try. A report says where it comes from, and not what it is. */
public final class Salt {
    private final byte[] bytes;
    private final SaltOrigin origin;
    private final String place;

    private Salt(byte[] bytes, SaltOrigin origin, String place) {
        this.bytes = bytes;
        this.origin = origin;
        this.place = place;
    }

    /** No salt. */
    public static Salt none() {
        return new Salt(new byte[0], SaltOrigin.NONE, "");
    }

    /**
     * A salt of text.
     *
     * @param place where it was found, for reports: a file and a line, or a place in a list; not the salt itself
     */
    public static Salt of(String text, SaltOrigin origin, String place) {
        return new Salt(text.getBytes(StandardCharsets.UTF_8), origin, place);
    }

    /** A salt of bytes. */
    public static Salt of(byte[] bytes, SaltOrigin origin, String place) {
        return new Salt(bytes.clone(), origin, place);
    }

    /** Where it comes from. */
    public SaltOrigin origin() {
        return origin;
    }

    /** Where it was found: {@code .env:3}, or its place in a list: {@code 17}. */
    public String place() {
        return place;
    }

    /** The salt itself. Only for guesses, and for a user who asks to see it. */
    public byte[] reveal() {
        return bytes.clone();
    }

    /** Without the salt itself. */
    @Override
    public String toString() {
        return "Salt[" + origin + " " + place + "]";
    }
}
