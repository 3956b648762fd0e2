package org.allophone.cli.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextColumns;
import org.allophone.cli.console.TextTable;
import org.allophone.cli.secret.KeyOptions;
import org.allophone.cli.secret.SecretSource;
import org.allophone.cli.secret.TextMasks;
import org.allophone.dataset.Dataset;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.People;
import org.allophone.dataset.RecordedRun;
import org.allophone.dataset.Transcript;
import org.allophone.dataset.TranscriptForm;
import org.allophone.mask.Masker;
import org.allophone.pii.PiiKind;
import org.allophone.pii.TextMask;
import org.allophone.table.Column;
import org.allophone.table.Table;
import org.allophone.wording.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code allophone show}: prints one call of a data set, its legs, the calls of its case, and its conversation. The calls are made again from
 * the manifest. Only the days of these calls are simulated.
 */
@Command(name = "show", sortOptions = false)
public final class ShowCommand implements Callable<Integer> {
    private static final Pattern CALL_ID = Pattern.compile("(?:CALL_)?([0-9]{1,18})");
    private static final String UNKNOWN = "–";

    private final Environment environment;
    private final Messages messages;

    @Parameters(index = "0", paramLabel = "CALL", descriptionKey = "call")
    private String call = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FOLDER",
            descriptionKey = "folder",
            defaultValue = Environment.DATA_FOLDER)
    private String folder = Environment.DATA_FOLDER;

    @Mixin
    private final KeyOptions key;

    public ShowCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
        this.key = new KeyOptions(environment);
    }

    @Override
    public Integer call() throws Exception {
        Path path = environment.path("FOLDER", folder);
        Path manifest = environment.resolve(path).resolve(Manifest.FILE_NAME);
        if (!Files.isRegularFile(manifest)) {
            throw Messages.failed("show.no-manifest", path.resolve(Manifest.FILE_NAME));
        }
        RecordedRun run = RecordedRun.of(manifest);
        long number = number();
        Mask mask = new Mask(
                masker(run.manifest(), path),
                People.kinds(run.manifest().masking().masked()));
        show(run.dataset(), number, mask, run.manifest(), path);
        return ExitCode.DONE;
    }

    private long number() {
        Matcher matcher = CALL_ID.matcher(call);
        long number = matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
        if (number < 1) {
            throw Messages.wrongUse("wrong.call", call);
        }
        return number;
    }

    /** The masker that the data set was made with; empty if its key is not here. Then the masked data are hidden. */
    private Optional<Masker> masker(Manifest manifest, Path path) throws IOException {
        SecretSource secrets = new SecretSource(
                environment,
                messages,
                new SecretSource.Wish(key, false, false, true),
                path,
                SecretSource.Listener.NONE);
        try {
            Masker masker = secrets.masker(manifest.datasetName());
            if (masker.keyId().equals(manifest.masking().keyId())) {
                return Optional.of(masker);
            }
        } catch (Refusal e) {
            if (key.areGiven()) {
                throw e;
            }
        }
        if (key.areGiven()) {
            throw Messages.failed("show.other-key", manifest.masking().keyId().orElse(UNKNOWN));
        }
        return Optional.empty();
    }

    private <R> void show(Dataset<R> dataset, long number, Mask mask, Manifest manifest, Path path) {
        R row = dataset.call(number).orElseThrow(() -> Messages.wrongUse("show.no-call", call));
        List<List<String>> fields = new ArrayList<>();
        for (Column<R> column : mask.of(dataset.calls().table(List.of())).columns()) {
            fields.add(List.of(column.name(), column.textOf(row)));
        }
        new TextColumns(environment.out()).print(fields);
        for (Table<?> table : dataset.around(row)) {
            print(mask.of(table));
        }
        TranscriptForm form = manifest.layout().transcripts();
        dataset.transcriptOf(row, form.style(), mask.ofTexts(form, manifest, dataset.conversationLanguage()))
                .ifPresent(transcript -> {
                    environment.out().println();
                    environment.out().println(messages.get("show.conversation", path.resolve(transcript.path())));
                    print(transcript);
                });
    }

    private void print(Transcript transcript) {
        if (transcript.lines().isEmpty()) {
            transcript.text().lines().forEach(line -> environment.out().println("  " + line));
        }
        for (Transcript.Line line : transcript.lines()) {
            String speaker = messages.get(line.agent() ? "show.agent" : "show.caller");
            environment.out().println(clock(line.startMillis()) + "  " + speaker + "  " + line.text());
        }
    }

    /** Minutes and seconds from the start of the call. */
    private static String clock(int millis) {
        int seconds = millis / 1000;
        return String.format(Locale.ROOT, "%3d:%02d", seconds / 60, seconds % 60);
    }

    /** Prints a table under its title. A call that ended in the menu has no legs, so nothing is printed of them. */
    private <T> void print(Table<T> table) {
        List<Column<T>> columns = table.columns().stream()
                .filter(column -> !column.name().equals("caller_id"))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        table.parts()
                .forEach(part -> part.forEach(row -> rows.add(
                        columns.stream().map(column -> column.textOf(row)).toList())));
        if (!rows.isEmpty()) {
            environment.out().println();
            environment.out().println(messages.get("show." + table.name()));
            new TextTable(columns.stream().map(Column::name).toList(), rows).print(environment.out());
        }
    }

    /** The mask of the data set, or one that hides what it masks if its key is not here. */
    private record Mask(Optional<Masker> masker, Set<PiiKind> kinds) {

        /** The mask of texts. Without the key, labels stand for pseudonyms. */
        TextMask ofTexts(TranscriptForm form, Manifest manifest, Locale language) {
            Set<People> masked = manifest.masking().masked();
            return masker.map(found -> TextMasks.of(form.mask(), masked, found, language))
                    .orElseGet(() -> TextMasks.labels(masked, language));
        }

        <T> Table<T> of(Table<T> table) {
            return masker.map(found -> found.only(kinds).mask(table))
                    .orElseGet(() -> table.mapColumns(column ->
                            column.sensitivity().filter(kinds::contains).isPresent()
                                    ? Column.text(column.name(), column.meaning(), row -> UNKNOWN)
                                    : column));
        }
    }
}
