package org.allophone.audit.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the cells of a column. */
final class ColumnCollector {
    private static final int LONGEST_KEPT = 200;

    private final String name;
    private final Map<String, Integer> codeByValue = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    private int[] counts = new int[16];
    private int[] codes = new int[16];
    private int rows;

    /** @param rows how many rows came before the first one that has the column */
    ColumnCollector(String name, int rows) {
        this.name = name;
        while (this.rows < rows) {
            addCode(DataColumn.NONE);
        }
    }

    /** Adds the cell of the next row; returns about how many bytes it takes. */
    int add(String text) {
        if (text.isEmpty() || text.length() > LONGEST_KEPT) {
            addCode(text.isEmpty() ? DataColumn.NONE : DataColumn.LONG);
            return Integer.BYTES;
        }
        int before = values.size();
        int code = codeByValue.computeIfAbsent(text, unused -> before);
        addCode(code);
        if (code < before) {
            counts[code]++;
            return Integer.BYTES;
        }
        values.add(text);
        if (counts.length == before) {
            counts = Arrays.copyOf(counts, 2 * before);
        }
        counts[before] = 1;
        // Two objects and an entry of the map, without the characters.
        return 150 + text.length();
    }

    private void addCode(int code) {
        if (rows == codes.length) {
            codes = Arrays.copyOf(codes, 2 * rows);
        }
        codes[rows++] = code;
    }

    DataColumn finished(SafeNames names, ColumnWords words) {
        DataColumn column = new DataColumn(
                name,
                names.shown(name),
                ColumnKind.EMPTY,
                new DataColumn.Meaning(words.isPerson(name), words.isWitnessed(name), words.isSensitive(name)),
                Arrays.copyOf(codes, rows),
                List.copyOf(values),
                Arrays.copyOf(counts, values.size()));
        return column.takenFor(new KindGuess(column, words).kind());
    }
}
