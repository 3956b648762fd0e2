package org.allophone.dataset;

import java.util.List;

/**
 * How a data set is laid out in files.
 *
 * @param formats the names of the file formats, each table in each of them
 * @param csvDialect how CSV is written
 * @param parts the number of files that each table of calls is cut into
 * @param tables the tables, {@code calls} first
 * @param columns the columns of the calls, in the order of the file
 * @param transcripts how conversations are written down
 * @param articles whether each article of the knowledge base is a file too
 */
public record Layout(
        List<String> formats,
        String csvDialect,
        int parts,
        List<String> tables,
        List<String> columns,
        TranscriptForm transcripts,
        boolean articles) {
    /** The most files a table is cut into. */
    public static final int MOST_PARTS = 10_000;

    /** The calls' table, which is always there. */
    public static final String CALLS = "calls";

    public Layout {
        formats = List.copyOf(formats);
        tables = List.copyOf(tables);
        columns = List.copyOf(columns);
    }

    /** A layout whose articles are in a table only, if at all. */
    public Layout(
            List<String> formats,
            String csvDialect,
            int parts,
            List<String> tables,
            List<String> columns,
            TranscriptForm transcripts) {
        this(formats, csvDialect, parts, tables, columns, transcripts, false);
    }

    /** The same layout without cuts. */
    public Layout inOnePart() {
        return new Layout(formats, csvDialect, 1, tables, columns, transcripts, articles);
    }

    /**
     * The name of a file: the name of the table, or the notebook's name for the calls, with the part's number if there are several parts.
     *
     * @param part 1 for the first
     */
    public String fileName(String table, String format, int part, int parts) {
        String name = table.equals(CALLS) ? "cdr_synthetic" : table;
        int digits = Math.max(2, String.valueOf(parts).length());
        String number =
                parts == 1 ? "" : "_" + "0".repeat(digits - String.valueOf(part).length()) + part;
        return name + number + "." + format;
    }
}
