package org.allophone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.allophone.dataset.CentreDataset;
import org.allophone.dataset.Dataset;
import org.allophone.dataset.Layout;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.NotebookDataset;
import org.allophone.dataset.Recipe;
import org.allophone.dataset.RepeatedRun;
import org.allophone.mask.SecretRefusedException;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.ScenarioFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code allophone generate}: makes a data set. Here the options are read and checked; {@link Generation} does the work. */
@Command(name = "generate", mixinStandardHelpOptions = true, sortOptions = false)
final class GenerateCommand implements Callable<Integer> {
    /** The notebook's folder. */
    static final String DEFAULT_OUTPUT = "data/raw";

    private static final String STANDARD_OUTPUT = "-";
    private static final String ALL_TABLES = "all";
    private static final int DEFAULT_SEED = 42;
    private static final int DEFAULT_TRANSCRIPTS = 18;
    private static final int NOTEBOOK_CALLS = 200;
    private static final int MOST_THREADS = 64;

    private final Surroundings surroundings;
    private final Messages messages;
    private final WholeNumbers wholeNumbers;
    private final Lists lists;

    @Option(names = "--scenario", paramLabel = "NAME|FILE")
    private @Nullable String scenario;

    @Option(names = "--calls", paramLabel = "N")
    private @Nullable String calls;

    @Option(names = "--days", paramLabel = "N")
    private @Nullable String days;

    @Option(names = "--sites", paramLabel = "N")
    private @Nullable String sites;

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

    @Option(names = "--columns", paramLabel = "NAMES")
    private @Nullable String columns;

    @Option(names = "--tables", paramLabel = "NAMES", arity = "0..1", fallbackValue = ALL_TABLES)
    private @Nullable String tables;

    @Option(names = "--format", paramLabel = "NAMES")
    private @Nullable String format;

    @Option(names = "--csv-dialect", paramLabel = "NAME")
    private @Nullable String csvDialect;

    @Option(names = "--split", paramLabel = "N")
    private @Nullable String split;

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
        this.lists = new Lists(messages);
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
        Path folder = surroundings.path(messages, "--output", output);
        if (isStreamed()) {
            refuseWhatCannotBeStreamed();
        }
        Optional<RepeatedRun> repeated = repeated();
        if (repeated.isPresent()) {
            return make(repeated.get().dataset(), repeated.get().scenarioText(), repeated, folder, threadCount);
        }
        if (Recipe.NOTEBOOK.equals(scenario)) {
            return make(new NotebookDataset(notebookRecipe()), Optional.empty(), repeated, folder, threadCount);
        }
        ScenarioFile file = scenarioFile();
        CentreDataset dataset = centre(file.scenario());
        return make(dataset, Optional.of(file.text()), repeated, folder, threadCount);
    }

    private <R> int make(
            Dataset<R> dataset,
            Optional<String> scenarioText,
            Optional<RepeatedRun> repeated,
            Path folder,
            int threadCount)
            throws IOException, SecretRefusedException {
        Optional<Manifest> manifest = repeated.map(RepeatedRun::manifest);
        Layout layout = manifest.isPresent() ? checkedLayout(manifest.get(), dataset) : layout(dataset);
        String datasetName = manifest.map(Manifest::datasetName)
                .orElseGet(() -> name == null ? dataset.recipe().defaultName() : checkedName(name));
        Report report = quiet || isStreamed()
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
        Generation.Order<R> order = new Generation.Order<>(
                dataset, scenarioText, layout, datasetName, manifest, folder, force, threadCount);
        if (isStreamed()) {
            new Streaming(surroundings, messages).run(order, secrets);
        } else {
            new Generation<>(surroundings, messages, report, order, secrets).run();
        }
        return ExitCode.DONE;
    }

    private Recipe notebookRecipe() {
        refuseForNotebook("--days", days);
        refuseForNotebook("--sites", sites);
        refuseForNotebook("--tables", tables);
        return Recipe.notebook(
                seed == null ? DEFAULT_SEED : wholeNumbers.parse("--seed", seed, 0, Recipe.LARGEST_NOTEBOOK_SEED),
                notebookStart(),
                calls == null ? NOTEBOOK_CALLS : wholeNumbers.parse("--calls", calls, 0, Recipe.MOST_CALLS),
                transcriptCount());
    }

    private void refuseForNotebook(String option, @Nullable String value) {
        if (value != null) {
            throw UserError.wrongUse(messages.get("wrong.notebook", option));
        }
    }

    private CentreDataset centre(CentreScenario centre) {
        CentreDataset.Wish wish = new CentreDataset.Wish(
                seed == null ? DEFAULT_SEED : wholeNumbers.parse("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE),
                calls == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(wholeNumbers.parse("--calls", calls, 0, Recipe.MOST_CALLS)),
                optionalInt("--days", days, Recipe.MOST_DAYS),
                optionalInt("--sites", sites, Recipe.MOST_SITES),
                isStreamed() ? 0 : transcriptCount());
        return CentreDataset.of(start == null ? centre : centre.startingOn(start(start)), wish);
    }

    private OptionalInt optionalInt(String option, @Nullable String text, int largest) {
        return text == null ? OptionalInt.empty() : OptionalInt.of((int) wholeNumbers.parse(option, text, 1, largest));
    }

    private int transcriptCount() {
        return transcripts == null
                ? DEFAULT_TRANSCRIPTS
                : (int) wholeNumbers.parse("--transcripts", transcripts, 0, Recipe.MOST_TRANSCRIPTS);
    }

    /** A scenario by the name of one that comes with the program, or by its file. */
    private ScenarioFile scenarioFile() throws IOException {
        String wanted = scenario == null ? CentreScenario.bundledNames().get(0) : scenario;
        if (CentreScenario.bundledNames().contains(wanted)) {
            return ScenarioFile.bundled(wanted);
        }
        Path path = surroundings.path(messages, "--scenario", wanted);
        Path real = surroundings.folder().resolve(path);
        if (!Files.exists(real) && !wanted.matches(".*(/|\\.ya?ml)")) {
            List<String> names = new ArrayList<>(CentreScenario.bundledNames());
            names.add(Recipe.NOTEBOOK);
            throw UserError.wrongUse(messages.get("wrong.scenario", wanted, String.join(", ", names)));
        }
        return ScenarioFile.read(real);
    }

    private LocalDate start(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (Recipe.isPossibleStart(day.atStartOfDay())) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // told below, as a date that is out of range is
        }
        throw UserError.wrongUse(messages.get("wrong.start", text));
    }

    private LocalDateTime notebookStart() {
        if (start == null) {
            return surroundings.now().get().minusDays(Recipe.NOTEBOOK_DAYS);
        }
        try {
            LocalDateTime instant = start.contains("T")
                    ? LocalDateTime.parse(start)
                    : LocalDate.parse(start).atStartOfDay();
            if (Recipe.isPossibleNotebookStart(instant)) {
                return instant;
            }
        } catch (DateTimeParseException e) {
            // told below, as a date that is out of range is
        }
        throw UserError.wrongUse(messages.get("wrong.start.notebook", start));
    }

    private <R> Layout layout(Dataset<R> dataset) {
        List<String> callColumns = dataset.callColumns();
        List<String> formats = format == null ? List.of(Formats.CSV) : lists.parse("--format", format, Formats.names());
        if (csvDialect != null && !formats.contains(Formats.CSV)) {
            throw UserError.wrongUse(messages.get("wrong.dialect", String.join(",", formats)));
        }
        return new Layout(
                formats,
                csvDialect == null
                        ? Formats.dialectNames().get(0)
                        : lists.parseOne("--csv-dialect", csvDialect, Formats.dialectNames()),
                split == null ? 1 : (int) wholeNumbers.parse("--split", split, 1, Layout.MOST_PARTS),
                chosenTables(allTables(dataset)),
                columns == null ? callColumns : lists.parse("--columns", columns, callColumns));
    }

    /** The calls come first, named or not. */
    private List<String> chosenTables(List<String> allTables) {
        if (tables == null) {
            return List.of(Layout.CALLS);
        }
        List<String> wanted = tables.equals(ALL_TABLES) ? allTables : lists.parse("--tables", tables, allTables);
        return Stream.concat(Stream.of(Layout.CALLS), wanted.stream())
                .distinct()
                .toList();
    }

    private static List<String> allTables(Dataset<?> dataset) {
        List<String> all = new ArrayList<>(List.of(Layout.CALLS));
        all.addAll(dataset.otherTables());
        return all;
    }

    /** A manifest is anybody's text. */
    private Layout checkedLayout(Manifest manifest, Dataset<?> dataset) {
        Layout layout = manifest.layout();
        checkManifest("formats", layout.formats(), Formats.names());
        checkManifest("csvDialect", List.of(layout.csvDialect()), Formats.dialectNames());
        checkManifest("tables", layout.tables(), allTables(dataset));
        checkManifest("columns", layout.columns(), dataset.callColumns());
        return layout;
    }

    private void checkManifest(String field, List<String> found, List<String> allowed) {
        for (String name : found) {
            if (!allowed.contains(name)) {
                throw UserError.failed(messages.get("from.unknown", field, name, String.join(", ", allowed)));
            }
        }
    }

    private boolean isStreamed() {
        return output.equals(STANDARD_OUTPUT);
    }

    /** Standard output is one stream of text: the calls in one format, and nothing beside. */
    private void refuseWhatCannotBeStreamed() {
        Map<String, Boolean> options = new LinkedHashMap<>();
        options.put("--tables", tables != null);
        options.put("--split", split != null);
        options.put("--transcripts", transcripts != null);
        options.put("--from", from != null);
        options.put("--explain", explain);
        options.put("--force", force);
        options.forEach((option, given) -> refuseTogether(Map.of("--output -", true, option, given)));
        if (format != null) {
            lists.parseOne("--format", format, List.of(Formats.CSV, Formats.JSON_LINES));
        }
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

    /** The data set of --from; its manifest leaves nothing for the options that say what is made. */
    private Optional<RepeatedRun> repeated() throws IOException {
        if (from == null) {
            return Optional.empty();
        }
        Map<String, Boolean> recipeOptions = new LinkedHashMap<>();
        recipeOptions.put("--scenario", scenario != null);
        recipeOptions.put("--calls", calls != null);
        recipeOptions.put("--days", days != null);
        recipeOptions.put("--sites", sites != null);
        recipeOptions.put("--transcripts", transcripts != null);
        recipeOptions.put("--start", start != null);
        recipeOptions.put("--seed", seed != null);
        recipeOptions.put("--name", name != null);
        recipeOptions.put("--columns", columns != null);
        recipeOptions.put("--tables", tables != null);
        recipeOptions.put("--format", format != null);
        recipeOptions.put("--csv-dialect", csvDialect != null);
        recipeOptions.put("--split", split != null);
        recipeOptions.forEach((option, given) -> refuseTogether(Map.of("--from", true, option, given)));
        Path file = surroundings.folder().resolve(surroundings.path(messages, "--from", from));
        return Optional.of(RepeatedRun.of(file));
    }

    private void refuseTogether(Map<String, Boolean> options) {
        if (options.values().stream().allMatch(given -> given)) {
            throw UserError.wrongUse(messages.get(
                    "wrong.together", options.keySet().stream().sorted().toArray()));
        }
    }
}
