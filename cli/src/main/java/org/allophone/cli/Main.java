package org.allophone.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Language;
import org.allophone.cli.console.Messages;
import org.allophone.cli.dictionary.DictionaryCommand;
import org.allophone.cli.generate.GenerateCommand;
import org.allophone.cli.scenario.ScenarioCommand;
import org.allophone.cli.secret.KeygenCommand;
import org.allophone.cli.show.ShowCommand;
import org.allophone.cli.verify.VerifyCommand;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The {@code allophone} command. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Environment.ofProcess(), arguments));
    }

    /** Runs one command and returns its exit code. */
    static int run(Environment environment, String... arguments) {
        Messages messages = new Messages(language(environment.locale(), arguments), environment.command());
        ErrorHandler errors = new ErrorHandler(environment, messages);
        int exitCode;
        try {
            exitCode = commandLine(environment, messages, errors).execute(arguments);
        } catch (Error e) {
            // picocli does not catch this.
            exitCode = errors.tell(e);
        }
        environment.out().flush();
        if (environment.outputLost().getAsBoolean() && exitCode == ExitCode.DONE) {
            environment.err().println("allophone: " + messages.get("io.standard-output"));
            return ExitCode.FAILED;
        }
        return exitCode;
    }

    private static CommandLine commandLine(Environment environment, Messages messages, ErrorHandler errors) {
        CommandLine commandLine = new CommandLine(new AllophoneCommand())
                .addSubcommand(new GenerateCommand(environment, messages))
                .addSubcommand(new ShowCommand(environment, messages))
                .addSubcommand(new VerifyCommand(environment, messages))
                .addSubcommand(new KeygenCommand(environment, messages))
                .addSubcommand(new ScenarioCommand(environment, messages))
                .addSubcommand(new DictionaryCommand(environment, messages))
                .addSubcommand(new CompletionCommand(environment));
        commandLine.setOut(new PrintWriter(environment.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8));
        commandLine.setResourceBundle(messages.bundle());
        commandLine.setExecutionStrategy(parsed -> runCommand(parsed, errors));
        commandLine.setParameterExceptionHandler(errors);
        commandLine.setExecutionExceptionHandler(errors);
        commandLine.setAbbreviatedOptionsAllowed(false);
        // "@file" is not expanded, because an error message would then show the content of a key file.
        commandLine.setExpandAtFiles(false);
        commandLine.setUsageHelpAutoWidth(environment.terminal());
        describe(commandLine.getCommandSpec());
        return commandLine;
    }

    /** Prints help if requested. Otherwise checks --lang, wherever it is on the command line, and runs the command. */
    private static int runCommand(ParseResult parsed, ErrorHandler errors) {
        @Nullable Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        try {
            parsed.asCommandLineList().forEach(Main::checkLanguage);
        } catch (Refusal e) {
            return errors.tell(e);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static void checkLanguage(CommandLine command) {
        for (Object mixin : command.getMixins().values()) {
            if (mixin instanceof Language language) {
                language.check();
            }
        }
    }

    /** Adds --lang, --help and --version to a command. The version is taken from the jar's manifest. */
    private static void describe(CommandSpec spec) {
        String version = Main.class.getPackage().getImplementationVersion();
        spec.version("allophone " + (version == null ? "(not built as a jar)" : version));
        spec.addMixin("language", CommandSpec.forAnnotatedObject(new Language()));
        // After --lang, so that the help shows them in this order. No effect on a command that declares them.
        spec.mixinStandardHelpOptions(true);
        spec.subcommands().values().forEach(command -> describe(command.getCommandSpec()));
    }

    /**
     * The value of --lang, otherwise the language of the locale. It is read first, so that faults in the other
     * arguments are reported in that language.
     */
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
