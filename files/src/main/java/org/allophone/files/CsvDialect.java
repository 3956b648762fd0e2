package org.allophone.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A CSV dialect: the separator, and the rules of quotation marks. */
final class CsvDialect {
    /** The comma is last, because it also occurs inside texts and decimal numbers. */
    private static final char[] CANDIDATES = {';', '\t', '|', ','};

    private static final int MOST_ROWS = 100;

    private CsvDialect() {}

    /** Quotation marks follow RFC 4180. The caller checks the number of cells of rows. */
    static CsvReader.CsvReaderBuilder rules(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /**
     * Finds the separator: the one for which the most rows have as many cells as the header. If several are equal, the
     * one with the most cells is taken, then the first candidate. A comma if no candidate occurs in the header.
     *
     * @param start the first characters of the file
     * @param whole whether they are the whole file; if not, their last row may be incomplete
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
            // The row is incomplete, or the reader refuses it later with its line.
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
