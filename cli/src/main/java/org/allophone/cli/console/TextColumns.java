package org.allophone.cli.console;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** Prints lines of cells in columns, two spaces apart. */
public final class TextColumns {
    private static final String GAP = "  ";

    private final PrintStream out;

    public TextColumns(PrintStream out) {
        this.out = out;
    }

    public void print(List<List<String>> lines) {
        print(lines, false);
    }

    /** Prints lines whose columns after the first are figures, aligned to the right. */
    public void printFigures(List<List<String>> lines) {
        print(lines, true);
    }

    private void print(List<List<String>> lines, boolean figures) {
        int[] widths = widths(lines);
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - line.get(i).length());
                boolean right = figures && i > 0;
                text.append(i > 0 ? GAP : "")
                        .append(right ? padding : "")
                        .append(line.get(i))
                        .append(right ? "" : padding);
            }
            out.println(text.toString().stripTrailing());
        }
    }

    /** Whether the lines fit a terminal. */
    public static boolean fit(List<List<String>> lines) {
        return width(lines) <= WrappedText.COLUMNS;
    }

    /** How many columns of the terminal the lines take. */
    static int width(List<List<String>> lines) {
        int[] widths = widths(lines);
        return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
    }

    private static int[] widths(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return widths;
    }
}
