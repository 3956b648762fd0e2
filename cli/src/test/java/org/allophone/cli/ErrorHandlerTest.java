package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextStream;
import org.allophone.table.Column;
import org.allophone.table.CsvFormat;
import org.allophone.table.Part;
import org.allophone.table.Table;
import org.allophone.table.TableWriter;
import org.allophone.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What a user reads when something goes wrong, wherever it went wrong. */
class ErrorHandlerTest {
    private static final Map<String, String> DEBUG = Map.of("ALLOPHONE_DEBUG", "1");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void aRefusalInAWorkerIsToldAsThatRefusal(int threads) {
        Exception fault = faultOfAPart(threads, Messages.wrongUse("wrong.choice", "--lang", "de", "fr, en"));

        for (Map<String, String> variables : List.of(Map.<String, String>of(), DEBUG)) {
            assertThat(told(Language.ENGLISH, variables, fault))
                    .isEqualTo(new Run(2, "", "allophone: option --lang is \"de\"; write one of: fr, en\n"));
            assertThat(told(Language.FRENCH, variables, fault))
                    .isEqualTo(
                            new Run(
                                    2,
                                    "",
                                    "allophone: l’option --lang vaut «\u00a0de\u00a0»\u00a0; écrivez l’une de ces valeurs\u00a0: fr, en\n"));
        }
    }

    @Test
    void aRefusalThatProposesACommandNamesItAsTheUserDoes() {
        assertThat(new Run.In(folder)
                        .with("SALT_PII", "changeme")
                        .run("generate")
                        .err())
                .isEqualTo(
                        "allophone: the secret in SALT_PII has fewer than 128 bits and can be guessed; make one with:"
                                + " ./allophone keygen, and pass it with --key-file\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void aFaultInAWorkerIsToldAsItselfAndWhereItHappened(int threads) {
        Exception fault = faultOfAPart(threads, new ArithmeticException("no such\nrow"));

        Run english = told(Language.ENGLISH, Map.of("ALLOPHONE_DEBUG", "0"), fault);
        assertThat(english.exitCode()).isEqualTo(1);
        assertThat(english.err())
                .matches("allophone: internal error: java\\.lang\\.ArithmeticException: no such row, at"
                        + " org\\.allophone\\.cli\\.ErrorHandlerTest\\.\\S+\\(ErrorHandlerTest\\.java:\\d+\\); please report it,"
                        + " with the stack trace that ALLOPHONE_DEBUG=1 shows\n");
        assertThat(told(Language.FRENCH, Map.of(), fault).err())
                .startsWith(
                        "allophone: erreur interne\u00a0: java.lang.ArithmeticException: no such row, à org.allophone.")
                .hasLineCount(1);
    }

    @Test
    void theWholeStackTraceIsShownToWhoAsksForIt() {
        String err = told(Language.ENGLISH, DEBUG, faultOfAPart(2, new ArithmeticException("no such row")))
                .err();

        assertThat(err)
                .startsWith("allophone: internal error: java.lang.ArithmeticException: no such row, at ")
                .contains(
                        "\nCaused by: java.lang.ArithmeticException: no such row\n",
                        "\n\tat org.allophone.table.TableWriter");
    }

    private static Stream<Throwable> wrapped() {
        RuntimeException cause = new UnsupportedOperationException("deep down");
        return Stream.of(
                cause,
                new ExecutionException(cause),
                new CompletionException(new ExecutionException(cause)),
                new IllegalStateException("a part failed", new CompletionException(cause)),
                new CommandLine.ExecutionException(
                        new CommandLine(CommandLine.Model.CommandSpec.create()), "a command failed", cause));
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void whatWrapsAFaultIsTakenOff(Throwable fault) {
        assertThat(told(Language.ENGLISH, Map.of(), fault).err())
                .startsWith("allophone: internal error: java.lang.UnsupportedOperationException: deep down, at ");
    }

    @Test
    void theSystemsFaultsAndRefusalsNeverShowAStackTrace() {
        assertThat(told(Language.ENGLISH, DEBUG, new NoSuchFileException("a.yaml")))
                .isEqualTo(new Run(1, "", "allophone: a.yaml does not exist\n"));
        assertThat(told(Language.ENGLISH, DEBUG, new IOException("the cable is out")))
                .isEqualTo(new Run(1, "", "allophone: cannot write or read: the cable is out\n"));
    }

    @Test
    void theFrameThatIsToldIsOurOwn() {
        Exception fault = catchException(() -> List.of().iterator().next());

        assertThat(fault.getStackTrace()[0].getClassName()).startsWith("java.");
        assertThat(told(Language.ENGLISH, Map.of(), fault).err()).contains(", at org.allophone.cli.ErrorHandlerTest.");
    }

    @Test
    void aFaultInACommandEndsItWithOneLine() {
        Supplier<LocalDateTime> broken = () -> {
            throw new UnsupportedOperationException("the clock stands still");
        };
        Run run = new Run.In(folder).clock(broken).run("generate", "--scenario", "notebook", "--ephemeral");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(
                        "allophone: internal error: java.lang.UnsupportedOperationException: the clock stands still, at"
                                + " org.allophone.")
                .hasLineCount(1);
    }

    @Test
    void anErrorOfJavaEndsACommandWithOneLineToo() {
        Supplier<LocalDateTime> exhausted = () -> {
            throw new OutOfMemoryError("Java heap space");
        };
        Supplier<LocalDateTime> endless = () -> {
            throw new StackOverflowError();
        };
        String[] command = {"generate", "--scenario", "notebook", "--ephemeral"};

        Run run = new Run.In(folder).clock(exhausted).run(command);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("allophone: out of memory: java.lang.OutOfMemoryError: Java heap space, at org.allophone.")
                .endsWith("; fewer --threads or more memory (ALLOPHONE_JAVA_OPTIONS=-Xmx1g) may help\n")
                .hasLineCount(1);
        run = new Run.In(folder).clock(endless).run(command);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("allophone: internal error: java.lang.StackOverflowError, at org.allophone.")
                .hasLineCount(1);
        run = new Run.In(folder).clock(endless).with("ALLOPHONE_DEBUG", "1").run(command);
        assertThat(run.err()).contains("\njava.lang.StackOverflowError\n\tat ");
    }

    @Test
    void memoryThatRunsOutInAWorkerIsToldAsThat() {
        Part<Integer> part = consumer -> {
            throw new OutOfMemoryError("Java heap space");
        };
        assertThat(told(Language.ENGLISH, Map.of(), faultOf(2, part)).err())
                .startsWith("allophone: out of memory: java.lang.OutOfMemoryError: Java heap space, at org.allophone.");
    }

    /** What the writer of a table throws when one of the table's parts does. */
    private static Exception faultOfAPart(int threads, RuntimeException fault) {
        return faultOf(threads, consumer -> {
            throw fault;
        });
    }

    private static Exception faultOf(int threads, Part<Integer> part) {
        List<Column<Integer>> columns = List.of(Column.integer("n", "", Integer::longValue));
        Table<Integer> table = new Table<>("numbers", columns, List.of(consumer -> consumer.accept(1), part));
        return catchException(() -> new TableWriter(threads, rows -> {})
                .write(
                        table,
                        List.of(new CsvFormat(CsvFormat.Dialect.RFC_4180)
                                .open(columns, OutputStream.nullOutputStream()))));
    }

    private static Run told(Language language, Map<String, String> variables, Throwable fault) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(
                variables,
                Path.of(""),
                InputStream.nullInputStream(),
                question -> Optional.empty(),
                new TextStream(OutputStream.nullOutputStream()),
                () -> false,
                new TextStream(err),
                Locale.ENGLISH,
                () -> Run.NOW,
                false,
                "allophone");
        int exitCode = new ErrorHandler(environment, new Messages(language, "allophone")).tell(fault);
        return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }
}
