package org.allophone.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** How CSV is written: what stands between cells, and the rules of quotation marks. */
final class CsvDialect {
    /** The comma comes last: it stands inside texts and decimal numbers too. */
    private static final char[] CANDIDATES = {';', '\t', '|', ','};

    private static final int MOST_ROWS = 100;

    private CsvDialect() {}

    /** Quotation marks as RFC 4180 has them. The widths of rows are left to the caller. */
    static CsvReader.CsvReaderBuilder rules(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /**
     * The separator that cuts the most rows into as many cells as the header; among equals the one with the most cells, then the
     * first candidate. A comma if none cuts the header at all.
     *
     * @param start the first characters of the file
     * @param whole whether they are the whole file; otherwise their last row may have been cut short
     */
    static char separatorOf(String start, boolean whole) {
        char best = ',';
        double bestShare = 0;
        int bestCells = 1;
        for (char separator : CANDIDATES) {
            List<Integer> cells = cellsPerRow(start, whole, separator);
            if (cells.isEmpty() || cells.get(0) < 2) {
                continue;
            }
            int width = cells.get(0);
            double share =
                    (double) cells.stream().filter(count -> count == width).count() / cells.size();
            if (share > bestShare || (share == bestShare && width > bestCells)) {
                best = separator;
                bestShare = share;
                bestCells = width;
            }
        }
        return best;
    }

    private static List<Integer> cellsPerRow(String start, boolean whole, char separator) {
        List<Integer> cells = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = rules(separator).ofCsvRecord(start)) {
            for (CsvRecord row : rows) {
                if (cells.size() == MOST_ROWS) {
                    return cells;
                }
                cells.add(row.getFieldCount());
            }
        } catch (CsvParseException e) {
            // A row that was cut short, or one that the reader refuses afterwards with its line.
            return cells;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not read", e);
        }
        if (!whole && cells.size() > 1) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }
}
