package org.allophone.audit.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of two tables that have the same key, where each table has the key once. */
final class RowKeys {
    /** Stands for a row without a key. */
    static final long NO_KEY = Long.MIN_VALUE;

    private static final int TWICE = -1;

    private RowKeys() {}

    /** A row of one table and the only one of another table that has the same key. */
    record Pair(int row, int other) {}

    static List<Pair> uniquePairs(long[] keys, long[] others) {
        Map<Long, Integer> rowByKey = uniqueRows(keys);
        Map<Long, Integer> otherByKey = uniqueRows(others);
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < keys.length; row++) {
            int other = otherByKey.getOrDefault(keys[row], TWICE);
            if (other != TWICE && rowByKey.getOrDefault(keys[row], TWICE) == row) {
                pairs.add(new Pair(row, other));
            }
        }
        return pairs;
    }

    private static Map<Long, Integer> uniqueRows(long[] keys) {
        Map<Long, Integer> rows = new HashMap<>();
        for (int row = 0; row < keys.length; row++) {
            if (keys[row] != NO_KEY) {
                int found = row;
                rows.compute(keys[row], (key, before) -> before == null ? found : TWICE);
            }
        }
        return rows;
    }

    /** A key of two parts. The first is spread before the second is added: both may be small numbers that follow each other. */
    static long joined(long key, long part) {
        long mixed = (key * 0x9e3779b97f4a7c15L ^ (part + 0x9e3779b97f4a7c15L)) * 0xbf58476d1ce4e5b9L;
        return mixed ^ (mixed >>> 29);
    }
}
