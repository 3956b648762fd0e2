package org.allophone.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnTest {

    @Test
    void everyKindOfValueReadsAsInAFileButUnquoted() {
        assertThat(Stream.of(
                                Column.<String>text("c", "", row -> "a,\"é\uD83D\uDE00"),
                                Column.<String>category("c", "", List.of("x", "b,\"c"), row -> 1),
                                Column.<String>numbered("c", "", "CALL_", 4, row -> 7),
                                Column.<String>integer("c", "", row -> -5),
                                Column.<String>timestamp("c", "", row -> 86_400_000_000L + 1_000_001))
                        .map(column -> column.textOf("row")))
                .containsExactly("a,\"é\uD83D\uDE00", "b,\"c", "CALL_0007", "-5", "1970-01-02T00:00:01.000001");
    }

    @Test
    void whatIsAbsentReadsAsNothing() {
        assertThat(Stream.of(
                                Column.<String>text("c", "", row -> "").optional(),
                                Column.<String>category("c", "", List.of("x"), row -> -1)
                                        .optional(),
                                Column.<String>integer("c", "", row -> Column.NOTHING)
                                        .optional())
                        .map(column -> column.textOf("row")))
                .containsOnly("");
    }

    @Test
    void aLongTextFits() {
        String text = "x".repeat(10_000) + "é";
        assertThat(Column.<String>text("c", "", row -> row).textOf(text)).isEqualTo(text);
    }

    /** More rows than a batch has, of values that come and go and differ in length. */
    @Test
    void noRowHasAnythingOfTheRowsBefore() {
        List<Integer> rows = IntStream.range(0, 3000).boxed().toList();
        List<Column<Integer>> columns = List.of(
                Column.<Integer>text("t", "", n -> "x".repeat(n % 23)).optional(),
                Column.<Integer>integer("n", "", n -> n % 7 == 0 ? Column.NOTHING : -n * 1_000_003L)
                        .optional(),
                Column.<Integer>category("c", "", List.of("a", "bbbbbbbbbbbb"), n -> n % 3 - 1)
                        .optional());

        List<String> lines = lines(columns, rows);

        assertThat(lines)
                .isEqualTo(rows.stream()
                        .map(n -> "x".repeat(n % 23)
                                + ","
                                + (n % 7 == 0 ? "" : "" + -n * 1_000_003L)
                                + ","
                                + List.of("", "a", "bbbbbbbbbbbb").get(n % 3))
                        .toList());
    }

    /** A batch of them, each in a place as wide as the widest, would take half a gigabyte. */
    @Test
    void aFewLongTextsAmongManyShortOnesTakeNoMoreMemoryThanTheyNeed() {
        String longText = "é".repeat(1_000_000);
        List<Integer> rows = IntStream.range(0, 600).boxed().toList();
        List<Column<Integer>> columns = List.of(
                Column.integer("n", "", Integer::longValue),
                Column.text("t", "", n -> n % 200 == 7 ? longText : "short " + n));

        List<String> lines = lines(columns, rows);

        assertThat(lines)
                .isEqualTo(rows.stream()
                        .map(n -> n + "," + (n % 200 == 7 ? longText : "short " + n))
                        .toList());
    }

    /** A replacement asks for the values of the rows it needs, and is told which rows have the same value. */
    @Test
    void aReplacementReadsOnlyTheRowsItNeeds() {
        Column<Integer> column = Column.<Integer>integer("n", "", n -> 100 + n).indexedBy(n -> n % 10);
        TokenVector tokens = new TokenVector(3);
        Column<Integer> replaced = column.replacedBy(() -> (indices, rows, values) -> {
            int[] odd = IntStream.range(0, rows).filter(row -> row % 2 == 1).toArray();
            ColumnVector oddValues = values.of(odd, odd.length);
            for (int row = 0; row < rows; row++) {
                byte[] bytes = tokens.bytes();
                long digits = row % 2 == 1 ? ((NumberVector) oddValues).value(row / 2) : 900 + indices[row];
                for (int i = 2; i >= 0; i--) {
                    bytes[3 * row + i] = (byte) ('0' + digits % 10);
                    digits /= 10;
                }
            }
            return tokens;
        });

        assertThat(lines(List.of(replaced), List.of(20, 21, 22, 23))).containsExactly("900", "121", "902", "123");
        assertThat(replaced.type()).isEqualTo(Column.Type.TEXT);
    }

    private static <R> List<String> lines(List<Column<R>> columns, List<R> rows) {
        return new String(
                        TableBytes.of(new CsvFormat(CsvFormat.Dialect.RFC_4180), columns, rows), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
    }
}
