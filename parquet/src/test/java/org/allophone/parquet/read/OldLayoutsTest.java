package org.allophone.parquet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allophone.files.ValueKind;
import org.allophone.fixture.DuckDb;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of Parquet's own library: both versions of pages, and lists and maps as old programs laid them out. */
class OldLayoutsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @EnumSource(WriterVersion.class)
    void bothVersionsOfPagesAreReadAsDuckDbReadsThem(WriterVersion version) throws Exception {
        MessageType schema = MessageTypeParser.parseMessageType("""
                message rows {
                  required binary id (STRING);
                  optional binary topic (STRING);
                  optional int64 n;
                  required int32 small;
                  optional boolean ok;
                  optional double x;
                  optional group turns (LIST) {
                    repeated group list {
                      optional group element {
                        required binary speaker (STRING);
                        optional binary text (STRING);
                      }
                    }
                  }
                }""");
        List<Group> rows = new ArrayList<>();
        for (int n = 0; n < 3_000; n++) {
            Group row = new SimpleGroup(schema);
            row.append("id", "CALL_" + (1_000_000 + n));
            row.append("small", n % 100);
            if (n % 3 > 0) {
                row.append("topic", List.of("facture", "dépannage").get(n % 2)).append("n", n * 1_000_003L);
            }
            if (n % 5 > 0) {
                row.append("ok", n % 2 == 0).append("x", n / 8.0 + 0.01);
            }
            if (n % 7 > 0) {
                Group turns = row.addGroup("turns");
                for (int turn = 1; turn < n % 7; turn++) {
                    Group element = turns.addGroup("list");
                    if (turn != 3) {
                        Group said = element.addGroup("element").append("speaker", turn % 2 == 0 ? "agent" : "client");
                        if (turn != 2) {
                            said.append("text", "bonjour " + n);
                        }
                    }
                }
            }
            rows.add(row);
        }
        Path file = folder.resolve("rows.parquet");
        LibraryFiles.write(file, schema, rows, version);

        assertThat(Cells.of(file)).isEqualTo(Cells.of(asJson(file)));
    }

    private Path asJson(Path file) throws Exception {
        Path json = folder.resolve("rows.jsonl");
        try (DuckDb duckDb = new DuckDb()) {
            duckDb.query("COPY (FROM " + DuckDb.quoted(file) + ") TO " + DuckDb.quoted(json) + " (FORMAT json)");
        }
        return json;
    }

    @Test
    void listsAndMapsOfOldProgramsAreLists() throws Exception {
        MessageType schema = MessageTypeParser.parseMessageType("""
                message rows {
                  repeated binary bare (STRING);
                  optional group pairs (LIST) { repeated int32 element; }
                  optional group thrift (LIST) { repeated group thrift_tuple { required binary text (STRING); } }
                  optional group structure { repeated int32 numbers; optional binary name (STRING); repeated group entry { required int32 n; } }
                  optional group map (MAP_KEY_VALUE) { repeated group map { required binary key (STRING); optional int32 value; } }
                }""");
        Group full = new SimpleGroup(schema);
        full.append("bare", "a").append("bare", "b");
        full.addGroup("pairs").append("element", 1).append("element", 2);
        full.addGroup("thrift").addGroup("thrift_tuple").append("text", "x");
        Group structure = full.addGroup("structure").append("numbers", 1).append("numbers", 2);
        structure.addGroup("entry").append("n", 3);
        full.addGroup("map").addGroup("map").append("key", "k");
        Group empty = new SimpleGroup(schema);
        empty.addGroup("structure");
        Path file = folder.resolve("old.parquet");
        LibraryFiles.write(file, schema, List.of(full, empty), WriterVersion.PARQUET_1_0);

        assertThat(Cells.of(file))
                .containsExactly(
                        List.of(
                                nested("[\"a\",\"b\"]"),
                                nested("[1,2]"),
                                nested("[{\"text\":\"x\"}]"),
                                nested("{\"numbers\":[1,2],\"name\":null,\"entry\":[{\"n\":3}]}"),
                                nested("{\"k\":null}")),
                        List.of(
                                nested("[]"),
                                new Cell(ValueKind.NULL, ""),
                                new Cell(ValueKind.NULL, ""),
                                nested("{\"numbers\":[],\"name\":null,\"entry\":[]}"),
                                new Cell(ValueKind.NULL, "")));
    }

    private static Cell nested(String json) {
        return new Cell(ValueKind.NESTED, json);
    }

    /** The day 2440588 of Julius Scaliger's count is 1970-01-01. */
    @Test
    void aTimestampOfNinetySixBitsIsATime() throws Exception {
        MessageType schema = MessageTypeParser.parseMessageType(
                "message rows { required int96 t; required fixed_len_byte_array(2) half (FLOAT16); }");
        Group row = new SimpleGroup(schema);
        row.append("t", Binary.fromConstantByteArray(LibraryFiles.timestamp96(3_600_000_000_001L, 2_440_588 + 20_453)));
        row.append("half", Binary.fromConstantByteArray(new byte[] {0x00, (byte) 0xc1}));
        Path file = folder.resolve("old.parquet");
        LibraryFiles.write(file, schema, List.of(row), WriterVersion.PARQUET_1_0);

        assertThat(Cells.of(file).get(0))
                .containsExactly(
                        new Cell(ValueKind.TEXT, "2025-12-31T01:00:00.000000001"), new Cell(ValueKind.NUMBER, "-2.5"));
    }
}
