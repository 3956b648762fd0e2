package org.allophone.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allophone.cli.audit.AuditCommand;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.LanguageOption;
import org.allophone.cli.console.Messages;
import org.allophone.cli.detect.DetectCommand;
import org.allophone.cli.dictionary.DictionaryCommand;
import org.allophone.cli.find.FindCommand;
import org.allophone.cli.generate.GenerateCommand;
import org.allophone.cli.mask.MaskCommand;
import org.allophone.cli.mask.RekeyCommand;
import org.allophone.cli.pack.PackCommand;
import org.allophone.cli.quality.QualityCommand;
import org.allophone.cli.rag.RagCommand;
import org.allophone.cli.scenario.ScenarioCommand;
import org.allophone.cli.secret.KeygenCommand;
import org.allophone.cli.show.ShowCommand;
import org.allophone.cli.verify.VerifyCommand;
import org.allophone.files.Program;
import org.allophone.wording.Language;
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

    /** Runs one command and gives its exit code. */
    static int run(Environment environment, String... arguments) {
        Messages messages = new Messages(language(environment.locale(), arguments), environment.command());
        ErrorHandler errors = new ErrorHandler(environment, messages);
        int exitCode;
        try {
            exitCode = commandLine(environment, messages, errors).execute(arguments);
        } catch (Error e) {
            // picocli does not catch an Error.
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
                .addSubcommand(new DetectCommand(environment, messages))
                .addSubcommand(new FindCommand(environment, messages))
                .addSubcommand(new MaskCommand(environment, messages))
                .addSubcommand(new RekeyCommand(environment, messages))
                .addSubcommand(new AuditCommand(environment, messages))
                .addSubcommand(QualityCommand.commandLine(environment, messages))
                .addSubcommand(RagCommand.commandLine(environment, messages))
                .addSubcommand(new KeygenCommand(environment, messages))
                .addSubcommand(new ScenarioCommand(environment, messages))
                .addSubcommand(new PackCommand(environment, messages))
                .addSubcommand(new DictionaryCommand(environment, messages))
                .addSubcommand(new CompletionCommand(environment, messages));
        commandLine.setOut(new PrintWriter(environment.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8));
        HelpTexts.give(commandLine, messages);
        commandLine.setExecutionStrategy(parsed -> runCommand(parsed, errors));
        commandLine.setParameterExceptionHandler(errors);
        commandLine.setExecutionExceptionHandler(errors);
        commandLine.setAbbreviatedOptionsAllowed(false);
        // "@file" is an ordinary name. If picocli expanded it, an error message could show the content of a key file.
        commandLine.setExpandAtFiles(false);
        commandLine.setUsageHelpAutoWidth(environment.terminal());
        describe(commandLine.getCommandSpec());
        return commandLine;
    }

    /** Prints help if the user asked for it. Otherwise checks --lang, at any place of the command line, and runs the command. */
    private static int runCommand(ParseResult parsed, ErrorHandler errors) {
        @Nullable Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        try {
            parsed.asCommandLineList().forEach(command -> LanguageOption.check(command.getParseResult()));
        } catch (Refusal e) {
            return errors.tell(e);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** Adds the options of every command: --lang, --help and --version. */
    private static void describe(CommandSpec spec) {
        spec.version(Program.NAME + " " + Program.VERSION);
        spec.addOption(LanguageOption.declared());
        // Added after --lang, because the help of an unsorted command
        // keeps this order. Does nothing if they are declared.
        spec.mixinStandardHelpOptions(true);
        spec.subcommands().values().forEach(command -> describe(command.getCommandSpec()));
    }

    /** The language of --lang, or of the locale. It is read first, so that a fault in another option is reported in this language. */
    private static Language language(Locale locale, String... arguments) {
        List<String> words = Arrays.asList(arguments);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String value = word.startsWith("--lang=")
                    ? word.substring("--lang=".length())
                    : word.equals("--lang") && i + 1 < words.size() ? words.get(i + 1) : "";
            Optional<Language> said = Language.named(value);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return Language.of(locale);
    }
}
