package org.allophone.cli.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.ThreadOptions;
import org.allophone.cli.secret.KeyOptions;
import org.allophone.cli.secret.SecretSource;
import org.allophone.dataset.Dataset;
import org.allophone.dataset.Layout;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.NotebookDataset;
import org.allophone.dataset.RecordedRun;
import org.allophone.scenario.file.ScenarioFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code allophone generate}: makes a data set. Here the options are read and checked; {@link GenerateRun} does the work. */
@Command(name = "generate", sortOptions = false)
public final class GenerateCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    /** The options refused for standard output, which takes only the calls, in one text format. */
    private static final List<String> NOT_IN_A_STREAM = List.of(
            "--tables",
            "--articles",
            "--split",
            "--transcripts",
            "--transcript-style",
            "--mask-text",
            "--gold",
            "--defects",
            "--from",
            "--explain",
            "--force",
            "--sealed");

    private static final List<String> NOT_OF_THE_NOTEBOOK = List.of(
            "--days",
            "--from-day",
            "--to-day",
            "--sites",
            "--tables",
            "--articles",
            "--transcript-style",
            "--mask-text",
            "--gold",
            "--sealed");

    private final Environment environment;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final RecipeOptions recipe;

    @Mixin
    private final LayoutOptions layout;

    @Mixin
    private final TranscriptOptions transcripts = new TranscriptOptions();

    @Mixin
    private final MaskOptions mask = new MaskOptions();

    @Mixin
    private final DefectOptions defects;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            defaultValue = Environment.DATA_FOLDER)
    private String output = Environment.DATA_FOLDER;

    @Option(names = "--force")
    private boolean force;

    @Mixin
    private final KeyOptions key;

    @Option(names = "--ephemeral")
    private boolean ephemeral;

    @Option(names = "--insecure-legacy-sha256")
    private boolean insecureLegacySha256;

    @Mixin
    private final ThreadOptions threads = new ThreadOptions();

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    public GenerateCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
        this.recipe = new RecipeOptions(environment);
        this.layout = new LayoutOptions();
        this.defects = new DefectOptions(environment);
        this.key = new KeyOptions(environment);
    }

    @Override
    public Integer call() throws Exception {
        refuseBeside("--ephemeral", List.of("--key-file", "--passphrase", "--insecure-legacy-sha256"));
        refuseBeside("--insecure-legacy-sha256", List.of("--key-file", "--passphrase", "--mask", "--mask-text"));
        refuseBeside("--key-file", List.of("--passphrase"));
        refuseBeside("--sealed", List.of("--seed", "--insecure-legacy-sha256"));
        refuseBeside("--explain", List.of("--quiet"));
        int threadCount = threads.count();
        Path folder = environment.path("--output", output);
        if (isStreamed()) {
            NOT_IN_A_STREAM.forEach(option -> refuseBeside(option, "--output -"));
            layout.refuseSeveralFormats();
        }
        refuseBeside("--from", optionsThatAManifestAnswers());
        refuseBeside("--from", List.of("--ephemeral"));
        Optional<RecordedRun> repeated = recipe.repeated();
        if (repeated.isPresent()) {
            return make(repeated.get().dataset(), repeated.get().scenarioText(), repeated, folder, threadCount);
        }
        if (recipe.isNotebook()) {
            NOT_OF_THE_NOTEBOOK.forEach(this::refuseForNotebook);
            return make(new NotebookDataset(recipe.notebook()), Optional.empty(), repeated, folder, threadCount);
        }
        ScenarioFile file = recipe.scenarioFile();
        Dataset<?> dataset = recipe.centre(file, !isStreamed());
        return make(dataset, Optional.of(file.text()), repeated, folder, threadCount);
    }

    private <R> int make(
            Dataset<R> dataset,
            Optional<String> scenarioText,
            Optional<RecordedRun> repeated,
            Path folder,
            int threadCount)
            throws IOException {
        Optional<Manifest> manifest = repeated.map(RecordedRun::manifest);
        Layout wanted = repeated.isPresent()
                ? layout.of(repeated.get().manifest(), repeated.get().manifestFile(), dataset)
                : layout.of(dataset, transcripts.form());
        String datasetName = manifest.map(Manifest::datasetName).orElseGet(() -> recipe.datasetName(dataset.recipe()));
        Report report = quiet || isStreamed()
                ? Report.silent(environment.err(), messages)
                : new Report(environment.out(), environment.out(), messages, explain);
        SecretSource secrets = new SecretSource(
                environment,
                messages,
                new SecretSource.Wish(key, ephemeral, insecureLegacySha256, repeated.isPresent()),
                folder,
                report);
        Order<R> order = new Order<>(
                dataset,
                scenarioText,
                wanted,
                datasetName,
                manifest.map(found -> found.masking().masked()).orElseGet(mask::people),
                manifest,
                folder,
                repeated.isPresent()
                        ? DefectOptions.profileOf(
                                repeated.get().manifest(), repeated.get().manifestFile())
                        : defects.profile(),
                recipe.answers(),
                force,
                threadCount);
        if (isStreamed()) {
            new StreamRun(environment, messages, quiet).run(order, secrets);
        } else {
            new GenerateRun<>(environment, messages, report, order, secrets).run();
        }
        return ExitCode.DONE;
    }

    private boolean isStreamed() {
        return output.equals(STANDARD_OUTPUT);
    }

    /** What is made, how it is laid out and who is masked: all options of these mixins but the manifest's own. */
    private List<String> optionsThatAManifestAnswers() {
        return Stream.of("recipe", "layout", "transcripts", "mask", "defects")
                .map(Objects.requireNonNull(spec).mixins()::get)
                .flatMap(mixin -> mixin.options().stream())
                .map(CommandLine.Model.OptionSpec::longestName)
                .filter(option -> !option.equals("--from"))
                .toList();
    }

    private void refuseForNotebook(String option) {
        if (isGiven(option)) {
            throw Messages.wrongUse("wrong.notebook", option);
        }
    }

    private void refuseBeside(String option, List<String> others) {
        if (isGiven(option)) {
            others.forEach(other -> refuseBeside(other, option));
        }
    }

    private void refuseBeside(String option, String given) {
        if (isGiven(option)) {
            throw Messages.wrongUse(
                    "wrong.together", Stream.of(option, given).sorted().toArray());
        }
    }

    private boolean isGiven(String option) {
        return Objects.requireNonNull(spec).commandLine().getParseResult().hasMatchedOption(option);
    }
}
