package org.allophone.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.allophone.table.Column;
import org.allophone.table.Part;
import org.allophone.table.Table;

/**
 * The calls and conversations of one recipe, in clear. Rows are made as they are asked for, and are the same each time.
 *
 * @param <R> a call
 */
public sealed interface Dataset<R> permits NotebookDataset, CentreDataset {

    /** What it is made of. */
    Recipe recipe();

    /** The calls of a slice, with all their columns, their callers' numbers in clear. */
    Table<R> calls(CallRange slice);

    /** A supervisor who has seen no call yet. */
    Supervision<R> supervision();

    /** The names of the tables it can be asked for besides the calls. */
    List<String> otherTables();

    /** The rows of another table that belong to a slice of the calls; all rows where they belong to no call. */
    Table<?> table(String name, CallRange slice);

    /** The transcripts, in order. */
    List<Transcript> transcripts();

    /** The call a transcript belongs to or, where it belongs to none, the first call about its topic. */
    Optional<R> callOf(Transcript transcript);

    /** The call of this number, from 1 to the number of calls. */
    default R call(long number) {
        List<R> found = new ArrayList<>();
        visit(calls(new CallRange(number, number)), found::add);
        return found.get(0);
    }

    /** What belongs to a call: its legs, and the calls of its case. Only the days they are on are played. */
    List<Table<?>> around(R call);

    /** The names of the calls' columns. */
    default List<String> callColumns() {
        return calls(new CallRange(1, 0)).columns().stream().map(Column::name).toList();
    }

    /** The first calls, at most {@code count}. */
    default List<R> firstCalls(int count) {
        List<R> first = new ArrayList<>();
        CallRange slice = new CallRange(1, Math.min(count, recipe().calls()));
        visit(calls(slice), call -> first.add(call));
        return first;
    }

    /** Shows the rows of a table to {@code visitor}, in order, until it says false. */
    static <T> void visit(Table<T> table, Predicate<? super T> visitor) {
        boolean[] more = {true};
        for (Part<T> part : table.parts()) {
            part.forEach(row -> more[0] = more[0] && visitor.test(row));
            if (!more[0]) {
                return;
            }
        }
    }
}
