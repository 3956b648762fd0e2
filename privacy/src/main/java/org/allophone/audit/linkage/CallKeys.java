package org.allophone.audit.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allophone.audit.evidence.ColumnKind;
import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.evidence.Times;

/** What the rows of two tables may tell of the same call, as numbers that can be compared: its time, its length, who took it. */
record CallKeys(String by, DataTable one, DataTable other, Sameness sameness) {
    private static final int SECONDS_PER_MINUTE = 60;

    /**
     * What is compared.
     *
     * @param unit in seconds: the time is compared no finer
     */
    private record Sameness(int unit, Optional<Columns> length, Optional<Columns> agent) {}

    /** A column of each table. */
    private record Columns(DataColumn one, DataColumn other) {}

    /** All that can be compared in two tables, each of which has times: the time alone, and a coarser one with the length or the agent. */
    static List<CallKeys> of(DataTable one, DataTable other) {
        List<CallKeys> keys = new ArrayList<>();
        keys.add(new CallKeys("time", one, other, new Sameness(1, Optional.empty(), Optional.empty())));
        Optional<Columns> length = columns(one, other, ColumnKind.DURATION);
        Optional<Columns> agent = columns(one, other, ColumnKind.AGENT);
        if (length.isPresent()) {
            keys.add(new CallKeys(
                    "time-and-length", one, other, new Sameness(SECONDS_PER_MINUTE, length, Optional.empty())));
        }
        if (agent.isPresent()) {
            keys.add(new CallKeys(
                    "time-and-agent", one, other, new Sameness(SECONDS_PER_MINUTE, Optional.empty(), agent)));
        }
        if (length.isPresent() && agent.isPresent()) {
            keys.add(
                    new CallKeys("time-length-and-agent", one, other, new Sameness(SECONDS_PER_MINUTE, length, agent)));
        }
        return keys;
    }

    /** The columns of a kind that have the same name in both tables, or else the first ones. */
    private static Optional<Columns> columns(DataTable one, DataTable other, ColumnKind kind) {
        List<DataColumn> ofOne = one.columns(kind);
        List<DataColumn> ofOther = other.columns(kind);
        for (DataColumn column : ofOne) {
            for (DataColumn otherColumn : ofOther) {
                if (column.name().equals(otherColumn.name())) {
                    return Optional.of(new Columns(column, otherColumn));
                }
            }
        }
        return ofOne.isEmpty() || ofOther.isEmpty()
                ? Optional.empty()
                : Optional.of(new Columns(ofOne.get(0), ofOther.get(0)));
    }

    /** The keys of the rows of the first table. */
    long[] ofOne() {
        return keys(one, sameness.length().map(Columns::one), sameness.agent().map(Columns::one), 0);
    }

    /**
     * The keys of the rows of the other table.
     *
     * @param later by how many seconds their times are moved, for a control
     */
    long[] ofOther(int later) {
        return keys(
                other, sameness.length().map(Columns::other), sameness.agent().map(Columns::other), later);
    }

    private long[] keys(DataTable table, Optional<DataColumn> length, Optional<DataColumn> agent, int later) {
        long[] keys = table.seconds(table.time().orElseThrow());
        for (int row = 0; row < keys.length; row++) {
            long seconds = length.isPresent() ? Times.length(length.get().text(row)) : 0;
            if (keys[row] == Times.UNKNOWN || seconds == Times.UNKNOWN) {
                keys[row] = RowKeys.NO_KEY;
                continue;
            }
            long key = Math.floorDiv(keys[row] + later, sameness.unit());
            key = length.isPresent() ? RowKeys.joined(key, seconds) : key;
            keys[row] = agent.isPresent()
                    ? RowKeys.joined(key, agent.get().text(row).hashCode())
                    : key;
        }
        return keys;
    }
}
