package org.allophone.cli.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allophone.dataset.Dataset;
import org.allophone.dataset.Layout;
import org.allophone.defect.DefectProfile;
import org.allophone.pii.TextMask;
import org.allophone.table.Projection;
import org.allophone.table.Table;

/**
 * The tables that the user chose, in clear, and the names of their files.
 *
 * @param <R> a call
 */
record ChosenTables<R>(Dataset<R> dataset, Layout layout) {

    /** The folder of what is written in clear. */
    static final String GOLD = "gold/";

    /**
     * The tables that are read off the calls: first the calls, with the chosen columns.
     *
     * @param mask replaces personal data in texts
     */
    List<Projection<R, ?>> ofCalls(TextMask mask) {
        List<Projection<R, ?>> chosen = new ArrayList<>(withoutConversations());
        chosen.addAll(conversations(mask));
        return chosen;
    }

    /** The tables that are read off the calls alone: first the calls, with the chosen columns. */
    List<Projection<R, ?>> withoutConversations() {
        List<Projection<R, ?>> chosen = new ArrayList<>();
        chosen.add(dataset.calls().only(layout.columns()));
        dataset.otherProjections().stream().filter(this::isChosen).forEach(chosen::add);
        return chosen;
    }

    /** The tables of the conversations. */
    List<Projection<R, ?>> conversations(TextMask mask) {
        return dataset.transcriptProjections(layout.transcripts().style(), mask).stream()
                .filter(this::isChosen)
                .toList();
    }

    /** The conversations in clear, if they are wanted: they are never masked. */
    List<Projection<R, ?>> inClear() {
        return layout.transcripts().gold()
                ? dataset.transcriptProjections(layout.transcripts().style(), TextMask.NONE).stream()
                        .<Projection<R, ?>>map(table -> named(GOLD + table.name(), table))
                        .toList()
                : List.of();
    }

    private static <S, T> Projection<S, T> named(String name, Projection<S, T> table) {
        return new Projection<>(name, table.columns(), table.rows());
    }

    private boolean isChosen(Projection<R, ?> table) {
        return layout.tables().contains(table.name());
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
        Stream<String> gold = inClear().stream().map(Projection::name);
        return fileNames(Stream.concat(layout.tables().stream(), gold));
    }

    /** The names of the files in which some things are wrong, and of their ledger. */
    Stream<String> defectiveFileNames(DefectProfile profile) {
        Stream<String> names = layout.tables().stream()
                .filter(profile.byTable()::containsKey)
                .map(table -> DefectiveTables.FOLDER + table);
        return Stream.concat(fileNames(names), Stream.of(DefectiveTables.LEDGER));
    }

    private Stream<String> fileNames(Stream<String> names) {
        return names.flatMap(table -> {
            int parts = parts(table.replace(DefectiveTables.FOLDER, ""));
            return layout.formats().stream()
                    .flatMap(format -> IntStream.rangeClosed(1, parts)
                            .mapToObj(part -> layout.fileName(table, format, part, parts)));
        });
    }
}
