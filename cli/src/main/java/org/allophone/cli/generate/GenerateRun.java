package org.allophone.cli.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.FileSize;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.Progress;
import org.allophone.cli.console.ShellWord;
import org.allophone.cli.secret.SecretSource;
import org.allophone.dataset.CallRange;
import org.allophone.dataset.Dataset;
import org.allophone.dataset.Layout;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.ManifestReader;
import org.allophone.dataset.People;
import org.allophone.dataset.Recipe;
import org.allophone.dataset.Supervision;
import org.allophone.dataset.Transcript;
import org.allophone.files.ManifestEnvelope;
import org.allophone.mask.Masker;
import org.allophone.output.FileDigest;
import org.allophone.output.FileDigests;
import org.allophone.output.OutputFolder;
import org.allophone.pii.TextMask;
import org.allophone.table.CsvFormat;
import org.allophone.table.Part;
import org.allophone.table.Projection;
import org.allophone.table.Table;
import org.allophone.table.TableWriter;
import org.allophone.table.Walk;

/** One run of {@code generate}: the notebook's steps, in its order. */
final class GenerateRun<R> {
    /** The most rows of an Excel sheet, without the header. */
    private static final long LONGEST_SHEET = 1_048_575;

    private final Environment environment;
    private final Messages messages;
    private final Report report;
    private final Order<R> order;
    private final SecretSource secrets;
    private final Dataset<R> dataset;
    private final Layout layout;
    private final ChosenTables<R> tables;
    private final Recipe recipe;
    private final Path output;
    private final Path folderPath;

    GenerateRun(Environment environment, Messages messages, Report report, Order<R> order, SecretSource secrets) {
        this.environment = environment;
        this.messages = messages;
        this.report = report;
        this.order = order;
        this.secrets = secrets;
        this.dataset = order.dataset();
        this.layout = order.layout();
        this.tables = new ChosenTables<>(dataset, layout);
        this.recipe = dataset.recipe();
        this.output = order.output();
        this.folderPath = existingOrPlain(environment.resolve(output));
    }

    /** A path that does not exist yet is normalized, so that "new/../other" does not create a folder "new". */
    private static Path existingOrPlain(Path path) {
        return Files.exists(path) ? path : path.normalize();
    }

    @SuppressWarnings("try") // the CtrlC object is only closed, not used
    void run() throws IOException {
        order.repeated().ifPresent(this::refuseUnrepeatable);
        report.welcome();
        try (OutputFolder folder = OutputFolder.open(folderPath);
                CtrlC ignored = CtrlC.closing(folder, output, environment, messages)) {
            // The manifest is read and files in the way are refused before a key is made, so no new key is left behind.
            Optional<FileDigests> earlier = earlierFiles();
            Map<String, FileDigest> replaced = filesOf(earlier);
            Optional<Manifest> described =
                    earlier.isPresent() ? ManifestReader.readIfOfThisVersion(manifestFile()) : Optional.empty();
            refuseFilesInTheWay(folder, replaced.keySet());
            order.answers().ifPresent(answers -> answers.refuseUnsafe(folderPath));
            Masker ofAll = secrets.masker(order.datasetName());
            TextMask textMask = order.textMask(ofAll);
            Masker masker = order.restricted(ofAll);
            Manifest.Masking masking = new Manifest.Masking(masker.scheme(), masker.keyId(), People.of(masker.kinds()));
            order.repeated().ifPresent(manifest -> refuseOtherKey(manifest, masking));
            boolean sameRun = described.isPresent()
                    && described.get().describesSameAs(recipe, layout, order.datasetName(), masking, recipeFiles())
                    && new FileDigests(described.get().files())
                            .verify(folderPath)
                            .isEmpty();
            // The insecure mask has no fingerprint of its salt, so only the new files show whether they equal the old
            // ones. --explain also makes the files again, to explain each step.
            boolean madeAnew = masking.isInsecure() || report.isExplaining();
            if (sameRun && masking.keyId().isPresent() && !madeAnew) {
                report.alreadyThere(output);
                return;
            }
            if (!(sameRun && madeAnew)) {
                refuseReplacing(earlier);
                folder.checkReplaceable(replaced);
            }
            refuseFullDisk(masker, textMask);
            warnOfLongSheets();
            warnOfAgentsNamedBeside();
            report.folders(output, Transcript.FOLDER);
            report.recipe(recipe, order.datasetName());
            List<Transcript> transcripts =
                    dataset.transcripts(layout.transcripts().style(), textMask);
            Supervision<R> supervision = dataset.supervision();
            FirstCalls<R> first = new FirstCalls<>(report.isSilent() ? 0 : Report.SHOWN_ROWS);
            makeFiles(folder, masker, textMask, part -> first.watching(supervision.watching(part)), transcripts);
            narrate(masker, first.inOrder(), transcripts);
            if (sameRun && earlier.map(FileDigests::files).equals(Optional.of(folder.files()))) {
                report.alreadyThere(output);
                return;
            }
            refuseReplacing(earlier);
            if (order.answers().isPresent()) {
                commitSealed(order.answers().get(), masker, folder, masking, replaced);
            } else {
                commit(folder, masking, replaced);
            }
            report.done(order, tables::parts, transcripts, secrets.isInsecure());
            dataset.languageWithoutConversations().ifPresent(report::noConversations);
            dataset.callerShortage().ifPresent(report::callerShortage);
            if (report.isSilent()) {
                return;
            }
            report.firstAudit(new FirstAudit(environment, messages, order.threads())
                    .ofFiles(folderPath, order, tables::parts, transcripts, ShellWord.of(output.toString())));
            supervision.report().ifPresent(report::performance);
            if (!transcripts.isEmpty()) {
                dataset.callOf(transcripts.get(0))
                        .ifPresent(
                                call -> report.example(call, transcripts.get(0), masker.mask(dataset.calls()), output));
            }
        }
    }

    /** Makes all files except the manifest: first the tables, from one walk through the calls, then the data that belong to no call. */
    private void makeFiles(
            OutputFolder folder,
            Masker masker,
            TextMask textMask,
            UnaryOperator<Part<R>> observers,
            List<Transcript> transcripts)
            throws IOException {
        Optional<DefectiveTables> defective = order.defects().isPresent()
                ? Optional.of(new DefectiveTables(order.defects().get(), order, folder))
                : Optional.empty();
        try (Progress progress = Progress.of(recipe.calls(), environment, messages)) {
            writeCalls(folder, masker, textMask, observers, defective, progress);
        }
        for (Table<?> table : tables.whole()) {
            writeWhole(folder, masker.mask(table), defective);
        }
        if (defective.isPresent()) {
            defective.get().close();
            write(folder, Manifest.DEFECTS_FILE, order.defects().orElseThrow().text());
        }
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

    /** Says what was made, in the notebook's order. */
    private void narrate(Masker masker, List<R> firstCalls, List<Transcript> transcripts) {
        if (recipe.seed().isPresent()) {
            report.mask(firstCalls, dataset.calls(), masker);
        }
        report.calls(
                firstCalls, masker.mask(dataset.calls()), order.scenarioText().isPresent());
        report.callsWritten(recipe.calls(), output.resolve(fileOfCalls()));
        report.firstRows(masker.mask(dataset.calls()).only(layout.columns()), firstCalls);
        report.dialogues(transcripts);
        report.transcriptsWritten(transcripts, output.resolve(Transcript.FOLDER));
    }

    private void writeCalls(
            OutputFolder folder,
            Masker masker,
            TextMask textMask,
            UnaryOperator<Part<R>> observers,
            Optional<DefectiveTables> defective,
            Progress progress)
            throws IOException {
        Walk<R> walk = dataset.walk();
        List<CallRange> slices = CallRange.of(recipe.calls(), layout.parts());
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
                new TableWriter(order.threads(), rows -> progress.to(slice.first() - 1 + rows))
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

    private <T> void writeWhole(OutputFolder folder, Table<T> table, Optional<DefectiveTables> defective)
            throws IOException {
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

    private static void write(OutputFolder folder, String name, String text) throws IOException {
        try (OutputStream out = folder.create(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String fileOfCalls() {
        return layout.fileName(Layout.CALLS, layout.formats().get(0), 1, layout.parts());
    }

    /** The files that the data set is made from, with the digests that they will have: the centre's, and those of its pack. */
    private Map<String, FileDigest> recipeFiles() {
        Map<String, FileDigest> files = new LinkedHashMap<>();
        order.scenarioText().ifPresent(text -> files.put(Manifest.SCENARIO_FILE, digest(text)));
        dataset.packFiles().forEach((name, text) -> files.put(name, digest(text)));
        order.defects().ifPresent(profile -> files.put(Manifest.DEFECTS_FILE, digest(profile.text())));
        return files;
    }

    private static FileDigest digest(String text) {
        return FileDigest.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the manifest and moves all files to their names. The files of an earlier data set are removed. */
    private void commit(OutputFolder folder, Manifest.Masking masking, Map<String, FileDigest> replaced)
            throws IOException {
        Map<String, FileDigest> files = folder.files();
        if (order.repeated().isPresent() && !order.repeated().get().files().equals(files)) {
            throw Messages.failed("from.other-bytes");
        }
        Manifest manifest = new Manifest(recipe, layout, order.datasetName(), masking, files);
        write(folder, Manifest.FILE_NAME, manifest.toJson());
        folder.commit(replaced);
    }

    /** As {@link #commit}; there are answers if and only if there is a data set. */
    private void commitSealed(
            SealedAnswers answers,
            Masker masker,
            OutputFolder folder,
            Manifest.Masking masking,
            Map<String, FileDigest> replaced)
            throws IOException {
        answers.write(dataset, masker);
        try {
            commit(folder, masking, replaced);
        } catch (IOException | RuntimeException e) {
            answers.delete();
            throw e;
        }
    }

    /** Refuses before the calls are made, which may take hours, what {@link OutputFolder#commit} would refuse after. */
    private void refuseFilesInTheWay(OutputFolder folder, Set<String> replaced) throws IOException {
        List<String> names = new ArrayList<>();
        tables.fileNames().forEach(names::add);
        order.defects().ifPresent(profile -> tables.defectiveFileNames(profile).forEach(names::add));
        names.addAll(dataset.transcriptPaths());
        names.addAll(articleFiles().keySet());
        names.add(Manifest.FILE_NAME);
        for (String name : names) {
            folder.checkFree(name, Optional.empty(), replaced);
        }
        for (Map.Entry<String, FileDigest> file : recipeFiles().entrySet()) {
            folder.checkFree(file.getKey(), Optional.of(file.getValue()), replaced);
        }
    }

    private void refuseReplacing(Optional<FileDigests> earlier) {
        if (earlier.isPresent() && !order.force()) {
            throw Messages.failed("output.differs", output);
        }
    }

    /** The files of the existing data set, if any. Another version of the program may have made it. */
    private Optional<FileDigests> earlierFiles() throws IOException {
        return Files.exists(manifestFile())
                ? Optional.of(ManifestEnvelope.read(manifestFile()).files())
                : Optional.empty();
    }

    private Path manifestFile() {
        return folderPath.resolve(Manifest.FILE_NAME);
    }

    /** Refuses a manifest whose key was not kept. Refuses an insecure mask that only the manifest or only the user names. */
    private void refuseUnrepeatable(Manifest manifest) {
        boolean insecure = manifest.masking().isInsecure();
        if (insecure != secrets.isInsecure()) {
            throw Messages.failed(insecure ? "from.insecure" : "from.secure");
        }
        if (!insecure && manifest.masking().keyId().isEmpty()) {
            throw Messages.failed("from.ephemeral");
        }
    }

    private void refuseOtherKey(Manifest manifest, Manifest.Masking masking) {
        if (!manifest.masking().equals(masking)) {
            throw Messages.failed(
                    "from.other-key",
                    manifest.masking().keyId().orElse("?"),
                    masking.keyId().orElse("?"));
        }
    }

    /** Excel leaves out the rows that its sheet has no room for. */
    private void warnOfLongSheets() {
        boolean forExcel = layout.formats().contains("csv")
                && layout.csvDialect().equals(CsvFormat.Dialect.EXCEL_FR.dialectName());
        if (forExcel && recipe.calls() > LONGEST_SHEET * layout.parts()) {
            environment
                    .err()
                    .println("allophone: "
                            + messages.get(
                                    "excel.long", LONGEST_SHEET, (recipe.calls() + LONGEST_SHEET - 1) / LONGEST_SHEET));
        }
    }

    /** The file of the centre is needed to repeat the run, but not to use the data. */
    private void warnOfAgentsNamedBeside() {
        if (order.masked().contains(People.AGENTS) && dataset.isNamingAgents()) {
            environment
                    .err()
                    .println("allophone: " + messages.get("mask.agents-named", output.resolve(Manifest.SCENARIO_FILE)));
        }
    }

    /** A run of few calls needs no estimate: it meets a full disk sooner than an estimate is made. */
    private void refuseFullDisk(Masker masker, TextMask textMask) throws IOException {
        if (recipe.calls() <= ExpectedSize.SAMPLED_CALLS) {
            return;
        }
        long once = new ExpectedSize<>(tables, masker, textMask, order.threads()).bytes();
        long needed = order.defects().isPresent() ? 2 * once : once;
        long free = Files.getFileStore(folderPath).getUsableSpace();
        if (needed > free) {
            throw Messages.failed("output.too-small", output, recipe.calls(), FileSize.of(needed), FileSize.of(free));
        }
    }

    /** The earlier files. The manifest is first and is removed first, so a half-removed data set is not taken for a whole one. */
    private Map<String, FileDigest> filesOf(Optional<FileDigests> earlier) throws IOException {
        Map<String, FileDigest> replaced = new LinkedHashMap<>();
        if (earlier.isPresent()) {
            replaced.put(Manifest.FILE_NAME, FileDigest.of(manifestFile()));
            replaced.putAll(earlier.get().files());
        }
        return replaced;
    }
}
