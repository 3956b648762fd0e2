package org.allophone.cli.console;

import java.io.PrintStream;
import java.util.List;

/** Prints lines of cells in columns, two spaces apart. */
public final class TextColumns {
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
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String padding = " ".repeat(widths[i] - line.get(i).length());
                boolean right = figures && i > 0;
                text.append(i > 0 ? "  " : "")
                        .append(right ? padding : "")
                        .append(line.get(i))
                        .append(right ? "" : padding);
            }
            out.println(text.toString().stripTrailing());
        }
    }
}
