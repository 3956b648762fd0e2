package org.allophone.audit.reversal.guess;

import java.nio.charset.StandardCharsets;

/** The constant bytes around a datum in a message, with the place of the salt: {@code s:n} is salt, colon, datum. */
final class Message {
    private static final char DATUM = 'n';
    private static final char SALT = 's';

    private final byte[] before;
    private final byte[] after;

    private Message(byte[] before, byte[] after) {
        this.before = before;
        this.after = after;
    }

    /** The message of a pattern: {@code n} stands for the datum, {@code s} for the salt, all else for itself. */
    static Message of(String pattern, byte[] salt) {
        int datum = pattern.indexOf(DATUM);
        return new Message(bytes(pattern.substring(0, datum), salt), bytes(pattern.substring(datum + 1), salt));
    }

    private static byte[] bytes(String part, byte[] salt) {
        int at = part.indexOf(SALT);
        if (at < 0) {
            return part.getBytes(StandardCharsets.US_ASCII);
        }
        byte[] left = part.substring(0, at).getBytes(StandardCharsets.US_ASCII);
        byte[] right = part.substring(at + 1).getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[left.length + salt.length + right.length];
        System.arraycopy(left, 0, all, 0, left.length);
        System.arraycopy(salt, 0, all, left.length, salt.length);
        System.arraycopy(right, 0, all, left.length + salt.length, right.length);
        return all;
    }

    /** What stands before the datum. The array is not copied. */
    byte[] before() {
        return before;
    }

    /** What stands behind the datum. The array is not copied. */
    byte[] after() {
        return after;
    }

    /** The pattern as people read it: {@code salt + ":" + number}. */
    static String formula(String pattern, String datum) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            text.append(i == 0 ? "" : " + ");
            switch (sign) {
                case DATUM -> text.append(datum);
                case SALT -> text.append("salt");
                default -> text.append('"').append(sign).append('"');
            }
        }
        return text.toString();
    }
}
