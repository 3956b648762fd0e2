package org.allophone.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The {@code allophone} command. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** Runs one command and gives its exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        Messages messages = new Messages(language(surroundings.locale(), arguments), surroundings.command());
        CommandLine commandLine = commandLine(surroundings, messages);
        int exitCode;
        try {
            exitCode = commandLine.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            surroundings
                    .err()
                    .println("allophone: "
                            + messages.get("fault.memory", e.getClass().getSimpleName()));
            return ExitCode.FAILED;
        }
        surroundings.out().flush();
        if (surroundings.outputLost().getAsBoolean() && exitCode == ExitCode.DONE) {
            surroundings.err().println("allophone: " + messages.get("io.standard-output"));
            return ExitCode.FAILED;
        }
        return exitCode;
    }

    private static CommandLine commandLine(Surroundings surroundings, Messages messages) {
        Faults faults = new Faults(surroundings, messages);
        CommandLine commandLine = new CommandLine(new AllophoneCommand(messages))
                .addSubcommand(new GenerateCommand(surroundings, messages))
                .addSubcommand(new ShowCommand(surroundings, messages))
                .addSubcommand(new VerifyCommand(surroundings, messages))
                .addSubcommand(new KeygenCommand(surroundings, messages))
                .addSubcommand(new ScenarioCommand(surroundings, messages))
                .addSubcommand(new DictionaryCommand(surroundings, messages))
                .addSubcommand(new CompletionCommand(surroundings));
        commandLine.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        commandLine.setResourceBundle(messages.bundle());
        commandLine.setParameterExceptionHandler(faults);
        commandLine.setExecutionExceptionHandler(faults);
        commandLine.setAbbreviatedOptionsAllowed(false);
        // "@file" is a name like any other: expanded, a key file's content would be told as a wrong argument.
        commandLine.setExpandAtFiles(false);
        commandLine.setUsageHelpAutoWidth(surroundings.terminal());
        describe(commandLine.getCommandSpec());
        return commandLine;
    }

    /** The version stands once, in the jar's manifest, whatever the command it is asked of. */
    private static void describe(CommandSpec spec) {
        String version = Main.class.getPackage().getImplementationVersion();
        spec.version("allophone " + (version == null ? "(not built as a jar)" : version));
        spec.subcommands().values().forEach(command -> describe(command.getCommandSpec()));
    }

    /** What --lang says, read before the rest so that even a fault in the rest is told in that language; else the locale. */
    private static String language(Locale locale, String... arguments) {
        List<String> words = Arrays.asList(arguments);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String value = word.startsWith("--lang=")
                    ? word.substring("--lang=".length())
                    : word.equals("--lang") && i + 1 < words.size() ? words.get(i + 1) : "";
            if (Language.NAMES.contains(value)) {
                return value;
            }
        }
        return locale.getLanguage().equals("fr") ? "fr" : "en";
    }
}
