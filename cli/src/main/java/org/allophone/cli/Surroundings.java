package org.allophone.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the program takes from outside its command line. Nothing below this package asks the machine for any of it.
 *
 * @param environment the environment variables
 * @param folder the folder that relative paths and {@code .env} are in
 * @param out for results; always UTF-8
 * @param err for warnings and errors; always UTF-8
 * @param locale the user's
 * @param now the wall clock
 * @param terminal whether a person watches {@code err}
 */
record Surroundings(
        Map<String, String> environment,
        Path folder,
        PrintStream out,
        PrintStream err,
        Locale locale,
        Supplier<LocalDateTime> now,
        boolean terminal) {

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.getenv(),
                Path.of(""),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Locale.getDefault(Locale.Category.DISPLAY),
                () -> LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MICROS),
                // Set by the launcher, which can ask; JDK 17 cannot tell a terminal on stderr from a pipe.
                Boolean.getBoolean("allophone.terminal"));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
