package org.allophone.cli.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.ShellWord;
import org.allophone.cli.console.WrongUse;
import org.allophone.dataset.CentrePack;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.Callers;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Staffing;
import org.allophone.scenario.file.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code allophone scenario}: commands for scenario files, bundled ones and the user's own. Each method is a command.
 * The help options are declared on each method, because picocli expects the method's arguments after them.
 */
@Command(name = "scenario", synopsisSubcommandLabel = "COMMAND")
public final class ScenarioCommand implements Runnable {
    /** The name of the schema in the first line of a new file. Editors look for it beside the file. */
    private static final String SCHEMA_FILE = "scenario.schema.json";

    private final Environment environment;
    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public ScenarioCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public void run() {
        throw WrongUse.noCommand(spec);
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    void list() {
        int width = CentreScenario.NOTEBOOK.length();
        for (String name : ScenarioFile.bundledNames()) {
            width = Math.max(width, name.length());
        }
        for (String name : ScenarioFile.bundledNames()) {
            CentreScenario scenario = bundled(name).scenario();
            printAligned(width, name, scenario.description());
            printAligned(width, "", load(scenario));
        }
        printAligned(width, CentreScenario.NOTEBOOK, messages.get("scenario.notebook"));
    }

    @Command(name = "show", mixinStandardHelpOptions = true)
    void show(
            @Parameters(paramLabel = "NAME", descriptionKey = "name", completionCandidates = BundledNames.class)
                    String name) {
        checkBundled(name);
        environment.out().print(bundled(name).text());
    }

    @Command(name = "new", mixinStandardHelpOptions = true)
    void newFile(
            @Parameters(paramLabel = "FILE", descriptionKey = "file") String file,
            @Option(
                            names = "--like",
                            paramLabel = "NAME",
                            defaultValue = "telecom-be",
                            completionCandidates = BundledNames.class)
                    String like)
            throws IOException {
        Path path = environment.path("FILE", file);
        checkBundled(like);
        String name = ScenarioFile.possibleName(path);
        create(
                path,
                "# yaml-language-server: $schema=" + SCHEMA_FILE + "\n"
                        + bundled(like).text().replaceFirst("(?m)^scenario: .*", "scenario: " + name));
        environment
                .out()
                .println(messages.get(
                        "scenario.made",
                        file,
                        like,
                        name,
                        ShellWord.of(file),
                        ShellWord.of(path.resolveSibling(SCHEMA_FILE).toString())));
    }

    @Command(name = "check", mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "FILE", descriptionKey = "file") String file) throws IOException {
        Path path = environment.path("FILE", file);
        ScenarioFile read = ScenarioFile.read(environment.resolve(path));
        CentreScenario scenario = read.scenario();
        Optional<CentrePack> pack = CentrePack.of(read);
        ForecastReport report = new ForecastReport(scenario, messages);
        List<String> warnings = report.warnings();
        environment
                .out()
                .println(
                        warnings.isEmpty()
                                ? messages.get("scenario.sound", scenario.name(), load(scenario))
                                : messages.get("scenario.doubtful", scenario.name(), warnings.size(), load(scenario)));
        environment
                .out()
                .println(messages.get(
                        "scenario.country",
                        scenario.timeZone().getId(),
                        scenario.opening().holidays().scenarioName(),
                        scenario.callers().numbering().scenarioName()));
        environment.out().println(conversations(scenario, pack));
        scenario.callers().shortage(scenario.sites(), scenario.sites()).ifPresent(this::print);
        report.print(environment.out());
        warnings.forEach(environment.out()::println);
        return warnings.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** What the centre's conversations are made from. */
    private String conversations(CentreScenario scenario, Optional<CentrePack> pack) {
        if (pack.isEmpty()) {
            return messages.get("done.no-conversations", scenario.language());
        }
        long intents = pack.get().intents().values().stream()
                .flatMap(List::stream)
                .distinct()
                .count();
        return scenario.pack().isEmpty()
                ? messages.get("scenario.conversations", intents)
                : messages.get("scenario.own-conversations", intents, scenario.pack());
    }

    private void print(Callers.Shortage callers) {
        environment
                .out()
                .println(messages.get(
                        "callers.shortage",
                        callers.people(),
                        callers.sites(),
                        callers.numbering(),
                        callers.numbers(),
                        callers.sharingSites()));
    }

    @Command(name = "schema", mixinStandardHelpOptions = true)
    void schema() {
        environment.out().print(ScenarioFile.schema());
    }

    /** What the Tab key completes. */
    static final class BundledNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ScenarioFile.bundledNames().iterator();
        }
    }

    /** In the language of the messages. */
    private ScenarioFile bundled(String name) {
        return ScenarioFile.bundled(name, messages.language());
    }

    private void checkBundled(String name) {
        if (name.equals(CentreScenario.NOTEBOOK)) {
            throw Messages.wrongUse("scenario.no-file", name);
        }
        if (!ScenarioFile.bundledNames().contains(name)) {
            throw Messages.wrongUse("scenario.unknown", name, String.join(", ", ScenarioFile.bundledNames()));
        }
    }

    /** Creates a file; refuses to replace an existing one. */
    private void create(Path path, String text) throws IOException {
        Path file = environment.resolve(path);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.exists(folder)) {
            throw new NoSuchFileException(String.valueOf(path.getParent()));
        }
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw Messages.failed("scenario.exists", path);
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw new FileSystemException(path.toString(), null, String.valueOf(e.getMessage()));
        }
    }

    private void printAligned(int width, String name, String text) {
        environment.out().println(name + " ".repeat(width - name.length() + 2) + text);
    }

    private String load(CentreScenario scenario) {
        return messages.get(
                "scenario.load",
                messages.get("done.calls", scenario.calls()),
                messages.get("scenario.days", scenario.days(), scenario.openDays()),
                scenario.sites(),
                messages.get("scenario.calls-per-day", scenario.callsPerDay()),
                agents(scenario));
    }

    private String agents(CentreScenario scenario) {
        int agents = 0;
        int teams = 0;
        for (AgentGroup group : scenario.agents()) {
            if (group.staffing() instanceof Staffing.Named named) {
                agents += named.names().size();
            } else if (group.staffing() instanceof Staffing.Counted counted) {
                agents += counted.agents();
            } else {
                teams++;
            }
        }
        if (teams == 0) {
            return messages.get("scenario.agents", agents);
        }
        String staffed = messages.get("scenario.teams", teams);
        return agents == 0
                ? staffed
                : messages.get("scenario.agents-and-teams", messages.get("scenario.agents", agents), staffed);
    }
}
