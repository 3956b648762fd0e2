package org.allophone.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.allophone.centre.OpenHoursCalls;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.Recipe;
import org.allophone.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code allophone generate}: makes a data set. Here the options are read and checked; {@link Generation} does the work. */
@Command(name = "generate", mixinStandardHelpOptions = true, sortOptions = false)
final class GenerateCommand implements Callable<Integer> {
    /** The notebook's folder. */
    static final String DEFAULT_OUTPUT = "data/raw";

    private static final int NOTEBOOK_DAYS = 30;
    private static final int MOST_THREADS = 64;

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
    private @Nullable String from;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            defaultValue = DEFAULT_OUTPUT)
    private String output = DEFAULT_OUTPUT;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--key-file", paramLabel = "FILE")
    private @Nullable String keyFile;

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
        Path folder = surroundings.path(messages, "--output", output);
        Report report = quiet
                ? Report.silent(surroundings.err(), messages)
                : new Report(surroundings.out(), surroundings.out(), messages, explain);
        SecretSource secrets = new SecretSource(
                surroundings,
                messages,
                new SecretSource.Wish(
                        Optional.ofNullable(keyFile).map(this::keyFile),
                        ephemeral,
                        insecureLegacySha256,
                        repeated.isPresent()),
                folder,
                report);
        Generation.Order order = new Generation.Order(recipe, datasetName, repeated, folder, force, threadCount);
        new Generation(surroundings, messages, report, order, secrets).run();
        return ExitCode.DONE;
    }

    private Recipe recipe() {
        Scenario chosen = scenario == null ? Scenario.TELECOM_BE : scenario(scenario);
        return new Recipe(
                chosen,
                seed == null
                        ? 42
                        : wholeNumbers.parse("--seed", seed, Recipe.smallestSeed(chosen), Recipe.largestSeed(chosen)),
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
        try {
            LocalDateTime parsed = notebook && start.contains("T")
                    ? LocalDateTime.parse(start)
                    : LocalDate.parse(start).atStartOfDay();
            if (Recipe.isPossibleStart(chosen, parsed)) {
                return parsed;
            }
        } catch (DateTimeParseException e) {
            // told below, as a date that is out of range is
        }
        throw UserError.wrongUse(messages.get(notebook ? "wrong.start.notebook" : "wrong.start", start));
    }

    /** A key in the place of the name of its file is not told again. */
    private Path keyFile(String text) {
        if (text.matches("(?i)(hex|base64):.*")) {
            throw UserError.wrongUse(messages.get("wrong.key-file"));
        }
        return surroundings.path(messages, "--key-file", text);
    }

    private String checkedName(String text) {
        if (!Recipe.isPossibleName(text)) {
            throw UserError.wrongUse(messages.get("wrong.name", text));
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
        return Optional.of(Manifest.read(surroundings.folder().resolve(surroundings.path(messages, "--from", from))));
    }

    private void refuseTogether(Map<String, Boolean> options) {
        if (options.values().stream().allMatch(given -> given)) {
            throw UserError.wrongUse(messages.get(
                    "wrong.together", options.keySet().stream().sorted().toArray()));
        }
    }
}
