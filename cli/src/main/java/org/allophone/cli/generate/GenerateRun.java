package org.allophone.cli.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.Progress;
import org.allophone.cli.secret.SecretSource;
import org.allophone.dataset.CallRange;
import org.allophone.dataset.Dataset;
import org.allophone.dataset.FileDigests;
import org.allophone.dataset.Layout;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.ManifestReader;
import org.allophone.dataset.Recipe;
import org.allophone.dataset.Supervision;
import org.allophone.dataset.Transcript;
import org.allophone.mask.Masker;
import org.allophone.output.FileDigest;
import org.allophone.output.OutputFolder;
import org.allophone.table.Table;
import org.allophone.table.TableFile;
import org.allophone.table.TableWriter;

/** One run of {@code generate}: the notebook's steps, in its order. */
final class GenerateRun<R> {
    /** The least that a row of calls with all its columns takes: to say at once that a disk is too small, rather than in an hour. */
    private static final Map<String, Long> LEAST_BYTES_PER_CALL =
            Map.of(Formats.CSV, 110L, Formats.JSON_LINES, 200L, Formats.PARQUET, 32L);

    /** For what only the columns of the calls tell. */
    private static final CallRange NONE = new CallRange(1, 0);

    private final Environment environment;
    private final Messages messages;
    private final Report report;
    private final Order<R> order;
    private final SecretSource secrets;
    private final Dataset<R> dataset;
    private final Layout layout;
    private final Recipe recipe;
    private final Path output;
    private final Path folderPath;

    /**
     * What the user asked for.
     *
     * @param scenarioText the file of the centre; empty for the notebook
     * @param layout how the data set is laid out in files
     * @param datasetName the name that the pseudonyms' key is derived for
     * @param repeated the manifest to repeat, if that was asked; data set, layout and name are its own then
     * @param output where the files go, as the user wrote it
     * @param force whether a data set that is there may be replaced
     * @param threads how many threads work
     */
    record Order<R>(
            Dataset<R> dataset,
            Optional<String> scenarioText,
            Layout layout,
            String datasetName,
            Optional<Manifest> repeated,
            Path output,
            boolean force,
            int threads) {}

    GenerateRun(Environment environment, Messages messages, Report report, Order<R> order, SecretSource secrets) {
        this.environment = environment;
        this.messages = messages;
        this.report = report;
        this.order = order;
        this.secrets = secrets;
        this.dataset = order.dataset();
        this.layout = order.layout();
        this.recipe = dataset.recipe();
        this.output = order.output();
        this.folderPath = existingOrPlain(environment.resolve(output));
    }

    /** What is not there yet is taken at its plain meaning: "new/../other" makes no folder "new". */
    private static Path existingOrPlain(Path path) {
        return Files.exists(path) ? path : path.normalize();
    }

    @SuppressWarnings("try") // the interruption is a resource for its closing alone
    void run() throws IOException {
        order.repeated().ifPresent(this::refuseUnrepeatable);
        report.welcome();
        try (OutputFolder folder = OutputFolder.open(folderPath);
                CtrlC ignored = CtrlC.closing(folder, output, environment, messages)) {
            // Read before a key is made: a fault in it leaves nothing behind.
            Optional<FileDigests> earlier = earlierFiles();
            Optional<Manifest> described =
                    earlier.isPresent() ? ManifestReader.readIfOfThisVersion(manifestFile()) : Optional.empty();
            Masker masker = secrets.masker(order.datasetName());
            Manifest.Masking masking = new Manifest.Masking(masker.scheme(), masker.keyId());
            order.repeated().ifPresent(manifest -> refuseOtherKey(manifest, masking));
            boolean sameRun = described.isPresent()
                    && described.get().describesSameAs(recipe, layout, order.datasetName(), masking, scenarioDigest())
                    && new FileDigests(described.get().files())
                            .verify(folderPath)
                            .isEmpty();
            if (sameRun && masking.keyId().isPresent()) {
                report.alreadyThere(output);
                return;
            }
            // Without a fingerprint of the salt only the files themselves tell whether they would be the same.
            if (!(sameRun && masking.isInsecure())) {
                refuseReplacing(earlier);
            }
            refuseFullDisk();
            report.folders(output, Transcript.FOLDER);
            report.recipe(recipe, order.datasetName());
            List<Transcript> transcripts = dataset.transcripts();
            Supervision<R> supervision = dataset.supervision();
            makeFiles(folder, transcripts, masker, supervision);
            if (sameRun && earlier.map(FileDigests::files).equals(Optional.of(folder.files()))) {
                report.alreadyThere(output);
                return;
            }
            refuseReplacing(earlier);
            commit(folder, masking, earlier);
            report.done(recipe, layout, transcripts, output, secrets.isInsecure());
            supervision.report().ifPresent(report::performance);
            if (!transcripts.isEmpty()) {
                dataset.callOf(transcripts.get(0))
                        .ifPresent(call -> report.example(call, transcripts.get(0), masked(masker, NONE), output));
            }
        }
    }

    /** Makes the calls and the conversations, in the notebook's order, then what the notebook does not have. */
    private void makeFiles(OutputFolder folder, List<Transcript> transcripts, Masker masker, Supervision<R> supervision)
            throws IOException {
        List<R> firstCalls = dataset.firstCalls(Report.SHOWN_ROWS);
        report.mask(firstCalls, dataset.calls(NONE), masker);
        report.calls(firstCalls, dataset.calls(NONE), !recipe.isNotebook());
        try (Progress progress = Progress.of(recipe.calls(), environment, messages)) {
            writeCalls(folder, masker, supervision, progress);
        }
        report.callsWritten(recipe.calls(), output.resolve(fileOfCalls()));
        report.firstRows(masked(masker, NONE).only(layout.columns()), firstCalls);
        for (String table : layout.tables()) {
            if (!table.equals(Layout.CALLS)) {
                writeOther(folder, table, masker);
            }
        }
        report.dialogues(transcripts);
        for (Transcript transcript : transcripts) {
            write(folder, transcript.path(), transcript.text());
        }
        report.transcriptsWritten(transcripts, output.resolve(Transcript.FOLDER));
        if (order.scenarioText().isPresent()) {
            write(folder, Manifest.SCENARIO_FILE, order.scenarioText().get());
        }
    }

    private void writeCalls(OutputFolder folder, Masker masker, Supervision<R> supervision, Progress progress)
            throws IOException {
        List<CallRange> slices = CallRange.of(recipe.calls(), layout.parts());
        for (int part = 1; part <= slices.size(); part++) {
            CallRange slice = slices.get(part - 1);
            Table<R> calls = supervision.watching(masked(masker, slice).only(layout.columns()));
            write(folder, calls, part, slices.size(), rows -> progress.to(slice.first() - 1 + rows));
        }
    }

    private void writeOther(OutputFolder folder, String name, Masker masker) throws IOException {
        List<CallRange> slices = CallRange.of(recipe.calls(), layout.partsOf(name));
        for (int part = 1; part <= slices.size(); part++) {
            write(folder, masker.mask(dataset.table(name, slices.get(part - 1))), part, slices.size(), rows -> {});
        }
    }

    /** Writes a table in all formats at once. */
    private <T> void write(OutputFolder folder, Table<T> table, int part, int parts, LongConsumer progress)
            throws IOException {
        List<OutputStream> streams = new ArrayList<>();
        List<TableFile<T>> files = new ArrayList<>();
        try {
            for (String format : layout.formats()) {
                OutputStream stream = folder.create(layout.fileName(table.name(), format, part, parts));
                streams.add(stream);
                files.add(Formats.named(format, layout.csvDialect()).open(table.columns(), stream));
            }
            new TableWriter(order.threads(), progress).write(table, files);
            for (TableFile<T> file : files) {
                file.close();
            }
        } finally {
            for (OutputStream stream : streams) {
                stream.close();
            }
        }
    }

    private static void write(OutputFolder folder, String name, String text) throws IOException {
        try (OutputStream out = folder.create(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Table<R> masked(Masker masker, CallRange slice) {
        return masker.mask(dataset.calls(slice));
    }

    private String fileOfCalls() {
        return layout.fileName(Layout.CALLS, layout.formats().get(0), 1, layout.parts());
    }

    /** The digest that the centre's file will have. */
    private Optional<FileDigest> scenarioDigest() {
        return order.scenarioText().map(text -> FileDigest.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds the manifest and gives all files their names; those of an earlier data set make way. */
    private void commit(OutputFolder folder, Manifest.Masking masking, Optional<FileDigests> earlier)
            throws IOException {
        Map<String, FileDigest> files = folder.files();
        if (order.repeated().isPresent() && !order.repeated().get().files().equals(files)) {
            throw Messages.failed("from.other-bytes");
        }
        Manifest manifest = new Manifest(recipe, layout, order.datasetName(), masking, files);
        write(folder, Manifest.FILE_NAME, manifest.toJson());
        folder.commit(earlier.map(GenerateRun::allFiles).orElse(List.of()));
    }

    private void refuseReplacing(Optional<FileDigests> earlier) {
        if (earlier.isPresent() && !order.force()) {
            throw Messages.failed("output.differs", output);
        }
    }

    /** The files of the data set that is there, if one is; another version of the program may have made it. */
    private Optional<FileDigests> earlierFiles() throws IOException {
        return Files.exists(manifestFile()) ? Optional.of(ManifestReader.readFiles(manifestFile())) : Optional.empty();
    }

    private Path manifestFile() {
        return folderPath.resolve(Manifest.FILE_NAME);
    }

    /** A manifest of a mask that nobody can make again, or only somebody who says so. */
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

    private void refuseFullDisk() throws IOException {
        boolean allColumns = layout.columns().equals(dataset.callColumns());
        long perCall = layout.formats().stream()
                .mapToLong(format -> allColumns ? LEAST_BYTES_PER_CALL.getOrDefault(format, 1L) : 1)
                .sum();
        long free = Files.getFileStore(folderPath).getUsableSpace();
        if (recipe.calls() > free / perCall) {
            throw Messages.failed(
                    "output.too-small", output, recipe.calls(), recipe.calls() * perCall / 1_000_000, free / 1_000_000);
        }
    }

    /** The manifest first: without it, what is half gone no longer passes for a data set. */
    private static List<String> allFiles(FileDigests inventory) {
        List<String> names = new ArrayList<>();
        names.add(Manifest.FILE_NAME);
        names.addAll(inventory.files().keySet());
        return names;
    }
}
