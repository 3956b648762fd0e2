package org.allophone.audit.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The rows of a table in classes that look the same to an outsider: k-anonymity (Sweeney 2002) and l-diversity (Machanavajjhala et al. 2007). */
final class Classes {
    /** Rows in smaller classes count as exposed. */
    static final int SMALL = 5;

    private final Map<Long, Integer> sizes = new HashMap<>();
    private final Map<Long, Set<Integer>> sensitiveValues = new HashMap<>();
    private final long[] keys;

    /**
     * @param keys what an outsider may know of each row; rows with the same number look the same
     * @param sensitive what they may learn from it, as numbers; empty if nothing
     */
    Classes(long[] keys, int[] sensitive) {
        this.keys = keys;
        for (int row = 0; row < keys.length; row++) {
            sizes.merge(keys[row], 1, Integer::sum);
            if (sensitive.length > 0) {
                sensitiveValues
                        .computeIfAbsent(keys[row], key -> new HashSet<>())
                        .add(sensitive[row]);
            }
        }
    }

    int count() {
        return sizes.size();
    }

    int smallest() {
        return sizes.values().stream().mapToInt(size -> size).min().orElse(0);
    }

    /** The median over rows of the size of their class. */
    int median() {
        int[] ofRows = Arrays.stream(keys)
                .mapToInt(key -> sizes.getOrDefault(key, 0))
                .sorted()
                .toArray();
        return ofRows.length == 0 ? 0 : ofRows[ofRows.length / 2];
    }

    /** The share of the rows whose class has fewer than so many. */
    double shareBelow(int size) {
        return keys.length == 0
                ? Double.NaN
                : (double) Arrays.stream(keys)
                                .filter(key -> sizes.getOrDefault(key, 0) < size)
                                .count()
                        / keys.length;
    }

    /** The share of the rows that an attacker who links each row to a person of its class gets right (marketer risk). */
    double marketerRisk() {
        return keys.length == 0 ? Double.NaN : (double) sizes.size() / keys.length;
    }

    /** The share of the rows whose whole class has the same sensitive value, so that who is in it has it; NaN without such a column. */
    double shareWithoutDiversity() {
        if (sensitiveValues.isEmpty()) {
            return Double.NaN;
        }
        long rows = Arrays.stream(keys)
                .filter(key -> sensitiveValues.getOrDefault(key, Set.of()).size() == 1)
                .count();
        return (double) rows / keys.length;
    }
}
