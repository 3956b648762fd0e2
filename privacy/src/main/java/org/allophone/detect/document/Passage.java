package org.allophone.detect.document;

/**
 * A text of a file that is looked at: a cell, a text in a JSON value, or a line.
 *
 * @param line the line of the file it stands on, or its row begins on; the first line is 1
 * @param column the name of its column, or its path in a JSON value: {@code turns[3].text}; empty in a text file
 * @param field the column or path without places in lists, so that it is the same for all texts of its sort: {@code turns[].text}
 * @param role what it is beside the other texts of its document
 * @param speaker who says it, as a field {@code speaker} or {@code role} of the same object tells: {@code agent}; empty if nothing does
 */
public record Passage(long line, String column, String field, String text, Role role, String speaker) {
    /** A text of which nobody knows who says it. */
    public Passage(long line, String column, String field, String text, Role role) {
        this(line, column, field, text, role, "");
    }

    /** A text that is read by itself or in a row of others. */
    public Passage(long line, String column, String field, String text) {
        this(line, column, field, text, Role.TEXT);
    }

    /** What a passage is. */
    public enum Role {
        /** A cell, a line, or what is said in a turn. */
        TEXT,
        /** A word of a turn, which also stands in the turn's text. */
        WORD,
        /** When a turn or a word begins, or ends. */
        TIME,
        /** Where a mark in a turn's text begins, ends, or what it marks. */
        MARK
    }

    /** The same, said by somebody. */
    Passage saidBy(String who) {
        return new Passage(line, column, field, text, role, who);
    }

    /** The name of the object that it stands in: {@code turns[3]} of {@code turns[3].text}; empty if there is none. */
    public String parent() {
        return column.substring(0, Math.max(0, column.lastIndexOf('.')));
    }

    /** The last name of its path: {@code text} of {@code turns[3].text}. */
    public String name() {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
