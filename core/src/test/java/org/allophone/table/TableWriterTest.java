package org.allophone.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {
    private static final List<Column<Integer>> COLUMNS = List.of(Column.integer("n", "", Integer::longValue));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void rowsComeInOrderWhateverTheThreads(int threads) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        long rows = new TableWriter(threads, done -> {}).write(table(100, 37), new CsvFormat(), bytes);

        assertThat(rows).isEqualTo(3700);
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(IntStream.range(-1, 3700)
                        .mapToObj(n -> n < 0 ? "n" : "" + n)
                        .toList());
    }

    @Test
    void aTableWithoutRowsIsAHeader() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        assertThat(new TableWriter(2, done -> {}).write(table(0, 0), new CsvFormat(), bytes))
                .isZero();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("n\n");
    }

    @Test
    void progressCountsUpToTheRows() throws IOException {
        List<Long> told = new ArrayList<>();

        new TableWriter(2, told::add).write(table(4, 10), new CsvFormat(), OutputStream.nullOutputStream());

        assertThat(told).containsExactly(10L, 20L, 30L, 40L);
    }

    @Test
    void aFaultInAPartIsNotSwallowed() {
        Part<Integer> faulty = consumer -> {
            throw new IllegalArgumentException("no such row");
        };
        Table<Integer> table = new Table<>("numbers", COLUMNS, List.of(faulty));

        assertThatThrownBy(() ->
                        new TableWriter(2, done -> {}).write(table, new CsvFormat(), OutputStream.nullOutputStream()))
                .hasMessageContaining("numbers")
                .hasRootCauseMessage("no such row");
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
