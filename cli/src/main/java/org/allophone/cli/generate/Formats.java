package org.allophone.cli.generate;

import java.util.Arrays;
import java.util.List;
import org.allophone.parquet.ParquetFormat;
import org.allophone.table.CsvFormat;
import org.allophone.table.CsvFormat.Dialect;
import org.allophone.table.Format;
import org.allophone.table.JsonLinesFormat;

/** The file formats, the default one first. */
final class Formats {
    static final String CSV = "csv";

    private static final List<Format> ALL =
            List.of(new CsvFormat(Dialect.RFC_4180), new JsonLinesFormat(), new ParquetFormat());

    private Formats() {}

    static List<String> names() {
        return ALL.stream().map(Format::name).toList();
    }

    /** The names of the text formats, which can be written to a pipe. */
    static List<String> textNames() {
        return ALL.stream().filter(Format::isText).map(Format::name).toList();
    }

    static List<String> dialectNames() {
        return Arrays.stream(Dialect.values()).map(Dialect::dialectName).toList();
    }

    /** A format; only CSV has dialects. */
    static Format named(String name, String csvDialect) {
        return name.equals(CSV) ? new CsvFormat(dialect(csvDialect)) : named(name);
    }

    private static Format named(String name) {
        return ALL.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format " + name));
    }

    private static Dialect dialect(String name) {
        return Arrays.stream(Dialect.values())
                .filter(dialect -> dialect.dialectName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
