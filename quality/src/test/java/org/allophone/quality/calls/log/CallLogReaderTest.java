package org.allophone.quality.calls.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallLogReaderTest {
    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aTableOfSomebodyElseIsReadByTheNamesItHas() throws IOException {
        Path file = write("log.csv", """
            begin;who;served by;queue time;talk;result
            2024-01-01 09:00:05;a;X;0:20;1:02:03;OK
            2024-01-01 08:59:00;;;12.5;;HANG
            """);
        CallLog log = CallLogReader.read(
                file,
                new ColumnMap(
                        Map.of(
                                CallColumn.START, "begin",
                                CallColumn.CALLER, "who",
                                CallColumn.AGENT, "served by",
                                CallColumn.WAIT, "queue time",
                                CallColumn.TALK, "talk",
                                CallColumn.DISPOSITION, "result"),
                        Set.of("hang")));
        assertThat(log.size()).isEqualTo(2);
        assertThat(log.abandoned(0)).as("in the order of time").isTrue();
        assertThat(log.secondOfDay(0)).isEqualTo(8 * 3600 + 59 * 60);
        assertThat(log.waiting(0)).isEqualTo(13);
        assertThat(log.talk(0)).isEqualTo(CallLog.MISSING);
        assertThat(log.caller(0)).isEqualTo(CallLog.MISSING);
        assertThat(log.answered(1)).isTrue();
        assertThat(log.waiting(1)).isEqualTo(20);
        assertThat(log.talk(1)).isEqualTo(3723);
        assertThat(CallLog.date(log.day(1))).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(log.has(CallColumn.TOPIC)).isFalse();
    }

    /** Java's own clock counts the seconds. */
    @ParameterizedTest
    @CsvSource({"1999-02-28T23:59:59", "2000-02-29T00:00:00", "2024-12-31T12:30:07", "1960-07-01T05:06:07"})
    void timesAreThoseOfJava(String time) {
        LocalDateTime java = LocalDateTime.parse(time);
        assertThat(Cells.time(time))
                .isEqualTo((int) java.toEpochSecond(ZoneOffset.UTC)
                        - (int) Cells.EPOCH.atStartOfDay().toEpochSecond(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({"2023-02-29T00:00:00", "2024-01-01", "01/02/2024 10:00:00", "2024-01-01T25:00:00", "yesterday at noon"})
    void whatIsNoTimeIsUnreadable(String text) {
        assertThat(Cells.time(text)).isEqualTo(Cells.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "12.4, 12", "12.5, 13", "0:07, 7", "01:00:00, 3600", "-3, -2147483648", "x, -2147483648"})
    void secondsAreReadAsPeopleWriteThem(String text, int seconds) {
        assertThat(Cells.seconds(text)).isEqualTo(seconds);
    }

    @Test
    void rowsWithoutAStartAreCountedAndAColumnMayComeLater() throws IOException {
        Path file = write("log.jsonl", """
            {"start_ts":"2024-01-01T09:00:00"}
            {"start_ts":"?"}
            {"talk_sec":5}
            {"start_ts":"2024-01-01T09:00:01","talk_sec":7}
            """);
        CallLog log = CallLogReader.read(file, ColumnMap.OURS);
        assertThat(log.size()).isEqualTo(2);
        assertThat(log.withoutStart()).isEqualTo(2);
        assertThat(log.talk(0)).isEqualTo(CallLog.MISSING);
        assertThat(log.talk(1)).isEqualTo(7);
    }

    @Test
    void anHourThatComesTwiceKeepsItsOrder() throws IOException {
        Path file = write(
                "log.csv", "start_ts,utc_offset_min,talk_sec\n2024-10-27T02:50:00,120,1\n2024-10-27T02:10:00,60,2\n");
        CallLog log = CallLogReader.read(file, ColumnMap.OURS);
        assertThat(log.talk(0)).isEqualTo(1);
        assertThat(log.instant(1) - log.instant(0)).isEqualTo(1200);
    }

    @Test
    void aFolderIsItsTablesOfCallsAndItsLegsLieBeside() throws IOException {
        write("cdr_synthetic_1.csv", "start_ts\n2024-01-01T09:00:00\n");
        write("cdr_synthetic_2.csv", "start_ts\n2024-01-02T09:00:00\n");
        Path legs = write("legs.csv", "queued_ts,outcome\n2024-01-01T09:00:00,abandoned\n");
        assertThat(CallLogReader.read(folder, ColumnMap.OURS).size()).isEqualTo(2);
        assertThat(CallLogReader.legsBeside(folder)).containsExactly(legs);
        assertThat(CallLogReader.readLegs(List.of(legs)).abandoned(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start,x | log.csv: line 2: no column start_ts; the columns are: start, x; name the right one with"
                        + " --map start_ts=COLUMN",
                "start_ts,x | log.csv has no call whose start can be read; a row for each call belongs there"
            })
    void whatIsNoTableOfCallsIsRefusedInOneLine(String header, String message) throws IOException {
        Path file = write("log.csv", header + "\n1,2\n");
        assertThatThrownBy(() -> CallLogReader.read(file, ColumnMap.OURS))
                .isInstanceOf(Refusal.class)
                .hasMessage(message.replace("log.csv", file.toString()));
    }

    @Test
    void moreCallsThanFitAreRefusedWithTheNumber() throws IOException {
        Path file = write("log.csv", "start_ts\n" + "2024-01-01T09:00:00\n".repeat(4));
        assertThatThrownBy(() -> CallLogReader.read(List.of(file), ColumnMap.OURS, 3))
                .isInstanceOf(Refusal.class)
                .hasMessage(file + ": more than 3 calls, the most that fit in the memory of this run; give Java more"
                        + " of it, or take fewer days");
    }

    @Test
    void namesAreNumberedInTheOrderTheyComeHoweverManyThereAre() {
        HashedNames names = new HashedNames();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 20_000; i++) {
                assertThat(names.numberOf("caller" + i)).isEqualTo(i);
            }
        }
        assertThat(names.size()).isEqualTo(20_000);
    }
}
