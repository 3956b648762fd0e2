package org.allophone.cli.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.FileSize;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.Progress;
import org.allophone.cli.console.ShellWord;
import org.allophone.cli.secret.SecretSource;
import org.allophone.dataset.Dataset;
import org.allophone.dataset.Layout;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.People;
import org.allophone.dataset.Recipe;
import org.allophone.dataset.Supervision;
import org.allophone.dataset.Transcript;
import org.allophone.mask.Masker;
import org.allophone.output.FileDigest;
import org.allophone.output.OutputFolder;
import org.allophone.pii.TextMask;
import org.allophone.table.CsvFormat;

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
            EarlierData earlier = EarlierData.in(folderPath);
            DataFiles<R> files = new DataFiles<>(order, tables, folder);
            files.refuseInTheWay(earlier.replaced().keySet());
            order.answers().ifPresent(answers -> answers.refuseUnsafe(folderPath));
            Masker ofAll = secrets.masker(order.datasetName());
            TextMask textMask = order.textMask(ofAll);
            Masker masker = order.restricted(ofAll);
            Manifest.Masking masking = new Manifest.Masking(masker.scheme(), masker.keyId(), People.of(masker.kinds()));
            order.repeated().ifPresent(manifest -> refuseOtherKey(manifest, masking));
            boolean sameRun = earlier.isUnchanged(manifest ->
                    manifest.describesSameAs(recipe, layout, order.datasetName(), masking, files.ofRecipe()));
            // The insecure mask has no fingerprint of its salt, so only the new files show whether they equal the old
            // ones. --explain also makes the files again, to explain each step.
            boolean madeAnew = masking.isInsecure() || report.isExplaining();
            if (sameRun && masking.keyId().isPresent() && !madeAnew) {
                report.alreadyThere(output);
                return;
            }
            if (!(sameRun && madeAnew)) {
                refuseReplacing(earlier);
                folder.checkReplaceable(earlier.replaced());
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
            try (Progress progress = Progress.of(recipe.calls(), environment, messages)) {
                files.writeTables(masker, textMask, part -> first.watching(supervision.watching(part)), progress::to);
            }
            files.writeTexts(transcripts);
            narrate(masker, first.inOrder(), transcripts);
            if (sameRun && earlier.hasOnly(folder.files())) {
                report.alreadyThere(output);
                return;
            }
            refuseReplacing(earlier);
            if (order.answers().isPresent()) {
                commitSealed(order.answers().get(), masker, folder, masking, earlier.replaced());
            } else {
                commit(folder, masking, earlier.replaced());
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

    private String fileOfCalls() {
        return layout.fileName(Layout.CALLS, layout.formats().get(0), 1, layout.parts());
    }

    /** Adds the manifest and moves all files to their names. The files of an earlier data set are removed. */
    private void commit(OutputFolder folder, Manifest.Masking masking, Map<String, FileDigest> replaced)
            throws IOException {
        Map<String, FileDigest> files = folder.files();
        if (order.repeated().isPresent() && !order.repeated().get().files().equals(files)) {
            throw Messages.failed("from.other-bytes");
        }
        Manifest manifest = new Manifest(recipe, layout, order.datasetName(), masking, files);
        DataFiles.write(folder, Manifest.FILE_NAME, manifest.toJson());
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

    private void refuseReplacing(EarlierData earlier) {
        if (earlier.exists() && !order.force()) {
            throw Messages.failed("output.differs", output);
        }
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
}
