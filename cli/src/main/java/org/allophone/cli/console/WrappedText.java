package org.allophone.cli.console;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks the lines of a text at spaces, so that a terminal does not break them inside a word. */
final class WrappedText {
    /** The columns of a terminal that nobody has made wider. */
    static final int COLUMNS = 80;

    /** The indentation of a line, or what is on the left of its last column: columns are two spaces or more apart. */
    private static final Pattern LEFT = Pattern.compile("(.*\\S {2,}| *)\\S.*");

    private WrappedText() {}

    /**
     * The text with lines of at most {@link #COLUMNS} columns. A word that is longer, for example a path, stays whole. Lines are not
     * broken at no-break spaces. A line that is broken goes on at its indentation, or under its last column.
     */
    static String of(String text) {
        return text.lines().map(WrappedText::broken).collect(Collectors.joining("\n"));
    }

    private static String broken(String line) {
        if (line.length() <= COLUMNS) {
            return line;
        }
        Matcher left = LEFT.matcher(line);
        String indentation = " ".repeat(left.matches() ? left.end(1) : 0);
        StringBuilder lines = new StringBuilder(line.substring(0, indentation.length()));
        int start = 0;
        for (String word : line.substring(indentation.length()).split("(?<= )")) {
            int length = lines.length() - start;
            if (length > indentation.length() && length + word.stripTrailing().length() > COLUMNS) {
                lines.setLength(lines.length() - 1);
                lines.append('\n').append(indentation);
                start = lines.length() - indentation.length();
            }
            lines.append(word);
        }
        return lines.toString();
    }
}
