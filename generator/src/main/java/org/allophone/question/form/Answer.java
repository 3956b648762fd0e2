package org.allophone.question.form;

import java.util.List;

/**
 * The answer to a question.
 *
 * @param value its usual form: {@code 61.40}, {@code 2025-01-08}, {@code 5 workdays}, {@code true}; of a set, its members with {@code |} between
 * @param text as a person answers in French
 */
public record Answer(Type type, String value, String text) {

    /** What kind of value it is, so that a reader knows how to compare it. */
    public enum Type {
        /** Euros, with two decimals. */
        AMOUNT,
        /** A day, as ISO 8601 writes it. */
        DATE,
        /** A number and its unit: {@code 5 workdays}. */
        DURATION,
        /** A whole number. */
        NUMBER,
        /** From one time of day to another: {@code 09:00/12:00}. */
        HOURS,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** The name of a person or thing. */
        ENTITY,
        /** The ids of documents. */
        SET,
        /** Some words. */
        TEXT
    }

    /** A set of ids, in order. */
    public static Answer ofSet(List<String> ids) {
        List<String> sorted = ids.stream().sorted().toList();
        return new Answer(Type.SET, String.join("|", sorted), String.join(", ", sorted));
    }

    /** Yes or no. */
    public static Answer of(boolean isSo) {
        return new Answer(Type.BOOLEAN, String.valueOf(isSo), isSo ? "oui" : "non");
    }

    /** Some words. */
    public static Answer ofText(String text) {
        return new Answer(Type.TEXT, text, text);
    }

    /** A whole number. */
    public static Answer of(long number) {
        return new Answer(Type.NUMBER, String.valueOf(number), String.valueOf(number));
    }
}
