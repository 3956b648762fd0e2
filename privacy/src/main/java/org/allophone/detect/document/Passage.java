package org.allophone.detect.document;

/**
 * A text of a file that is looked at: a cell, a text in a JSON value, or a line.
 *
 * @param line the line of the file it stands on, or its row begins on; the first line is 1
 * @param column the name of its column, or its path in a JSON value: {@code turns[3].text}; empty in a text file
 * @param field the column or path without places in lists, so that it is the same for all texts of its sort: {@code turns[].text}
 */
public record Passage(long line, String column, String field, String text) {}
