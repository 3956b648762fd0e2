package org.allophone.files;

import static org.allophone.files.InvalidTableException.wording;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of calls, or of anything, that another program wrote: one row after the other, whatever the file's size.
 *
 * <pre>{@code
 * try (TableReader table = TableReader.open(file)) {
 *     for (Row row = table.next(); row != null; row = table.next()) {
 *         …row.line(), row.text(0)…
 *     }
 * }
 * }</pre>
 *
 * <p>Text is UTF-8, with or without a byte order mark; a line ends at LF, CRLF or CR; lines that are empty are passed over.
 *
 * <p><b>CSV</b> is what RFC 4180 says, with one of {@code ; tab | ,} between cells. Which one is found from the start of the file,
 * or from a first line {@code sep=;}, which Excel reads too. The first row names the columns. Every row has as many cells as it: a
 * row with more or fewer is refused, since its cells may stand under other columns' names, and a mask would then leave a
 * telephone number as it is. A quotation mark inside a cell that does not start with one is a character like another.
 *
 * <p><b>JSON Lines</b> has one object on each line. A text is given without its escapes, a number as it was written, an object or
 * array inside as its JSON text. A name that a row is the first to have is one more column, after the others.
 *
 * <p>Names of columns are neither empty nor there twice. A row has at most 16,384 cells; a cell at most 4,194,304 and a row
 * 8,388,608 UTF-16 units; a name 1,000. JSON nests at most 100 deep, and a number has at most 1,000 digits.
 */
public sealed interface TableReader extends Closeable permits CsvTableReader, JsonLinesTableReader {

    /**
     * Opens a file: CSV if its name ends in {@code .csv}, {@code .tsv} or {@code .txt}, JSON Lines if in {@code .jsonl}, {@code
     * .ndjson} or {@code .json}.
     *
     * @throws InvalidTableException if it is not a file, has another ending, or does not start as a table does
     */
    static TableReader open(Path file) throws IOException {
        String name = file.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(file)) {
            throw InvalidTableException.of(name, wording("file.none"));
        }
        return switch (ending) {
            case "csv", "tsv", "txt" -> csv(name, Files.newInputStream(file));
            case "jsonl", "ndjson", "json" -> jsonLines(name, Files.newInputStream(file));
            default -> throw InvalidTableException.of(name, wording("file.ending"));
        };
    }

    /**
     * Reads CSV and finds its separator.
     *
     * @param name what refusals call the file
     * @param in closed with the reader, and if this fails
     * @throws InvalidTableException if it does not start as a table does
     */
    static TableReader csv(String name, InputStream in) throws IOException {
        return CsvTableReader.open(name, in, null);
    }

    /**
     * Reads CSV of a known separator.
     *
     * @param separator any character but a quotation mark and the ends of lines
     */
    static TableReader csv(String name, InputStream in, char separator) throws IOException {
        return CsvTableReader.open(name, in, separator);
    }

    /**
     * Reads JSON Lines.
     *
     * @param name what refusals call the file
     * @param in closed with the reader
     */
    static TableReader jsonLines(String name, InputStream in) {
        return new JsonLinesTableReader(name, in);
    }

    /** The names of the columns known so far. CSV has all of them from the start; a row of JSON Lines may add some at the end. */
    List<String> header();

    /**
     * The next row; null after the last one.
     *
     * @throws InvalidTableException if the file is refused at this place; nothing can be read after it
     */
    @Nullable
    Row next() throws IOException;
}
