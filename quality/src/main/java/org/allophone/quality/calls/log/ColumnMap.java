package org.allophone.quality.calls.log;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How somebody's table says what Allophone's tables say.
 *
 * @param names the names of columns that are not called as Allophone calls them
 * @param abandoned what stands in {@link CallColumn#DISPOSITION} if the caller hung up before an agent answered, in lower case
 */
public record ColumnMap(Map<CallColumn, String> names, Set<String> abandoned) {
    /** Allophone's own calls. */
    public static final ColumnMap OURS = new ColumnMap(Map.of(), Set.of("abandoned"));

    /** Allophone's own legs: the stay of a call with one queue, and with the agent who answered there. */
    public static final ColumnMap OUR_LEGS =
            new ColumnMap(Map.of(CallColumn.START, "queued_ts", CallColumn.DISPOSITION, "outcome"), OURS.abandoned());

    public ColumnMap {
        names = names.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(names));
        abandoned = Set.copyOf(abandoned);
    }

    /** What the column is called in the table. */
    public String name(CallColumn column) {
        return names.getOrDefault(column, column.ourName());
    }
}
