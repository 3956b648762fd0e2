package org.allophone.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of tables, by how the names of files end. */
public enum TableFormat {
    CSV("csv", "tsv"),
    JSON_LINES("jsonl", "ndjson", "json"),
    PARQUET("parquet");

    private final List<String> endings;

    TableFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** The format that the name of a file tells; empty if it is not that of a table. */
    public static Optional<TableFormat> of(Path file) {
        String ending = ending(file);
        for (TableFormat format : values()) {
            if (format.endings.contains(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Whether the name of a file is that of a table. */
    public static boolean isTable(Path file) {
        return of(file).isPresent();
    }

    /** How the name of a file ends, without the dot and in lower case: {@code csv}; empty if it has no dot. */
    public static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.indexOf('.') < 0
                ? ""
                : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
