package org.allophone.cli.generate;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.allophone.centre.WindowRequest;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.WholeNumbers;
import org.allophone.dataset.CentreDataset;
import org.allophone.dataset.CentrePack;
import org.allophone.dataset.Recipe;
import org.allophone.dataset.RecordedRun;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code generate} that say what is made: the centre, the period, the amount and the seed. */
final class RecipeOptions {
    private static final int DEFAULT_SEED = 42;
    private static final int DEFAULT_TRANSCRIPTS = 18;
    private static final int NOTEBOOK_CALLS = 200;
    private static final String ALL = "all";

    private final Environment environment;

    @Option(names = "--scenario", paramLabel = "NAME|FILE", completionCandidates = Candidates.Scenarios.class)
    private @Nullable String scenario;

    @Option(names = "--calls", paramLabel = "N")
    private @Nullable String calls;

    @Option(names = "--days", paramLabel = "N")
    private @Nullable String days;

    @Option(names = "--from-day", paramLabel = "DATE")
    private @Nullable String fromDay;

    @Option(names = "--to-day", paramLabel = "DATE")
    private @Nullable String toDay;

    @Option(names = "--sites", paramLabel = "N")
    private @Nullable String sites;

    @Option(names = "--transcripts", paramLabel = "N|all")
    private @Nullable String transcripts;

    @Option(names = "--start", paramLabel = "DATE")
    private @Nullable String start;

    @Option(names = "--seed", paramLabel = "N")
    private @Nullable String seed;

    @Option(names = "--sealed", paramLabel = "FILE")
    private @Nullable String sealed;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--from", paramLabel = "MANIFEST")
    private @Nullable String from;

    /** Whether the life begins on another day than its scenario says; known once the centre is made. */
    private boolean startsAnotherDay;

    RecipeOptions(Environment environment) {
        this.environment = environment;
    }

    /** The data set of --from. */
    Optional<RecordedRun> repeated() throws IOException {
        return from == null
                ? Optional.empty()
                : Optional.of(RecordedRun.of(environment.resolve(environment.path("--from", from))));
    }

    /** Whether the notebook's own generator is asked for. */
    boolean isNotebook() {
        return Recipe.NOTEBOOK.equals(scenario);
    }

    /** What the notebook's own generator is to make. */
    Recipe notebook() {
        return Recipe.notebook(
                seed == null ? DEFAULT_SEED : WholeNumbers.parse("--seed", seed, 0, Recipe.LARGEST_NOTEBOOK_SEED),
                notebookStart(),
                calls == null ? NOTEBOOK_CALLS : WholeNumbers.parse("--calls", calls, 0, Recipe.MOST_CALLS),
                notebookTranscripts());
    }

    /** The calls of a centre. */
    CentreDataset centre(ScenarioFile file, boolean withTranscripts) throws IOException {
        CentreScenario centre = file.scenario();
        Optional<CentrePack> pack = CentrePack.of(file);
        CentreScenario started = start == null ? centre : centre.startingOn(day("--start", start));
        startsAnotherDay = !started.start().equals(centre.start());
        Optional<LocalDate> from = fromDay == null ? Optional.empty() : Optional.of(day("--from-day", fromDay));
        WindowRequest request = new WindowRequest(
                calls == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(WholeNumbers.parse("--calls", calls, 0, Recipe.MOST_CALLS)),
                from,
                dayCount(from.orElse(started.start())),
                optionalInt("--sites", sites, Recipe.MOST_SITES));
        int transcriptsWanted = withTranscripts ? transcriptCount(started, pack) : 0;
        if (sealed != null) {
            SecureRandom random = new SecureRandom();
            return CentreDataset.sealed(
                    started, pack, random.nextLong(), random.nextLong(), request, transcriptsWanted);
        }
        return CentreDataset.of(
                started,
                pack,
                seed == null ? DEFAULT_SEED : WholeNumbers.parse("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE),
                request,
                transcriptsWanted);
    }

    /** The private file of a sealed data set. */
    Optional<SealedAnswers> answers() {
        return Optional.ofNullable(sealed)
                .map(text -> environment.path("--sealed", text))
                .map(path -> new SealedAnswers(path, environment.resolve(path)));
    }

    /** Refuses transcripts if no conversations exist in the language of the centre. */
    private int transcriptCount(CentreScenario centre, Optional<CentrePack> pack) {
        int wanted = transcriptCount();
        if (transcripts != null && wanted != 0 && pack.isEmpty()) {
            throw Messages.wrongUse("wrong.transcripts", centre.language());
        }
        return wanted;
    }

    /** How many days --days or --to-day ask for. */
    private OptionalInt dayCount(LocalDate from) {
        if (toDay == null) {
            return optionalInt("--days", days, Recipe.MOST_DAYS);
        }
        if (days != null) {
            throw Messages.wrongUse("wrong.together", "--days", "--to-day");
        }
        LocalDate to = day("--to-day", toDay);
        if (to.isBefore(from)) {
            throw Messages.wrongUse("wrong.to-day", toDay, from.toString());
        }
        return OptionalInt.of((int) Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(from, to) + 1));
    }

    /** The scenario: the user gives the name of a bundled scenario, or a scenario file. */
    ScenarioFile scenarioFile() throws IOException {
        return ScenarioChoice.of(scenario, environment);
    }

    /** The name of the data set: the user's, or the default name of the recipe. */
    String datasetName(Recipe recipe) {
        if (name == null) {
            // Nothing else may have the name of a sealed data set, or their pseudonyms could be joined.
            return recipe.seed().isPresent()
                    ? recipe.defaultName(startsAnotherDay)
                    : recipe.scenario() + "/sealed-" + HexFormat.of().toHexDigits(new SecureRandom().nextInt());
        }
        if (!Recipe.isPossibleName(name)) {
            throw Messages.wrongUse("wrong.name", name);
        }
        return name;
    }

    private OptionalInt optionalInt(String option, @Nullable String text, int largest) {
        return text == null ? OptionalInt.empty() : OptionalInt.of((int) WholeNumbers.parse(option, text, 1, largest));
    }

    private int transcriptCount() {
        return ALL.equals(transcripts) ? Recipe.ALL_TRANSCRIPTS : notebookTranscripts();
    }

    private int notebookTranscripts() {
        return transcripts == null
                ? DEFAULT_TRANSCRIPTS
                : (int) WholeNumbers.parse("--transcripts", transcripts, 0, Recipe.MOST_TRANSCRIPTS);
    }

    private LocalDate day(String option, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (Recipe.isPossibleStart(day.atStartOfDay())) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // refused below, like a date that is out of range
        }
        throw Messages.wrongUse("wrong.day", option, text);
    }

    private LocalDateTime notebookStart() {
        if (start == null) {
            return environment.now().get().minusDays(Recipe.NOTEBOOK_DAYS);
        }
        try {
            LocalDateTime instant = start.contains("T")
                    ? LocalDateTime.parse(start)
                    : LocalDate.parse(start).atStartOfDay();
            if (Recipe.isPossibleNotebookStart(instant)) {
                return instant;
            }
        } catch (DateTimeParseException e) {
            // refused below, like a date that is out of range
        }
        throw Messages.wrongUse("wrong.start.notebook", start);
    }
}
