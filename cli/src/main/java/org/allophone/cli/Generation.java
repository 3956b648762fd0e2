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
import org.allophone.table.TableWriter;

/** One run of {@code generate}: the notebook's steps, in its order. */
final class Generation {
    /** What a row of calls takes, a little rounded up: to say at once that a disk is too small, rather than in an hour. */
    private static final long BYTES_PER_CALL = 160;

    private final Surroundings surroundings;
    private final Messages messages;
    private final Report report;
    private final Recipe recipe;
    private final String datasetName;
    private final SecretSource secrets;
    private final Path output;
    private final Path folderPath;
    private final boolean force;
    private final int threads;

    Generation(
            Surroundings surroundings,
            Messages messages,
            Report report,
            Recipe recipe,
            String datasetName,
            SecretSource secrets,
            Path output,
            boolean force,
            int threads) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.report = report;
        this.recipe = recipe;
        this.datasetName = datasetName;
        this.secrets = secrets;
        this.output = output;
        this.folderPath = surroundings.folder().resolve(output);
        this.force = force;
        this.threads = threads;
    }

    /** @param repeated the manifest to repeat, if that was asked */
    @SuppressWarnings("try") // the interruption is a resource for its closing alone
    void run(Optional<Manifest> repeated) throws IOException, SecretRefusedException {
        repeated.ifPresent(this::refuseUnrepeatable);
        report.welcome();
        try (OutputFolder folder = OutputFolder.open(folderPath);
                Interruption ignored = Interruption.closing(folder, output, surroundings, messages)) {
            Optional<Manifest> earlier = earlierManifest();
            Masker masker = secrets.masker(datasetName);
            Manifest.Masking masking = new Manifest.Masking(masker.scheme(), masker.keyId());
            repeated.ifPresent(manifest -> refuseOtherKey(manifest, masking));
            boolean sameRun = earlier.isPresent()
                    && earlier.get().describesSameAs(recipe, datasetName, masking)
                    && earlier.get().verify(folderPath).isEmpty();
            if (sameRun && masking.keyId().isPresent()) {
                report.alreadyThere(output);
                return;
            }
            // Without a fingerprint of the salt only the files themselves tell whether they would be the same.
            if (earlier.isPresent() && !force && !(sameRun && masking.isInsecure())) {
                throw UserError.failed(messages.get("output.differs", output));
            }
            refuseFullDisk();
            write(folder, masker, masking, earlier, repeated, sameRun);
        }
    }

    private void write(
            OutputFolder folder,
            Masker masker,
            Manifest.Masking masking,
            Optional<Manifest> earlier,
            Optional<Manifest> repeated,
            boolean sameRun)
            throws IOException {
        report.folders(output, Dataset.TRANSCRIPTS_FOLDER);
        report.recipe(recipe, datasetName);
        Dataset dataset = new Dataset(recipe);
        List<Call> firstCalls = dataset.firstCalls(Report.SHOWN_ROWS);
        report.mask(firstCalls, masker);
        report.calls(firstCalls);
        Table<Call> calls = masker.mask(dataset.calls());
        try (OutputStream out = folder.create(Dataset.CALLS_FILE);
                Progress progress = Progress.of(recipe.calls(), surroundings, messages)) {
            new TableWriter(threads, progress::to).write(calls, new CsvFormat(), out);
        }
        report.callsWritten(recipe.calls(), output.resolve(Dataset.CALLS_FILE));
        report.firstRows(calls.columns(), firstCalls);
        List<Transcript> transcripts = dataset.transcripts();
        report.dialogues(transcripts);
        for (Transcript transcript : transcripts) {
            try (OutputStream out = folder.create(Dataset.TRANSCRIPTS_FOLDER + "/" + transcript.fileName())) {
                out.write(transcript.text().getBytes(StandardCharsets.UTF_8));
            }
        }
        report.transcriptsWritten(transcripts, output.resolve(Dataset.TRANSCRIPTS_FOLDER));
        Map<String, FileDigest> files = folder.files();
        if (repeated.isPresent() && !repeated.get().files().equals(files)) {
            throw UserError.failed(messages.get("from.other-bytes"));
        }
        if (sameRun && earlier.map(Manifest::files).equals(Optional.of(files))) {
            report.alreadyThere(output);
            return;
        }
        if (earlier.isPresent() && !force) {
            throw UserError.failed(messages.get("output.differs", output));
        }
        try (OutputStream out = folder.create(Manifest.FILE_NAME)) {
            out.write(new Manifest(recipe, datasetName, masking, files).toJson().getBytes(StandardCharsets.UTF_8));
        }
        folder.commit(earlier.map(Generation::allFiles).orElse(List.of()));
        report.done(recipe, transcripts, output, secrets.isInsecure());
        example(dataset, transcripts)
                .ifPresent(call -> report.example(call, transcripts.get(0), calls.columns(), output));
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
