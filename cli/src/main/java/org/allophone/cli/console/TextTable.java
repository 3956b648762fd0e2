package org.allophone.cli.console;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that fits a terminal. Pseudonyms and other long cells are cut.
 *
 * @param header the names of the columns
 * @param rows the cells of each row
 */
public record TextTable(List<String> header, List<List<String>> rows) {
    private static final int LONGEST_CELL = 32;
    private static final String PSEUDONYM = "[0-9a-f]{64}";
    private static final int SHOWN_DIGITS = 8;

    /** Prints the leading columns that fit, and returns how many these are; at least one. */
    public int printLeadingColumns(PrintStream out) {
        int columns = header.size();
        while (columns > 1 && TextColumns.width(lines(columns)) > WrappedText.COLUMNS) {
            columns--;
        }
        new TextColumns(out).print(lines(columns));
        return columns;
    }

    /** Prints all columns. If they do not fit, the table is turned: a line has the name of a column, then its cell in each row. */
    public void print(PrintStream out) {
        List<List<String>> lines = lines(header.size());
        if (TextColumns.width(lines) <= WrappedText.COLUMNS) {
            new TextColumns(out).print(lines);
        } else {
            printTurned(out);
        }
    }

    /** As many rows side by side as fit; the next ones below. */
    private void printTurned(PrintStream out) {
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size() && TextColumns.width(turned(from, to + 1)) <= WrappedText.COLUMNS) {
                to++;
            }
            if (from > 0) {
                out.println();
            }
            new TextColumns(out).print(turned(from, to));
            from = to;
        }
    }

    private List<List<String>> turned(int from, int to) {
        return IntStream.range(0, header.size())
                .mapToObj(column -> {
                    List<String> line = new ArrayList<>(List.of(header.get(column)));
                    rows.subList(from, to).forEach(row -> line.add(shortened(row.get(column))));
                    return line;
                })
                .toList();
    }

    private List<List<String>> lines(int columns) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(header.subList(0, columns));
        for (List<String> row : rows) {
            lines.add(row.subList(0, columns).stream().map(TextTable::shortened).toList());
        }
        return lines;
    }

    /** A pseudonym's first digits, which tell it from the others beside it; the beginning of another long text. */
    public static String shortened(String text) {
        if (text.matches(PSEUDONYM)) {
            return text.substring(0, SHOWN_DIGITS) + "…";
        }
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }
}
