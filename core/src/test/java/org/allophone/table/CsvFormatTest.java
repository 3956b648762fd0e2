package org.allophone.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    @Test
    void anotherReaderReadsBackAnyText() {
        List<String> texts = List.of(
                "plain",
                "",
                "a,b",
                "say \"hello\"",
                "two\nlines",
                "\r\n",
                "été à Liège",
                "« oui » ; non",
                "\uD83D\uDE00",
                "\"",
                " spaces ",
                "=1+1");

        String csv = csv(List.of(Column.text("text", "", String::toString), Column.text("again", "", s -> s)), texts);

        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        assertThat(records.get(0).getFields()).containsExactly("text", "again");
        assertThat(records.stream().skip(1).map(r -> r.getField(0))).isEqualTo(texts);
        assertThat(records.stream().skip(1).map(r -> r.getField(1))).isEqualTo(texts);
    }

    @Test
    void aTextIsQuotedOnlyWhereItMustBe() {
        assertThat(csv(List.of(Column.text("t", "", String::toString)), List.of("a b", "a,b", "a\"b")))
                .isEqualTo("t\na b\n\"a,b\"\n\"a\"\"b\"\n");
    }

    @Test
    void aFrenchExcelGetsSemicolonsAndAByteOrderMark() {
        assertThat(csv(
                        CsvFormat.Dialect.EXCEL_FR,
                        List.of(Column.text("t", "", String::toString), Column.text("u", "", s -> s)),
                        List.of("a,b", "a;b")))
                .isEqualTo("\ufefft;u\na,b;a,b\n\"a;b\";\"a;b\"\n");
    }

    @Test
    void aFrenchExcelGetsATimeThatItTakesForOne() {
        Column<Long> column = Column.timestamp("t", "", Long::longValue);
        assertThat(csv(CsvFormat.Dialect.EXCEL_FR, List.of(column), List.of(1_736_150_504_000_000L)))
                .isEqualTo("\ufefft\n2025-01-06 08:01:44\n");
    }

    @Test
    void whatIsAbsentIsEmpty() {
        Column<Integer> score = Column.<Integer>integer("n", "", n -> n == 0 ? Column.NOTHING : n)
                .optional();
        assertThat(score.isOptional()).isTrue();
        assertThat(csv(List.of(score, Column.integer("m", "", n -> n)), List.of(0, 1)))
                .isEqualTo("n,m\n,0\n1,1\n");
    }

    @Test
    void anEmptyCellAloneInItsRowIsNoBlankLine() {
        Column<Integer> score = Column.<Integer>integer("n", "", n -> n == 0 ? Column.NOTHING : n)
                .optional();
        assertThat(csv(List.of(score), List.of(0, 1, 0))).isEqualTo("n\n\"\"\n1\n\"\"\n");
        assertThat(csv(List.of(Column.text("t", "", String::toString)), List.of("", "a")))
                .isEqualTo("t\n\"\"\na\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void numbersAreWrittenAsTheJdkWritesThem(long seed) {
        Random random = new Random(seed);
        List<Long> numbers = random.longs(2_000)
                .map(n -> n >> random.nextInt(64))
                .boxed()
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        numbers.addAll(List.of(0L, 9L, 10L, 99L, 100L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, (long) Integer.MAX_VALUE));
        numbers.addAll(List.of(999_999_999_999_999_999L, 1_000_000_000_000_000_000L, Integer.MAX_VALUE + 1L));

        assertThat(lines(Column.integer("n", "", Long::longValue), numbers))
                .isEqualTo(numbers.stream().map(String::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void numberedTextsHaveTheirZeros(long seed) {
        List<Long> numbers = new Random(seed)
                .longs(1_000, 0, Long.MAX_VALUE)
                .map(n -> n >> (n % 63))
                .boxed()
                .toList();

        for (int leastDigits : new int[] {1, 4, 7, 8, 9, 16, 17, 18}) {
            String format = "CALL_%0" + leastDigits + "d";
            assertThat(lines(Column.numbered("n", "", "CALL_", leastDigits, Long::longValue), numbers))
                    .isEqualTo(
                            numbers.stream().map(n -> String.format(format, n)).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void timestampsAreWrittenAsPythonsIsoformatDoes(long seed) {
        // java.time leaves out zero seconds and shortens fractions, so it
        // serves as an oracle only once both are forced.
        Random random = new Random(seed);
        List<LocalDateTime> instants = random.longs(2_000, -2_000_000_000L, 6_000_000_000L)
                .mapToObj(second -> LocalDateTime.ofEpochSecond(
                        second, random.nextBoolean() ? 0 : random.nextInt(1_000_000) * 1000, ZoneOffset.UTC))
                .toList();

        List<String> lines = lines(
                Column.timestamp("t", "", t -> ChronoUnit.MICROS.between(LocalDateTime.of(1970, 1, 1, 0, 0), t)),
                instants);

        for (int i = 0; i < lines.size(); i++) {
            LocalDateTime instant = instants.get(i);
            assertThat(LocalDateTime.parse(lines.get(i))).isEqualTo(instant);
            assertThat(lines.get(i)).hasSize(instant.equals(instant.truncatedTo(ChronoUnit.SECONDS)) ? 19 : 26);
        }
    }

    private static <R> List<String> lines(Column<R> column, List<R> rows) {
        return csv(List.of(column), rows).lines().skip(1).toList();
    }

    private static <R> String csv(List<Column<R>> columns, List<R> rows) {
        return csv(CsvFormat.Dialect.RFC_4180, columns, rows);
    }

    private static <R> String csv(CsvFormat.Dialect dialect, List<Column<R>> columns, List<R> rows) {
        return new String(TableBytes.of(new CsvFormat(dialect), columns, rows), StandardCharsets.UTF_8);
    }
}
