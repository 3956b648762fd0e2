package org.allophone.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.allophone.centre.OpenHoursCalls;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.Recipe;
import org.allophone.notebook.NotebookCalls;
import org.allophone.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code allophone generate}: makes a data set. Here the options are read and checked; {@link Generation} does the work. */
@Command(name = "generate", mixinStandardHelpOptions = true, sortOptions = false)
final class GenerateCommand implements Callable<Integer> {
    private static final LocalDate EARLIEST_START = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST_START = LocalDate.of(2199, 12, 31);
    private static final int NOTEBOOK_DAYS = 30;
    private static final int MOST_THREADS = 256;

    private final Surroundings surroundings;
    private final Messages messages;
    private final WholeNumbers wholeNumbers;

    @Option(names = "--scenario", paramLabel = "NAME")
    private @Nullable String scenario;

    @Option(names = "--calls", paramLabel = "N")
    private @Nullable String calls;

    @Option(names = "--transcripts", paramLabel = "N")
    private @Nullable String transcripts;

    @Option(names = "--start", paramLabel = "DATE")
    private @Nullable String start;

    @Option(names = "--seed", paramLabel = "N")
    private @Nullable String seed;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--from", paramLabel = "MANIFEST")
    private @Nullable Path from;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            defaultValue = "data/raw")
    private Path output = Path.of("data/raw");

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--key-file", paramLabel = "FILE")
    private @Nullable Path keyFile;

    @Option(names = "--ephemeral")
    private boolean ephemeral;

    @Option(names = "--insecure-legacy-sha256")
    private boolean insecureLegacySha256;

    @Option(names = "--threads", paramLabel = "N")
    private @Nullable String threads;

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Mixin
    private final Language language = new Language();

    GenerateCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.wholeNumbers = new WholeNumbers(messages);
    }

    @Override
    public Integer call() throws Exception {
        language.check(messages);
        refuseTogether(Map.of("--key-file", keyFile != null, "--ephemeral", ephemeral));
        refuseTogether(Map.of("--insecure-legacy-sha256", insecureLegacySha256, "--ephemeral", ephemeral));
        refuseTogether(Map.of("--insecure-legacy-sha256", insecureLegacySha256, "--key-file", keyFile != null));
        refuseTogether(Map.of("--explain", explain, "--quiet", quiet));
        int threadCount = threads == null
                ? Runtime.getRuntime().availableProcessors()
                : (int) wholeNumbers.parse("--threads", threads, 1, MOST_THREADS);
        Optional<Manifest> repeated = repeated();
        Recipe recipe = repeated.isPresent() ? repeated.get().recipe() : recipe();
        String datasetName = repeated.map(Manifest::datasetName)
                .orElseGet(() -> name == null ? recipe.defaultName() : checkedName(name));
        Report report = quiet ? Report.silent() : new Report(surroundings.out(), messages, explain);
        SecretSource secrets =
                new SecretSource(surroundings, messages, output, keyFile, ephemeral, insecureLegacySha256, report);
        new Generation(surroundings, messages, report, recipe, datasetName, secrets, output, force, threadCount)
                .run(repeated);
        return ExitCode.DONE;
    }

    private Recipe recipe() {
        Scenario chosen = scenario == null ? Scenario.TELECOM_BE : scenario(scenario);
        boolean notebook = chosen == Scenario.NOTEBOOK;
        return new Recipe(
                chosen,
                seed == null
                        ? 42
                        : wholeNumbers.parse(
                                "--seed",
                                seed,
                                notebook ? 0 : Long.MIN_VALUE,
                                notebook ? NotebookCalls.LARGEST_SEED : Long.MAX_VALUE),
                start(chosen),
                calls == null ? 200 : wholeNumbers.parse("--calls", calls, 0, Recipe.MOST_CALLS),
                transcripts == null
                        ? 18
                        : (int) wholeNumbers.parse("--transcripts", transcripts, 0, Recipe.MOST_TRANSCRIPTS));
    }

    private Scenario scenario(String text) {
        return Scenario.named(text)
                .orElseThrow(() -> UserError.wrongUse(
                        messages.get("wrong.choice", "--scenario", text, String.join(", ", Scenario.names()))));
    }

    private LocalDateTime start(Scenario chosen) {
        boolean notebook = chosen == Scenario.NOTEBOOK;
        if (start == null) {
            return notebook ? surroundings.now().get().minusDays(NOTEBOOK_DAYS) : OpenHoursCalls.START.atStartOfDay();
        }
        LocalDateTime parsed = parsedStart(start, notebook);
        LocalDate day = parsed.toLocalDate();
        boolean wholeMicros = parsed.equals(parsed.truncatedTo(ChronoUnit.MICROS));
        if (!wholeMicros || day.isBefore(EARLIEST_START) || day.isAfter(LATEST_START)) {
            throw wrongStart(start, notebook);
        }
        return parsed;
    }

    private LocalDateTime parsedStart(String text, boolean notebook) {
        try {
            return notebook && text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeParseException e) {
            throw wrongStart(text, notebook);
        }
    }

    private UserError wrongStart(String text, boolean notebook) {
        return UserError.wrongUse(messages.get(
                notebook ? "wrong.start.notebook" : "wrong.start",
                text,
                EARLIEST_START.toString(),
                LATEST_START.toString()));
    }

    private String checkedName(String text) {
        if (text.isBlank() || text.length() > 100 || !text.matches("[\\p{L}\\p{N}._/ -]+")) {
            throw UserError.wrongUse(messages.get("wrong.name", text.replaceAll("\\p{Cntrl}", "?")));
        }
        return text;
    }

    /** The manifest of --from, whose recipe is repeated; it leaves nothing for the options of a recipe to say. */
    private Optional<Manifest> repeated() throws IOException {
        if (from == null) {
            return Optional.empty();
        }
        Map<String, Boolean> recipeOptions = new LinkedHashMap<>();
        recipeOptions.put("--scenario", scenario != null);
        recipeOptions.put("--calls", calls != null);
        recipeOptions.put("--transcripts", transcripts != null);
        recipeOptions.put("--start", start != null);
        recipeOptions.put("--seed", seed != null);
        recipeOptions.put("--name", name != null);
        recipeOptions.forEach((option, given) -> refuseTogether(Map.of("--from", true, option, given)));
        return Optional.of(Manifest.read(surroundings.folder().resolve(from)));
    }

    private void refuseTogether(Map<String, Boolean> options) {
        if (options.values().stream().allMatch(given -> given)) {
            throw UserError.wrongUse(messages.get(
                    "wrong.together", options.keySet().stream().sorted().toArray()));
        }
    }
}
