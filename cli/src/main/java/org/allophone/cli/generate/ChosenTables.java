package org.allophone.cli.generate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allophone.dataset.Dataset;
import org.allophone.dataset.Layout;
import org.allophone.table.Projection;
import org.allophone.table.Table;

/**
 * The tables that the user chose, in clear, and the names of their files.
 *
 * @param <R> a call
 */
record ChosenTables<R>(Dataset<R> dataset, Layout layout) {

    /** The tables that are read off the calls: first the calls, with the chosen columns. */
    List<Projection<R, ?>> ofCalls() {
        return Stream.concat(
                        Stream.of(dataset.calls().only(layout.columns())),
                        dataset.otherProjections().stream()
                                .filter(table -> layout.tables().contains(table.name())))
                .toList();
    }

    /** The tables whose rows belong to no call. */
    List<Table<?>> whole() {
        return dataset.wholeTables().stream()
                .filter(table -> layout.tables().contains(table.name()))
                .toList();
    }

    /** The number of files that a table is cut into. A table whose rows belong to no call is not cut. */
    int parts(String table) {
        return dataset.wholeTables().stream().anyMatch(whole -> whole.name().equals(table)) ? 1 : layout.parts();
    }

    /** The names of all their files. */
    Stream<String> fileNames() {
        return layout.tables().stream().flatMap(table -> {
            int parts = parts(table);
            return layout.formats().stream()
                    .flatMap(format -> IntStream.rangeClosed(1, parts)
                            .mapToObj(part -> layout.fileName(table, format, part, parts)));
        });
    }
}
