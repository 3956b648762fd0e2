package org.allophone.files;

import static org.allophone.files.Faults.wording;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a CSV file. FastCSV finds the cells; this class checks the header, the number of cells and all
 * limits.
 */
final class CsvTableReader implements TableReader {
    /** Enough for the header and a few rows. */
    private static final int SAMPLE = 1 << 16;

    /** FastCSV's buffer for one cell, in which each quotation mark may be doubled. */
    private static final int BUFFER = 2 * Limits.LONGEST_CELL + SAMPLE;

    private final String file;
    private final char separator;
    private final Utf8Reader characters;
    private final ReadAhead readAhead;
    private final RowCollector collector;
    private final CloseableIterator<Row> rows;
    private final List<String> header;
    private final String start;
    private String end = "";

    /** Opens the file, finds the separator unless it is given, and reads the header. */
    static CsvTableReader open(String file, InputStream in, @Nullable Character separator) throws IOException {
        try {
            return new CsvTableReader(file, new Utf8Reader(file, in), separator);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private CsvTableReader(String file, Utf8Reader characters, @Nullable Character given) throws IOException {
        this.file = file;
        this.characters = characters;
        char[] sample = new char[SAMPLE];
        int length = 0;
        int read = 0;
        while (read >= 0 && length < SAMPLE) {
            length += read;
            read = characters.read(sample, length, SAMPLE - length);
        }
        String start = new String(sample, 0, length);
        boolean declared = given == null && start.matches("(?s)sep=(\t|[^\"\\p{Cntrl}])[\r\n].*");
        this.separator =
                given != null ? given : declared ? start.charAt(4) : CsvDialect.separatorOf(start, length < SAMPLE);
        PushbackReader all = new PushbackReader(characters, SAMPLE);
        all.unread(sample, 0, length);
        this.readAhead = new ReadAhead(all);
        this.collector = new RowCollector(file, characters, separator);
        this.rows = CsvDialect.rules(separator)
                .maxBufferSize(BUFFER)
                .build(collector, readAhead)
                .iterator();
        String declaration = declared ? written(nextOfAnyWidth()) : "";
        Row first = nextOfAnyWidth();
        this.header = header(first);
        this.start = characters.byteOrderMark() + declaration + written(first);
        collector.expect(header);
    }

    private static String written(@Nullable Row row) {
        return row == null ? "" : row.rewritten(Collections.nCopies(row.size(), null));
    }

    @Override
    public String start() {
        return start;
    }

    @Override
    public String end() {
        return end;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() throws IOException {
        Row row = nextOfAnyWidth();
        if (row != null && row.size() != header.size()) {
            throw Faults.onLine(file, row.line(), wording("csv.ragged", row.size(), header.size(), shownSeparator()));
        }
        return row;
    }

    private @Nullable Row nextOfAnyWidth() throws IOException {
        try {
            if (!rows.hasNext()) {
                end = readAhead.takeLineEnds();
                return null;
            }
            Row row = rows.next();
            Row placed = row.after(readAhead.takeLineEnds());
            readAhead.skip(row.length());
            return placed;
        } catch (UncheckedIOException | CsvParseException e) {
            throw refusal(e);
        }
    }

    /** FastCSV wraps its own exceptions and those thrown while it reads or calls the collector. */
    private RuntimeException refusal(RuntimeException wrapper) throws IOException {
        Throwable cause = wrapper;
        while (cause.getCause() != null && !(cause instanceof IOException || cause instanceof Refusal)) {
            cause = cause.getCause();
        }
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        return cause instanceof CsvParseException ? collector.notParsed() : wrapper;
    }

    private List<String> header(@Nullable Row first) {
        if (first == null) {
            throw Faults.of(file, wording("csv.empty"));
        }
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            String name = first.text(i);
            names.add(name);
            if (name.isBlank()) {
                throw Faults.onLine(file, first.line(), wording("csv.header.none", i + 1));
            }
            if (name.indexOf('\0') >= 0) {
                throw Faults.onLine(file, first.line(), wording("csv.header.binary", i + 1));
            }
            if (name.length() > Limits.LONGEST_NAME) {
                throw Faults.onLine(file, first.line(), wording("header.long", name.length(), Limits.LONGEST_NAME));
            }
            if (!seen.add(name)) {
                throw Faults.inColumn(file, first.line(), name, wording("csv.header.twice"));
            }
        }
        return List.copyOf(names);
    }

    private String shownSeparator() {
        return separator == '\t' ? "tab" : Faults.shown(String.valueOf(separator));
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
