package org.allophone.cli.generate;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.allophone.cli.console.ListValues;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.WholeNumbers;
import org.allophone.dataset.Dataset;
import org.allophone.dataset.Layout;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.Recipe;
import org.allophone.dataset.TranscriptForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code generate} that say how a data set is laid out: which tables and columns, in which formats, in how many parts. */
final class LayoutOptions {
    private static final String ALL_TABLES = "all";
    private static final String TRANSCRIPTS = "transcripts";

    @Option(names = "--columns", paramLabel = "NAMES", completionCandidates = Candidates.Columns.class)
    private @Nullable String columns;

    @Option(
            names = "--tables",
            paramLabel = "NAMES",
            arity = "0..1",
            fallbackValue = ALL_TABLES,
            completionCandidates = Candidates.Tables.class)
    private @Nullable String tables;

    @Option(names = "--articles")
    private boolean articles;

    @Option(names = "--format", paramLabel = "NAMES", completionCandidates = Candidates.FormatNames.class)
    private @Nullable String format;

    @Option(names = "--csv-dialect", paramLabel = "NAME", completionCandidates = Candidates.Dialects.class)
    private @Nullable String csvDialect;

    @Option(names = "--split", paramLabel = "N")
    private @Nullable String split;

    /** The layout asked for. */
    Layout of(Dataset<?> dataset, TranscriptForm transcripts) {
        List<String> callColumns = dataset.callColumns();
        List<String> formats =
                format == null ? List.of(Formats.CSV) : ListValues.parse("--format", format, Formats.names());
        if (csvDialect != null && !formats.contains(Formats.CSV)) {
            throw Messages.wrongUse("wrong.dialect", String.join(",", formats));
        }
        return new Layout(
                formats,
                csvDialect == null
                        ? Formats.dialectNames().get(0)
                        : ListValues.parseOne("--csv-dialect", csvDialect, Formats.dialectNames()),
                split == null ? 1 : (int) WholeNumbers.parse("--split", split, 1, Layout.MOST_PARTS),
                chosenTables(dataset),
                columns == null ? callColumns : ListValues.parse("--columns", columns, callColumns),
                transcripts,
                articles);
    }

    /** The layout of a manifest. It is checked, because anybody may have edited the manifest. */
    Layout of(Manifest manifest, Path file, Dataset<?> dataset) {
        Layout layout = manifest.layout();
        checkManifest(file, "formats", layout.formats(), Formats.names());
        checkManifest(file, "csvDialect", List.of(layout.csvDialect()), Formats.dialectNames());
        checkManifest(file, "tables", layout.tables(), dataset.tableNames());
        checkManifest(file, "columns", layout.columns(), dataset.callColumns());
        return layout;
    }

    /** Refuses a format that cannot be streamed: standard output takes one text format. */
    void refuseSeveralFormats() {
        List<String> streamed = Formats.textNames();
        if (format != null && !streamed.contains(format)) {
            throw Messages.wrongUse("wrong.stream-format", format, String.join(", ", streamed));
        }
    }

    /**
     * The tables that the user chose. The calls are always the first table, even if the user did not name them. If all transcripts are
     * wanted, they are in a table.
     */
    private List<String> chosenTables(Dataset<?> dataset) {
        List<String> all = dataset.tableNames();
        String named = tables;
        List<String> wanted =
                named == null ? List.of() : named.equals(ALL_TABLES) ? all : ListValues.parse("--tables", named, all);
        boolean allTranscripts = dataset.recipe().transcripts() == Recipe.ALL_TRANSCRIPTS;
        return Stream.of(
                        Stream.of(Layout.CALLS),
                        wanted.stream(),
                        Stream.of(TRANSCRIPTS).filter(name -> allTranscripts && all.contains(name)))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private void checkManifest(Path file, String field, List<String> found, List<String> allowed) {
        for (String name : found) {
            if (!allowed.contains(name)) {
                throw Messages.failed("from.unknown", file, field, name, String.join(", ", allowed));
            }
        }
    }
}
