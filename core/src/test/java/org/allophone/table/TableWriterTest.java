package org.allophone.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {
    private static final List<Column<Integer>> COLUMNS = List.of(Column.integer("n", "", Integer::longValue));
    private static final Format CSV = new CsvFormat(CsvFormat.Dialect.RFC_4180);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void rowsComeInOrderWhateverTheThreads(int threads) throws IOException {
        assertThat(text(TableBytes.of(CSV, threads, table(100, 37))).lines())
                .containsExactlyElementsOf(IntStream.range(-1, 3700)
                        .mapToObj(n -> n < 0 ? "n" : "" + n)
                        .toList());
    }

    @Test
    void aTableWithoutRowsIsAHeader() throws IOException {
        assertThat(text(TableBytes.of(CSV, 2, table(0, 0)))).isEqualTo("n\n");
    }

    @Test
    void progressCountsUpToTheRows() throws IOException {
        List<Long> told = new ArrayList<>();

        assertThat(new TableWriter(2, told::add).write(table(4, 10), List.of(nowhere())))
                .isEqualTo(40);

        assertThat(told).containsExactly(10L, 20L, 30L, 40L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void severalFilesAreWrittenAtOnceEachAsAlone(int threads) throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream json = new ByteArrayOutputStream();

        new TableWriter(threads, done -> {})
                .write(table(9, 5), List.of(CSV.open(COLUMNS, csv), new JsonLinesFormat().open(COLUMNS, json)));

        assertThat(csv.toByteArray()).isEqualTo(TableBytes.of(CSV, 1, table(9, 5)));
        assertThat(json.toByteArray()).isEqualTo(TableBytes.of(new JsonLinesFormat(), 1, table(9, 5)));
    }

    /** One of several parts of which one at a time can be made. */
    private record Piece(int number, AtomicBoolean underWay) implements Part<Integer> {
        @Override
        public void forEach(Consumer<? super Integer> consumer) {
            underWay.set(true);
            consumer.accept(number);
            underWay.set(false);
        }

        @Override
        public boolean mustWait() {
            return underWay.get();
        }
    }

    /** As when several parts are pieces of a day that one thread simulates for all of them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void aPartThatMustWaitIsPutOffAndComesInItsPlace(int threads) throws IOException {
        List<Part<Integer>> parts = new ArrayList<>();
        for (int i = 0; i < 300; i += 3) {
            AtomicBoolean underWay = new AtomicBoolean();
            for (int number = i; number < i + 3; number++) {
                parts.add(new Piece(number, underWay));
            }
        }
        byte[] bytes = TableBytes.of(CSV, threads, new Table<>("numbers", COLUMNS, parts));

        assertThat(text(bytes).lines().skip(1))
                .containsExactlyElementsOf(
                        IntStream.range(0, 300).mapToObj(String::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void severalTablesAreReadOffOneWalk(int threads) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        Projection<Integer, Integer> itself = Projection.identity("numbers", COLUMNS);
        Projection<Integer, Integer> oddTwice = new Projection<>("odd", COLUMNS, (number, rows) -> {
            if (number % 2 == 1) {
                rows.accept(number);
                rows.accept(number);
            }
        });

        long sources = new TableWriter(threads, done -> {})
                .write(
                        table(20, 5).parts().iterator(),
                        List.of(
                                TableWriter.Output.of(itself, List.of(CSV.open(COLUMNS, all))),
                                TableWriter.Output.of(oddTwice, List.of(CSV.open(COLUMNS, twice)))));

        assertThat(sources).isEqualTo(100);
        assertThat(all.toByteArray()).isEqualTo(TableBytes.of(CSV, 1, table(20, 5)));
        assertThat(text(twice.toByteArray()).lines().skip(1))
                .containsExactlyElementsOf(IntStream.range(0, 100)
                        .filter(number -> number % 2 == 1)
                        .mapToObj(number -> "" + number)
                        .flatMap(line -> Stream.of(line, line))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 256})
    void howManyRowsAreMadeAtOnceDoesNotChangeTheBytes(int rowsAtOnce) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Projection<Integer, Integer> few =
                new Projection<>("numbers", COLUMNS, (number, rows) -> rows.accept(number), rowsAtOnce);

        new TableWriter(2, done -> {})
                .write(
                        table(3, 300).parts().iterator(),
                        List.of(TableWriter.Output.of(few, List.of(CSV.open(COLUMNS, bytes)))));

        assertThat(bytes.toByteArray()).isEqualTo(TableBytes.of(CSV, 1, table(3, 300)));
    }

    @Test
    void aFaultInAPartIsNotSwallowed() {
        Part<Integer> faulty = consumer -> {
            throw new IllegalArgumentException("no such row");
        };
        Table<Integer> table = new Table<>("numbers", COLUMNS, List.of(faulty));

        assertThatThrownBy(() -> new TableWriter(2, done -> {}).write(table, List.of(nowhere())))
                .hasMessageContaining("a part failed")
                .hasRootCauseMessage("no such row");
    }

    private static TableFile nowhere() throws IOException {
        return CSV.open(COLUMNS, OutputStream.nullOutputStream());
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static Table<Integer> table(int parts, int rowsPerPart) {
        List<Part<Integer>> list = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int first = i * rowsPerPart;
            list.add(consumer ->
                    IntStream.range(first, first + rowsPerPart).boxed().forEach(consumer));
        }
        return new Table<>("numbers", COLUMNS, list);
    }
}
