package org.allophone.parquet.read;

import static org.allophone.parquet.read.Faults.wording;

import java.util.Arrays;
import java.util.List;
import org.allophone.files.Limits;
import org.allophone.files.Row;
import org.allophone.files.ValueKind;
import org.allophone.wording.Refusal;

/** The cells of the row that is being read. A row that is too large is refused. */
final class RowCells {
    private final String file;
    private final List<String> header;
    private final Refusal noText;
    private String[] texts = new String[0];
    private ValueKind[] kinds = new ValueKind[0];
    private long number;
    private int length;

    /** @param noText says that rows cannot be written again */
    RowCells(String file, List<String> header, Refusal noText) {
        this.file = file;
        this.header = header;
        this.noText = noText;
    }

    /** Begins the next row, with nulls. */
    void begin() {
        number++;
        length = 0;
        texts = new String[header.size()];
        Arrays.fill(texts, "");
        kinds = new ValueKind[header.size()];
        Arrays.fill(kinds, ValueKind.NULL);
    }

    void set(int column, Cell cell) {
        checkCell(column, cell.text().length());
        length += cell.text().length();
        if (length > Limits.LONGEST_ROW) {
            throw Faults.inRow(file, number, wording("row.long", Limits.LONGEST_ROW));
        }
        texts[column] = cell.text();
        kinds[column] = cell.kind();
    }

    /** Refuses a cell of so many characters if these are too many. */
    void checkCell(int column, int characters) {
        if (characters > Limits.LONGEST_CELL) {
            throw Faults.inCell(file, number, header.get(column), wording("cell.long", Limits.LONGEST_CELL));
        }
    }

    /** The refusal of a value that the type of its column does not have. */
    Refusal invalid(int column) {
        return Faults.inCell(file, number, header.get(column), wording("value"));
    }

    /** The refusal of a row whose bytes are damaged. */
    Refusal damaged() {
        return Faults.inRow(file, number, wording("damaged"));
    }

    Row row() {
        return new Row(number, header, texts, kinds, noText);
    }
}
