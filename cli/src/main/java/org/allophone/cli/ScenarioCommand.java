package org.allophone.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.InvalidScenarioException;
import org.allophone.scenario.Staffing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code allophone scenario}: the files that describe a centre, those that come with the program and the user's own. Each method
 * is a command.
 */
@Command(name = "scenario", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class ScenarioCommand implements Runnable {
    /** What the first line of a new file names, so that an editor finds it beside the file. */
    private static final String SCHEMA_FILE = "scenario.schema.json";

    private final Surroundings surroundings;
    private final Messages messages;

    @Mixin
    private final Language language = new Language();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ScenarioCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public void run() {
        language.check(messages);
        throw AllophoneCommand.noCommand(spec, messages);
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    void list(@Mixin Language language) throws InvalidScenarioException {
        language.check(messages);
        int width = CentreScenario.NOTEBOOK.length();
        for (String name : CentreScenario.bundledNames()) {
            width = Math.max(width, name.length());
        }
        for (String name : CentreScenario.bundledNames()) {
            CentreScenario scenario = CentreScenario.bundled(name);
            printAligned(width, name, messages.getOr("scenario.described." + name, scenario.description()));
            printAligned(width, "", load(scenario));
        }
        printAligned(width, CentreScenario.NOTEBOOK, messages.get("scenario.notebook"));
    }

    @Command(name = "show", mixinStandardHelpOptions = true)
    void show(@Parameters(paramLabel = "NAME", descriptionKey = "name") String name, @Mixin Language language)
            throws InvalidScenarioException {
        language.check(messages);
        checkBundled(name);
        surroundings.out().print(CentreScenario.bundledText(name));
    }

    @Command(name = "new", mixinStandardHelpOptions = true)
    void newFile(
            @Parameters(paramLabel = "FILE", descriptionKey = "file") String file,
            @Option(names = "--like", paramLabel = "NAME", defaultValue = "telecom-be") String like,
            @Mixin Language language)
            throws IOException {
        language.check(messages);
        Path path = surroundings.path(messages, "FILE", file);
        checkBundled(like);
        String fileName = CentreScenario.nameOfFile(path);
        String name = CentreScenario.isPossibleName(fileName) ? fileName : like;
        create(
                path,
                "# yaml-language-server: $schema=" + SCHEMA_FILE + "\n"
                        + CentreScenario.bundledText(like).replaceFirst("(?m)^scenario: .*", "scenario: " + name));
        surroundings
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
    void check(@Parameters(paramLabel = "FILE", descriptionKey = "file") String file, @Mixin Language language)
            throws IOException {
        language.check(messages);
        Path path = surroundings.path(messages, "FILE", file);
        CentreScenario scenario = CentreScenario.read(surroundings.folder().resolve(path));
        surroundings.out().println(messages.get("scenario.sound", scenario.name(), load(scenario)));
    }

    @Command(name = "schema", mixinStandardHelpOptions = true)
    void schema(@Mixin Language language) {
        language.check(messages);
        surroundings.out().print(CentreScenario.schema());
    }

    private void checkBundled(String name) {
        if (name.equals(CentreScenario.NOTEBOOK)) {
            throw UserError.wrongUse(messages.get("scenario.no-file", name));
        }
        if (!CentreScenario.bundledNames().contains(name)) {
            throw UserError.wrongUse(
                    messages.get("scenario.unknown", name, String.join(", ", CentreScenario.bundledNames())));
        }
    }

    /** Writes a file that was not there, or none. */
    private void create(Path path, String text) throws IOException {
        Path file = surroundings.folder().resolve(path);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.exists(folder)) {
            throw new NoSuchFileException(String.valueOf(path.getParent()));
        }
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw UserError.failed(messages.get("scenario.exists", path));
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw new FileSystemException(path.toString(), null, String.valueOf(e.getMessage()));
        }
    }

    private void printAligned(int width, String name, String text) {
        surroundings.out().println(name + " ".repeat(width - name.length() + 2) + text);
    }

    private String load(CentreScenario scenario) {
        return messages.get(
                "scenario.load",
                messages.get("done.calls", scenario.calls()),
                messages.get("scenario.days", scenario.days()),
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
