package org.allophone.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.centre.Call;
import org.allophone.dataset.Dataset;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.Recipe;
import org.allophone.dataset.Transcript;
import org.allophone.mask.Masker;
import org.allophone.mask.SecretRefusedException;
import org.allophone.output.FileDigest;
import org.allophone.output.OutputFolder;
import org.allophone.table.CsvFormat;
import org.allophone.table.Table;
import org.allophone.table.TableFile;
import org.allophone.table.TableWriter;

/** One run of {@code generate}: the notebook's steps, in its order. */
final class Generation {
    /** What a row of calls takes, a little rounded up: to say at once that a disk is too small, rather than in an hour. */
    private static final long BYTES_PER_CALL = 160;

    private final Surroundings surroundings;
    private final Messages messages;
    private final Report report;
    private final Order order;
    private final SecretSource secrets;
    private final Recipe recipe;
    private final Path output;
    private final Path folderPath;

    /**
     * What the user asked for.
     *
     * @param datasetName the name that the pseudonyms' key is derived for
     * @param repeated the manifest to repeat, if that was asked; recipe and name are its own then
     * @param output where the files go, as the user wrote it
     * @param force whether a data set that is there may be replaced
     * @param threads how many threads work
     */
    record Order(
            Recipe recipe, String datasetName, Optional<Manifest> repeated, Path output, boolean force, int threads) {}

    Generation(Surroundings surroundings, Messages messages, Report report, Order order, SecretSource secrets) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.report = report;
        this.order = order;
        this.secrets = secrets;
        this.recipe = order.recipe();
        this.output = order.output();
        this.folderPath = surroundings.folder().resolve(output);
    }

    @SuppressWarnings("try") // the interruption is a resource for its closing alone
    void run() throws IOException, SecretRefusedException {
        order.repeated().ifPresent(this::refuseUnrepeatable);
        report.welcome();
        try (OutputFolder folder = OutputFolder.open(folderPath);
                Interruption ignored = Interruption.closing(folder, output, surroundings, messages)) {
            Optional<Manifest> earlier = earlierManifest();
            Masker masker = secrets.masker(order.datasetName());
            Manifest.Masking masking = new Manifest.Masking(masker.scheme(), masker.keyId());
            order.repeated().ifPresent(manifest -> refuseOtherKey(manifest, masking));
            boolean sameRun = earlier.isPresent()
                    && earlier.get().describesSameAs(recipe, order.datasetName(), masking)
                    && earlier.get().verify(folderPath).isEmpty();
            if (sameRun && masking.keyId().isPresent()) {
                report.alreadyThere(output);
                return;
            }
            // Without a fingerprint of the salt only the files themselves tell whether they would be the same.
            if (!(sameRun && masking.isInsecure())) {
                refuseReplacing(earlier);
            }
            refuseFullDisk();
            report.folders(output, Dataset.TRANSCRIPTS_FOLDER);
            report.recipe(recipe, order.datasetName());
            Dataset dataset = new Dataset(recipe);
            List<Transcript> transcripts = dataset.transcripts();
            makeFiles(folder, dataset, transcripts, masker);
            if (sameRun && earlier.map(Manifest::files).equals(Optional.of(folder.files()))) {
                report.alreadyThere(output);
                return;
            }
            refuseReplacing(earlier);
            commit(folder, masking, earlier);
            report.done(recipe, transcripts, output, secrets.isInsecure());
            example(dataset, transcripts)
                    .ifPresent(call -> report.example(call, transcripts.get(0), masker.mask(dataset.calls()), output));
        }
    }

    /** Makes the calls and the conversations, in the notebook's order. */
    private void makeFiles(OutputFolder folder, Dataset dataset, List<Transcript> transcripts, Masker masker)
            throws IOException {
        List<Call> firstCalls = dataset.firstCalls(Report.SHOWN_ROWS);
        report.mask(firstCalls, masker);
        report.calls(firstCalls);
        Table<Call> calls = masker.mask(dataset.calls());
        try (OutputStream out = folder.create(Dataset.CALLS_FILE);
                TableFile<Call> file = new CsvFormat(CsvFormat.Dialect.RFC_4180).open(calls.columns(), out);
                Progress progress = Progress.of(recipe.calls(), surroundings, messages)) {
            new TableWriter(order.threads(), progress::to).write(calls, List.of(file));
        }
        report.callsWritten(recipe.calls(), output.resolve(Dataset.CALLS_FILE));
        report.firstRows(calls, firstCalls);
        report.dialogues(transcripts);
        for (Transcript transcript : transcripts) {
            try (OutputStream out = folder.create(Dataset.TRANSCRIPTS_FOLDER + "/" + transcript.fileName())) {
                out.write(transcript.text().getBytes(StandardCharsets.UTF_8));
            }
        }
        report.transcriptsWritten(transcripts, output.resolve(Dataset.TRANSCRIPTS_FOLDER));
    }

    /** Adds the manifest and gives all files their names; those of an earlier data set make way. */
    private void commit(OutputFolder folder, Manifest.Masking masking, Optional<Manifest> earlier) throws IOException {
        Map<String, FileDigest> files = folder.files();
        if (order.repeated().isPresent() && !order.repeated().get().files().equals(files)) {
            throw UserError.failed(messages.get("from.other-bytes"));
        }
        Manifest manifest = new Manifest(recipe, order.datasetName(), masking, files);
        try (OutputStream out = folder.create(Manifest.FILE_NAME)) {
            out.write(manifest.toJson().getBytes(StandardCharsets.UTF_8));
        }
        folder.commit(earlier.map(Generation::allFiles).orElse(List.of()));
    }

    private void refuseReplacing(Optional<Manifest> earlier) {
        if (earlier.isPresent() && !order.force()) {
            throw UserError.failed(messages.get("output.differs", output));
        }
    }

    private Optional<Manifest> earlierManifest() throws IOException {
        Path file = folderPath.resolve(Manifest.FILE_NAME);
        return Files.exists(file) ? Optional.of(Manifest.read(file)) : Optional.empty();
    }

    /** A manifest of a mask that nobody can make again, or only somebody who says so. */
    private void refuseUnrepeatable(Manifest manifest) {
        boolean insecure = manifest.masking().isInsecure();
        if (insecure != secrets.isInsecure()) {
            throw UserError.failed(messages.get(insecure ? "from.insecure" : "from.secure"));
        }
        if (!insecure && manifest.masking().keyId().isEmpty()) {
            throw UserError.failed(messages.get("from.ephemeral"));
        }
    }

    private void refuseOtherKey(Manifest manifest, Manifest.Masking masking) {
        if (!manifest.masking().equals(masking)) {
            throw UserError.failed(messages.get(
                    "from.other-key",
                    manifest.masking().keyId().orElse("?"),
                    masking.keyId().orElse("?")));
        }
    }

    private void refuseFullDisk() throws IOException {
        long free = Files.getFileStore(folderPath).getUsableSpace();
        if (recipe.calls() > free / BYTES_PER_CALL) {
            throw UserError.failed(messages.get(
                    "output.too-small",
                    output,
                    recipe.calls(),
                    recipe.calls() * BYTES_PER_CALL / 1_000_000,
                    free / 1_000_000));
        }
    }

    /** The manifest first: without it, what is half gone no longer passes for a data set. */
    private static List<String> allFiles(Manifest manifest) {
        List<String> names = new ArrayList<>();
        names.add(Manifest.FILE_NAME);
        names.addAll(manifest.files().keySet());
        return names;
    }

    private static Optional<Call> example(Dataset dataset, List<Transcript> transcripts) {
        if (transcripts.isEmpty()) {
            return Optional.empty();
        }
        Transcript first = transcripts.get(0);
        return first.call().or(() -> dataset.firstCallAbout(first.topic()));
    }
}
