package org.allophone.cli.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.allophone.dataset.CallRange;
import org.allophone.dataset.Dataset;
import org.allophone.dataset.Layout;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.Transcript;
import org.allophone.mask.Masker;
import org.allophone.output.FileDigest;
import org.allophone.output.OutputFolder;
import org.allophone.pii.TextMask;
import org.allophone.table.Part;
import org.allophone.table.Projection;
import org.allophone.table.Table;
import org.allophone.table.TableWriter;
import org.allophone.table.Walk;

/** The files of a data set except its manifest: their names, and how they are written. */
final class DataFiles<R> {
    private final Order<R> order;
    private final Dataset<R> dataset;
    private final Layout layout;
    private final ChosenTables<R> tables;
    private final OutputFolder folder;

    DataFiles(Order<R> order, ChosenTables<R> tables, OutputFolder folder) {
        this.order = order;
        this.dataset = order.dataset();
        this.layout = order.layout();
        this.tables = tables;
        this.folder = folder;
    }

    /** Refuses before the calls are made, which may take hours, what {@link OutputFolder#commit} would refuse after. */
    void refuseInTheWay(Set<String> replaced) throws IOException {
        List<String> names = new ArrayList<>();
        tables.fileNames().forEach(names::add);
        order.defects().ifPresent(profile -> tables.defectiveFileNames(profile).forEach(names::add));
        names.addAll(dataset.transcriptPaths());
        names.addAll(articleFiles().keySet());
        names.add(Manifest.FILE_NAME);
        for (String name : names) {
            folder.checkFree(name, Optional.empty(), replaced);
        }
        for (Map.Entry<String, FileDigest> file : ofRecipe().entrySet()) {
            folder.checkFree(file.getKey(), Optional.of(file.getValue()), replaced);
        }
    }

    /** The files that the data set is made from, with the digests that they will have: the centre's, and those of its pack. */
    Map<String, FileDigest> ofRecipe() {
        Map<String, FileDigest> files = new LinkedHashMap<>();
        order.scenarioText().ifPresent(text -> files.put(Manifest.SCENARIO_FILE, digest(text)));
        dataset.packFiles().forEach((name, text) -> files.put(name, digest(text)));
        order.defects().ifPresent(profile -> files.put(Manifest.DEFECTS_FILE, digest(profile.text())));
        return files;
    }

    private static FileDigest digest(String text) {
        return FileDigest.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the tables: first those of calls, from one walk through them, then the data that belong to no call.
     *
     * @param observers see each part of the calls
     * @param written takes the number of calls that are written
     */
    void writeTables(Masker masker, TextMask textMask, UnaryOperator<Part<R>> observers, LongConsumer written)
            throws IOException {
        Optional<DefectiveTables> defective = order.defects().isPresent()
                ? Optional.of(new DefectiveTables(order.defects().get(), order, folder))
                : Optional.empty();
        writeCalls(masker, textMask, observers, defective, written);
        for (Table<?> table : tables.whole()) {
            writeWhole(masker.mask(table), defective);
        }
        if (defective.isPresent()) {
            defective.get().close();
            write(folder, Manifest.DEFECTS_FILE, order.defects().orElseThrow().text());
        }
    }

    /** Writes what is no table: conversations, articles, the centre and its pack. */
    void writeTexts(List<Transcript> transcripts) throws IOException {
        for (Transcript transcript : transcripts) {
            write(folder, transcript.path(), transcript.text());
        }
        for (Map.Entry<String, String> article : articleFiles().entrySet()) {
            write(folder, article.getKey(), article.getValue());
        }
        if (order.scenarioText().isPresent()) {
            write(folder, Manifest.SCENARIO_FILE, order.scenarioText().get());
        }
        for (Map.Entry<String, String> file : dataset.packFiles().entrySet()) {
            write(folder, file.getKey(), file.getValue());
        }
    }

    /** The articles that have a file of their own, by its name. */
    private Map<String, String> articleFiles() {
        return layout.articles() ? dataset.articleFiles() : Map.of();
    }

    private void writeCalls(
            Masker masker,
            TextMask textMask,
            UnaryOperator<Part<R>> observers,
            Optional<DefectiveTables> defective,
            LongConsumer written)
            throws IOException {
        Walk<R> walk = dataset.walk();
        List<CallRange> slices = CallRange.of(dataset.recipe().calls(), layout.parts());
        for (int part = 1; part <= slices.size(); part++) {
            CallRange slice = slices.get(part - 1);
            try (OpenTables<R> open = new OpenTables<>(folder::create, layout, part)) {
                for (Projection<R, ?> table : tables.ofCalls(textMask)) {
                    open.open(masker.mask(table));
                }
                for (Projection<R, ?> table : tables.inClear()) {
                    open.open(table);
                }
                if (defective.isPresent()) {
                    openDefective(tables.ofCalls(textMask).stream().map(masker::mask), defective.get(), open);
                }
                Iterator<Part<R>> parts = walk.next(slice.calls());
                new TableWriter(order.threads(), rows -> written.accept(slice.first() - 1 + rows))
                        .write(observed(parts, observers), open.outputs());
                open.finish();
            }
        }
    }

    private static <R> Iterator<Part<R>> observed(Iterator<Part<R>> parts, UnaryOperator<Part<R>> observers) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return parts.hasNext();
            }

            @Override
            public Part<R> next() {
                return observers.apply(parts.next());
            }
        };
    }

    private static <S> void openDefective(
            Stream<Projection<S, ?>> masked, DefectiveTables defective, OpenTables<S> open) throws IOException {
        for (Projection<S, ?> table : defective.of(masked).toList()) {
            open.open(table, defective.opener(table.name()));
        }
    }

    private <T> void writeWhole(Table<T> table, Optional<DefectiveTables> defective) throws IOException {
        Layout whole = layout.inOnePart();
        try (OpenTables<T> open = new OpenTables<>(folder::create, whole, 1)) {
            Projection<T, T> rowByRow = Projection.identity(table.name(), table.columns());
            open.open(rowByRow);
            if (defective.isPresent()) {
                openDefective(Stream.of(rowByRow), defective.get(), open);
            }
            new TableWriter(order.threads(), rows -> {}).write(table.parts().iterator(), open.outputs());
            open.finish();
        }
    }

    static void write(OutputFolder folder, String name, String text) throws IOException {
        try (OutputStream out = folder.create(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
