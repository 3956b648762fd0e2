package org.allophone.quality.pii;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.allophone.statistics.Share;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/**
 * What a person marked in a {@link MarkingSheet}.
 *
 * @param calls the calls of the sheet
 * @param leaking of the calls that are marked, those in which something is left
 */
public record MarkedSheet(long calls, Share leaking) {
    private static final Wordings TEXTS = new Wordings("org.allophone.quality.pii.faults");
    private static final int UNMARKED = -1;
    private static final int MOST_DIGITS = 6;

    /** The calls that have no mark in any row. Nobody says that they are clean. */
    public long unmarked() {
        return calls - leaking.whole();
    }

    /**
     * Reads a sheet. A call is marked if a row of it has a number in the last column: how many data are left.
     *
     * @throws Refusal if it is no such sheet, a mark is no whole number, or no call is marked
     */
    public static MarkedSheet read(Path file, String shown) throws IOException {
        Map<String, Integer> left = new HashMap<>();
        try (TableReader table = TableReader.open(file)) {
            for (Row row = table.next(); row != null; row = table.next()) {
                String call = row.text(column(table, MarkingSheet.CALL, shown));
                String mark = row.text(column(table, MarkingSheet.LEFT, shown)).strip();
                left.merge(call, mark.isEmpty() ? UNMARKED : number(mark, shown, row.line()), MarkedSheet::both);
            }
        }
        long marked = left.values().stream().filter(data -> data != UNMARKED).count();
        if (marked == 0) {
            throw refusal("sheet.unmarked", shown, MarkingSheet.LEFT);
        }
        long leaking = left.values().stream().filter(data -> data > 0).count();
        return new MarkedSheet(left.size(), new Share(leaking, marked));
    }

    private static int column(TableReader table, String name, String shown) {
        int column = table.header().indexOf(name);
        if (column < 0) {
            throw refusal("sheet.column", shown, name);
        }
        return column;
    }

    private static int number(String mark, String shown, long line) {
        if (!mark.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            throw refusal("sheet.mark", shown, line, MarkingSheet.LEFT);
        }
        return Integer.parseInt(mark);
    }

    private static int both(int one, int other) {
        return Math.max(one, other);
    }

    private static Refusal refusal(String key, Object... values) {
        return Refusal.wrongUse(Wording.of(TEXTS, key, values));
    }
}
