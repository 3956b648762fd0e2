package org.allophone.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the program takes from outside its command line. Nothing below this package asks the machine for any of it.
 *
 * @param variables the environment variables
 * @param folder the folder that relative paths and {@code .env} are in
 * @param out for results; always UTF-8
 * @param outputLost whether something written to {@code out} was lost; a reader that has read enough, as {@code head} has, is no loss
 * @param err for warnings and errors; always UTF-8
 * @param locale the user's
 * @param now the wall clock
 * @param terminal whether a person watches {@code err}
 * @param command how the user called the program
 */
public record Environment(
        Map<String, String> variables,
        Path folder,
        PrintStream out,
        BooleanSupplier outputLost,
        PrintStream err,
        Locale locale,
        Supplier<LocalDateTime> now,
        boolean terminal,
        String command) {
    /** The data set's folder where the user names none: the notebook's. */
    public static final String DATA_FOLDER = "data/raw";

    /** Those of this process. */
    public static Environment ofProcess() {
        WatchedOutput out = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        return new Environment(
                System.getenv(),
                Path.of(""),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                out::isLost,
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                locale(System.getenv()),
                () -> LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MICROS),
                // Set by the launcher, which can ask; JDK 17 cannot tell a terminal on stderr from a pipe.
                Boolean.getBoolean("allophone.terminal"),
                System.getProperty("allophone.command", "allophone"));
    }

    /** What the environment asks for, even where the system has not installed that locale and Java falls back to another. */
    private static Locale locale(Map<String, String> variables) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(variables::get)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("fr"))
                .map(value -> Locale.FRENCH)
                .orElseGet(() -> Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * The path that the user wrote as the value of an option.
     *
     * @param option the option, or what the argument is called
     */
    public Path path(String option, String text) {
        try {
            if (!text.isEmpty()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            // told below, as an empty one is
        }
        throw Messages.wrongUse("wrong.path", option, text);
    }

    /** The place that a path of the user means: one that is not absolute is taken in {@link #folder}. */
    public Path resolve(Path path) {
        return folder.resolve(path);
    }

    /** A PrintStream swallows its faults: a full disk behind {@code > file} shows only here. */
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
