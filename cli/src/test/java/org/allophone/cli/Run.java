package org.allophone.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.TextStream;
import org.allophone.output.FileDigest;

/**
 * One run of the program, in this process or in one of its own.
 *
 * @param exitCode what it ended with
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Run(int exitCode, String out, String err) {
    static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 4, 5, 6, 7, 89_000);

    /** Where and in what environment the program runs. */
    public static final class In {
        private final Path folder;
        private final Map<String, String> variables = new HashMap<>();
        private String input = "";
        private Optional<String> typed = Optional.empty();
        private boolean onTerminal;
        private Locale locale = Locale.ENGLISH;
        private Supplier<LocalDateTime> clock = () -> NOW;

        public In(Path folder) {
            this.folder = folder;
        }

        public In with(String variable, String value) {
            variables.put(variable, value);
            return this;
        }

        /** What stands on standard input. */
        In input(String text) {
            input = text;
            return this;
        }

        /** What the user types when the terminal asks; without it there is no terminal. */
        In typed(String text) {
            typed = Optional.of(text);
            return this;
        }

        In locale(Locale value) {
            locale = value;
            return this;
        }

        In clock(Supplier<LocalDateTime> value) {
            clock = value;
            return this;
        }

        /** A person in front of a terminal reads what it writes. Otherwise no line is broken. */
        In onTerminal() {
            onTerminal = true;
            return this;
        }

        private PrintStream stream(OutputStream out) {
            return onTerminal ? TextStream.ofTerminal(out) : new TextStream(out);
        }

        /** Runs the program in this process. */
        public Run run(String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Environment environment = new Environment(
                    variables,
                    folder,
                    new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                    question -> typed,
                    stream(out),
                    () -> false,
                    stream(err),
                    locale,
                    clock,
                    false,
                    "./allophone");
            int exitCode = Main.run(environment, arguments);
            return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        /** Starts the program as a process of its own, under this Java or another. */
        ProcessBuilder process(Path java, String... arguments) {
            List<String> command =
                    new ArrayList<>(List.of(java.toString(), "-cp", classPath(), "org.allophone.cli.Main"));
            command.addAll(Arrays.asList(arguments));
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().remove("SALT_PII");
            builder.environment().putAll(variables);
            return builder;
        }

        /** Runs the program as a process of its own, to its end. */
        Run runProcess(Path java, String... arguments) throws IOException, InterruptedException {
            Path err = Files.createTempFile("err", ".txt");
            Process process =
                    process(java, arguments).redirectError(err.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = process.waitFor();
            String errText = Files.readString(err);
            Files.delete(err);
            return new Run(exitCode, out, errText);
        }
    }

    /** The digest of each file of a folder, by its path inside. */
    static Map<String, String> digests(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            Map<String, String> digests = new TreeMap<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                digests.put(
                        root.relativize(path).toString(), FileDigest.of(path).sha256());
            }
            return digests;
        }
    }

    static Path thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
