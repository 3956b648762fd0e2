package org.allophone.cli.generate;

import java.util.Arrays;
import java.util.List;
import org.allophone.parquet.ParquetFormat;
import org.allophone.table.CsvFormat;
import org.allophone.table.CsvFormat.Dialect;
import org.allophone.table.Format;
import org.allophone.table.JsonLinesFormat;

/** The file formats by their names. */
final class Formats {
    static final String CSV = "csv";
    static final String JSON_LINES = "jsonl";
    static final String PARQUET = "parquet";

    private Formats() {}

    static List<String> names() {
        return List.of(CSV, JSON_LINES, PARQUET);
    }

    static List<String> dialectNames() {
        return Arrays.stream(Dialect.values()).map(Dialect::dialectName).toList();
    }

    /** A format; only CSV has dialects. */
    static Format named(String name, String csvDialect) {
        return switch (name) {
            case CSV -> new CsvFormat(dialect(csvDialect));
            case JSON_LINES -> new JsonLinesFormat();
            case PARQUET -> new ParquetFormat();
            default -> throw new IllegalArgumentException("no format " + name);
        };
    }

    private static Dialect dialect(String name) {
        return Arrays.stream(Dialect.values())
                .filter(dialect -> dialect.dialectName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
