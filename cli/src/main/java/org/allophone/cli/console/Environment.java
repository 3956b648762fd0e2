package org.allophone.cli.console;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.allophone.wording.Language;

/**
 * The input of the program besides its command line. No other code reads it from the machine.
 *
 * @param variables the environment variables
 * @param folder the folder that relative paths and {@code .env} are in
 * @param in standard input
 * @param asked asks the user for a secret on the terminal, without showing what is typed; the argument is the question. The result
 *     is empty if there is no terminal
 * @param out for results; always UTF-8
 * @param outputLost whether output written to {@code out} was lost; output after a reader such as {@code head} has
 *     closed the pipe does not count as lost
 * @param err for warnings and errors; always UTF-8
 * @param locale the user's locale
 * @param now the clock
 * @param terminal whether {@code err} is a terminal
 * @param command how the user called the program
 */
public record Environment(
        Map<String, String> variables,
        Path folder,
        InputStream in,
        Function<String, Optional<String>> asked,
        PrintStream out,
        BooleanSupplier outputLost,
        PrintStream err,
        Locale locale,
        Supplier<LocalDateTime> now,
        boolean terminal,
        String command) {
    /** The default folder of a data set, which is that of the notebook. */
    public static final String DATA_FOLDER = "data/raw";

    /** The environment of this process. */
    public static Environment ofProcess() {
        // The launcher sets this property, because JDK 17 cannot distinguish a terminal on stderr from a pipe.
        boolean terminal = Boolean.getBoolean("allophone.terminal");
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        WatchedOutput out = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        return new Environment(
                System.getenv(),
                Path.of(""),
                System.in,
                Environment::askOnTerminal,
                TextStream.ofTerminal(out),
                out::isLost,
                terminal ? TextStream.ofTerminal(err) : new TextStream(err),
                locale(System.getenv()),
                () -> LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MICROS),
                terminal,
                System.getProperty("allophone.command", "allophone"));
    }

    /** Without a terminal there is no console on Java 17. From Java 22 on there may be one, which reads standard input to its end. */
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<String> askOnTerminal(String question) {
        Console console = System.console();
        return Optional.ofNullable(console == null ? null : console.readPassword("%s", question))
                .map(String::new);
    }

    /** The locale that the environment names, even if it is not installed and Java would use another. */
    private static Locale locale(Map<String, String> variables) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(variables::get)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .flatMap(value -> Language.named(value.split("[_.@-]", 2)[0]))
                .map(Language::locale)
                .orElseGet(() -> Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * The path given as the value of an option.
     *
     * @param option the name of the option or argument
     */
    public Path path(String option, String text) {
        try {
            if (!text.isEmpty()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            // reported below, like an empty path
        }
        throw Messages.wrongUse("wrong.path", option, text);
    }

    /** Resolves a path of the user: a relative path starts at {@link #folder}. */
    public Path resolve(Path path) {
        return folder.resolve(path);
    }

    /** Records write errors, such as a full disk behind {@code > file}, because PrintStream hides them. */
    private static final class WatchedOutput extends FilterOutputStream {
        private boolean lost;

        WatchedOutput(OutputStream out) {
            super(out);
        }

        boolean isLost() {
            return lost;
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            try {
                out.write(octets, offset, length);
            } catch (IOException e) {
                lost |= !"Broken pipe".equals(e.getMessage());
                throw e;
            }
        }
    }
}
