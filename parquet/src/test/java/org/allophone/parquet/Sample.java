package org.allophone.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.allophone.table.Column;
import org.allophone.table.Format;
import org.allophone.table.Parts;
import org.allophone.table.Table;
import org.allophone.table.TableFile;
import org.allophone.table.TableWriter;

/**
 * Tables to write, and their writing. As a program, it writes the big one, or reads a file; it runs without the libraries of the tests.
 */
public final class Sample {
    /** Enough for three row groups, since their texts cannot be compressed much. */
    static final int BIG_ROWS = 60_000;

    private Sample() {}

    /** Writes the big table to the file named first. With a second argument, reads the file instead, and prints its rows and characters. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        if (args.length == 1) {
            write(new ParquetFormat(), big(1000), 2, file);
        } else {
            System.out.println(size(file));
        }
    }

    private static String size(Path file) throws IOException {
        long rows = 0;
        long characters = 0;
        try (TableReader table = TableReader.open(file)) {
            for (Row row = table.next(); row != null; row = table.next()) {
                rows++;
                for (int i = 0; i < row.size(); i++) {
                    characters += row.text(i).length();
                }
            }
        }
        return rows + " rows, " + characters + " characters";
    }

    /** Columns of every kind: unique, repeated, sometimes absent, and long ones. */
    public static Table<Long> big(int rowsPerPart) {
        List<Column<Long>> columns = List.of(
                Column.numbered("call_id", "", "CALL_", 4, n -> n),
                Column.text(
                        "topic",
                        "",
                        n -> List.of("facture", "dépannage", "résiliation").get((int) (n % 3))),
                Column.<Long>integer("score", "", n -> n % 7 == 0 ? Column.NOTHING : n % 5)
                        .optional(),
                Column.timestamp("start_ts", "", n -> 1_767_225_600_000_000L + 1_000_000 * n),
                Column.<Long>text("note", "", n -> n % 11 == 0 ? "" : noise(n)).optional());
        return table(columns, BIG_ROWS, rowsPerPart);
    }

    static Table<Long> table(List<Column<Long>> columns, long rows, int rowsPerPart) {
        return new Table<>(
                "calls",
                columns,
                new Parts<>(
                        1,
                        rows,
                        rowsPerPart,
                        () -> (first, last) -> consumer ->
                                LongStream.rangeClosed(first, last).boxed().forEach(consumer)));
    }

    static <R> Table<R> table(List<Column<R>> columns, List<R> rows) {
        return new Table<>("rows", columns, List.of(rows::forEach));
    }

    public static <R> void write(Format format, Table<R> table, int threads, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(format, table, threads, out);
        }
    }

    static <R> void write(Format format, Table<R> table, int threads, OutputStream out) throws IOException {
        try (TableFile file = format.open(table.columns(), out)) {
            new TableWriter(threads, done -> {}).write(table, List.of(file));
        }
    }

    /** A thousand characters that look random and follow from {@code n}. */
    private static String noise(long n) {
        byte[] letters = new byte[1000];
        long state = n;
        for (int i = 0; i < letters.length; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            letters[i] = (byte) ('!' + (state >>> 58));
        }
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
