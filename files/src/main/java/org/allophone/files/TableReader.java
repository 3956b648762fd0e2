package org.allophone.files;

import static org.allophone.files.Faults.wording;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table that another program wrote, one row after the other, whatever the size of the file.
 *
 * <pre>{@code
 * try (TableReader table = TableReader.open(file)) {
 *     for (Row row = table.next(); row != null; row = table.next()) {
 *         …row.line(), row.text(0)…
 *     }
 * }
 * }</pre>
 *
 * <p>Text is UTF-8, with or without a byte order mark; a line ends at LF, CRLF or CR; empty lines are skipped.
 *
 * <p><b>CSV</b> follows RFC 4180, with one of {@code ; tab | ,} as separator. The separator is found from the start of the
 * file, or from a first line {@code sep=;}, which Excel reads too. The first row has the names of the columns. A row with more
 * or fewer cells than that is refused: its cells may be in the wrong columns, and a mask would then miss a telephone number. A
 * quotation mark inside a cell that does not start with one is an ordinary character.
 *
 * <p><b>JSON Lines</b> has one object on each line. A text is returned without escapes, a number as it is in the file, and an
 * object or array inside as its JSON text. A name that first occurs in a row adds a column after the others.
 *
 * <p><b>Parquet</b> is read by the module {@code parquet}, whose {@code ParquetOpener} says how. It is found by itself where that module
 * is among the libraries. A file of another format is a stream; a Parquet file has to be a file, since its end is read first.
 *
 * <p>Names of columns are not empty and differ from each other. A row has at most 16,384 cells; a cell at most 4,194,304 and a row
 * 8,388,608 UTF-16 units; a name 1,000. JSON nests at most 100 deep, and a number has at most 1,000 digits.
 */
public interface TableReader extends Closeable {

    /**
     * Opens a file: CSV if its name ends in {@code .csv}, {@code .tsv} or {@code .txt}, JSON Lines if in {@code .jsonl}, {@code
     * .ndjson} or {@code .json}. For another ending, such as {@code .parquet}, an {@link Opener} opens it.
     *
     * @throws Refusal if it is not a file, has another extension, or does not start like a table
     */
    static TableReader open(Path file) throws IOException {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            throw Faults.of(name, wording("file.none"));
        }
        TableFormat format = TableFormat.of(file).orElse(null);
        if (format == TableFormat.JSON_LINES) {
            return jsonLines(name, Files.newInputStream(file));
        }
        String ending = TableFormat.ending(file);
        return format == TableFormat.CSV || ending.equals("txt")
                ? csv(name, Files.newInputStream(file))
                : opener(name, ending).open(file);
    }

    private static Opener opener(String name, String ending) {
        for (Opener opener : ServiceLoader.load(Opener.class)) {
            if (opener.ending().equals(ending)) {
                return opener;
            }
        }
        throw Faults.of(name, ending.equals("parquet") ? wording("file.parquet") : wording("file.ending"));
    }

    /**
     * Reads CSV and finds its separator.
     *
     * @param name the name of the file in refusals
     * @param in is closed with the reader, and if this method fails
     * @throws Refusal if it does not start like a table
     */
    static TableReader csv(String name, InputStream in) throws IOException {
        return CsvTableReader.open(name, in, null);
    }

    /**
     * Reads CSV with a known separator.
     *
     * @param separator any character but a quotation mark and the ends of lines
     */
    static TableReader csv(String name, InputStream in, char separator) throws IOException {
        return CsvTableReader.open(name, in, separator);
    }

    /**
     * Reads JSON Lines.
     *
     * @param name the name of the file in refusals
     * @param in is closed with the reader
     */
    static TableReader jsonLines(String name, InputStream in) {
        return new JsonLinesTableReader(name, in);
    }

    /** What stands in the file before the first row, byte for byte: a byte order mark, the header of CSV. Known once a row was read, or none is there. Refuses a file that is no text. */
    String start();

    /** What stands in the file after the last row: the end of its line, and empty lines. Known once {@link #next} has returned null. Refuses a file that is no text. */
    String end();

    /** The names of the columns known so far. CSV has all of them from the start; a row of JSON Lines may add some at the end. */
    List<String> header();

    /**
     * The next row; null after the last one.
     *
     * @throws Refusal if the file is refused at this place; no row can be read after it
     */
    @Nullable
    Row next() throws IOException;

    /**
     * Begins to write the table again, before its first row is read; for a format that is no text. A text is written from {@link #start},
     * {@link Row#rewritten} and {@link #end}.
     *
     * @param texts which columns become texts, whatever they hold
     * @param out is not closed
     * @throws Refusal if there is a column that cannot be written
     */
    default TableCopy copy(Predicate<String> texts, OutputStream out) throws IOException {
        throw new IllegalStateException("a text is written from its rows");
    }

    /**
     * Opens the tables of a format whose reader needs heavy libraries, and so stands in a module of its own. {@link #open} finds the
     * openers by {@link ServiceLoader}: a module names its own in {@code META-INF/services}.
     *
     * <p>Its readers hold to the limits in {@link Limits}, and refuse whatever they cannot read whole.
     */
    interface Opener {

        /** How the names of the files end, without the dot and in lower case: {@code parquet}. */
        String ending();

        /**
         * Opens a file.
         *
         * @param file exists, and is not a folder
         * @throws Refusal if it does not start like a table of this format
         */
        TableReader open(Path file) throws IOException;
    }
}
