package org.allophone.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.allophone.cli.console.ClosedPipeException;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns an exception into an exit code and a message of one line, or one line per fault of a scenario file. A stack
 * trace is shown only for an internal error, and only if {@code ALLOPHONE_DEBUG=1} is set.
 */
final class ErrorHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {
    /** The environment variable that requests stack traces. */
    private static final String DEBUG = "ALLOPHONE_DEBUG";

    private final Environment environment;
    private final Messages messages;

    ErrorHandler(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        print(wrongUse(fault));
        return ExitCode.WRONG_USE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, @Nullable ParseResult parsed) {
        return tell(fault);
    }

    /** Reports the exception that ended a command, and returns the exit code. A reader that has read enough is no fault. */
    int tell(Throwable thrown) {
        Throwable fault = unwrapped(thrown);
        if (fault instanceof Refusal refusal) {
            refusal.lines().forEach(line -> print(messages.get(line)));
            return refusal.kind() == Refusal.Kind.WRONG_USE ? ExitCode.WRONG_USE : ExitCode.FAILED;
        }
        if (fault instanceof ClosedPipeException) {
            // Main tells it if the output is lost, such as on a full disk.
            return ExitCode.DONE;
        }
        if (fault instanceof IOException io) {
            print(io(io));
            return ExitCode.FAILED;
        }
        String key = fault instanceof OutOfMemoryError ? "fault.memory" : "fault.internal";
        print(messages.get(key, fault, place(fault)));
        if ("1".equals(environment.variables().get(DEBUG))) {
            thrown.printStackTrace(environment.err());
        }
        return ExitCode.FAILED;
    }

    /** The original exception, without the wrappers of threads and picocli. */
    private static Throwable unwrapped(Throwable thrown) {
        Throwable fault = thrown;
        for (Throwable cause = fault.getCause(); cause != null && isWrapper(fault); cause = fault.getCause()) {
            fault = cause;
        }
        return fault;
    }

    private static boolean isWrapper(Throwable fault) {
        return fault instanceof IllegalStateException
                || fault instanceof ExecutionException
                || fault instanceof CompletionException
                || fault instanceof CommandLine.ExecutionException;
    }

    /** The place of the exception in our own code, which is more useful than one in a library. */
    private static String place(Throwable fault) {
        List<StackTraceElement> frames = Arrays.asList(fault.getStackTrace());
        return frames.stream()
                .filter(frame -> frame.getClassName().startsWith("org.allophone."))
                .findFirst()
                .or(() -> frames.stream().findFirst())
                .map(StackTraceElement::toString)
                .orElse("?");
    }

    private void print(String line) {
        environment.err().println("allophone: " + oneLine(line));
    }

    private String wrongUse(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (fault instanceof MissingParameterException missing) {
            return missing.getMissing().get(0) instanceof CommandLine.Model.OptionSpec option
                    ? messages.get("wrong.no-value", option.longestName())
                    : messages.get(
                            "wrong.no-argument",
                            missing.getMissing().get(0).paramLabel(),
                            missing.getCommandLine().getCommandSpec().qualifiedName());
        }
        if (fault instanceof OverwrittenOptionException twice
                && twice.getOverwritten() instanceof CommandLine.Model.OptionSpec option) {
            return messages.get("wrong.twice", option.longestName());
        }
        if (fault.getArgSpec() instanceof CommandLine.Model.OptionSpec option
                && option.arity().max() == 0) {
            return messages.get("wrong.value", option.longestName());
        }
        return oneLine(fault.getMessage());
    }

    private String unmatched(UnmatchedArgumentException fault) {
        // The part after "=" is not shown, because the value of an unknown option may be a secret.
        String found = fault.getUnmatched().get(0).replaceFirst("=.*", "=…");
        CommandLine command = fault.getCommandLine();
        List<String> options = command.getCommandSpec().options().stream()
                .map(CommandLine.Model.OptionSpec::longestName)
                .sorted()
                .toList();
        if (found.startsWith("-")) {
            return messages.get("wrong.option", found, String.join(", ", options));
        }
        if (!command.getSubcommands().isEmpty()) {
            return messages.get(
                    "wrong.command",
                    found,
                    String.join(", ", command.getSubcommands().keySet()));
        }
        return messages.get("wrong.surplus", found, String.join(", ", options));
    }

    private String io(IOException fault) {
        if (fault instanceof DirectoryNotEmptyException full) {
            return messages.get("io.reason", full.getFile(), reason("Is a directory"));
        }
        if (fault instanceof AccessDeniedException denied) {
            return messages.get("io.denied", denied.getFile());
        }
        if (fault instanceof NoSuchFileException missing) {
            return messages.get("io.missing", missing.getFile());
        }
        if (fault instanceof FileSystemException named && named.getReason() != null) {
            return messages.get("io.reason", named.getFile(), reason(named.getReason()));
        }
        return messages.get("io.other", reason(oneLine(fault.getMessage())));
    }

    /** The operating system's reason is in English; the most frequent ones are translated. */
    private String reason(String systemReason) {
        String key = "io.system." + systemReason.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return messages.getOr(key, systemReason);
    }

    private static String oneLine(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\x80-\\x9f]+", " ");
    }
}
