package org.allophone.files;

import static org.allophone.files.Faults.wording;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;

/** Collects the cells that FastCSV finds, and refuses a row as soon as it is too large. */
final class RowCollector extends CsvCallbackHandler<Row> {

    private final String file;
    private final Utf8Reader characters;
    private final char separator;
    private List<String> header = List.of();
    private String[] texts = new String[16];
    private ValueKind[] kinds = new ValueKind[16];
    private final BitSet quotes = new BitSet();
    private int count;
    private long line;
    private long deliveredBefore;
    private int length;
    private boolean empty;

    RowCollector(String file, Utf8Reader characters, char separator) {
        this.file = file;
        this.characters = characters;
        this.separator = separator;
    }

    /** The columns of the rows that follow. The header itself is read as a row without columns. */
    void expect(List<String> columns) {
        header = columns;
    }

    /** Why FastCSV failed in the last row that was begun. */
    Refusal notParsed() {
        // FastCSV does not name the cell. A cell larger than its buffer usually lacks the closing quotation mark.
        return characters.delivered() - deliveredBefore > Limits.LONGEST_CELL
                ? tooLong()
                : inCell(wording("csv.quotes"));
    }

    private Refusal tooLong() {
        return inCell(wording("csv.cell.long", Limits.LONGEST_CELL));
    }

    private Refusal inCell(Wording found) {
        return count < header.size()
                ? Faults.inColumn(file, line, header.get(count), found)
                : Faults.onLine(file, line, found);
    }

    @Override
    protected void beginRecord(long startingLine) {
        line = startingLine;
        deliveredBefore = characters.delivered();
        count = 0;
        length = 0;
        empty = false;
    }

    @Override
    protected void addField(char[] buffer, int from, int cellLength, boolean quoted) {
        if (cellLength > Limits.LONGEST_CELL) {
            throw tooLong();
        }
        length += cellLength;
        if (length > Limits.LONGEST_ROW) {
            throw Faults.onLine(file, line, wording("row.long", Limits.LONGEST_ROW));
        }
        if (count == Limits.MOST_COLUMNS) {
            throw Faults.onLine(file, line, wording("row.wide", Limits.MOST_COLUMNS));
        }
        if (count == texts.length) {
            texts = Arrays.copyOf(texts, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        texts[count] = new String(buffer, from, cellLength);
        kinds[count] = cellLength == 0 && !quoted ? ValueKind.NULL : ValueKind.TEXT;
        quotes.set(count, quoted);
        count++;
    }

    @Override
    protected void setComment(char[] buffer, int from, int commentLength) {
        throw new IllegalStateException("comments are not asked for");
    }

    @Override
    protected void setEmpty() {
        empty = true;
    }

    @Override
    protected RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected Row buildRecord() {
        CsvRowSource source = new CsvRowSource("", separator, BitSet.valueOf(quotes.toLongArray()));
        return new Row(line, header, Arrays.copyOf(texts, count), Arrays.copyOf(kinds, count), source);
    }
}
