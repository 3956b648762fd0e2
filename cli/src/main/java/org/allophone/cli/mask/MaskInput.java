package org.allophone.cli.mask;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.allophone.cli.console.Messages;
import org.allophone.detect.document.Documents;
import org.allophone.detect.document.Grouping;
import org.allophone.files.Formulas;
import org.allophone.files.TableFormat;
import org.allophone.files.TableReader;
import org.allophone.files.TextEncoding;
import org.allophone.files.TextLines;

/**
 * A file to mask.
 *
 * @param shown what messages call it
 * @param path where it is; empty for standard input
 * @param outputName the name of the masked file in the output folder, with {@code /} between its parts
 * @param isInFolder whether the user named the folder that it is in
 */
record MaskInput(String shown, Optional<Path> path, String outputName, boolean isInFolder, Format format) {

    /** How a file is read. */
    enum Format {
        CSV,
        JSONL,
        PARQUET,
        TEXT;

        /** The formats of which an option may say that a file has them: those of texts. */
        static List<Format> chosen() {
            return List.of(CSV, JSONL, TEXT);
        }

        /** The format that the name of a file tells. */
        static Format of(Path file) {
            return TableFormat.of(file)
                    .map(table -> switch (table) {
                        case CSV -> CSV;
                        case JSON_LINES -> JSONL;
                        case PARQUET -> PARQUET;
                    })
                    .orElse(TEXT);
        }

        /** The format that an option calls so. */
        static Format named(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }

        /** What the option calls it. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Opens its documents.
     *
     * @param standardInput what is read where the file is standard input
     * @param isCsvSafe whether no cell may begin like a formula
     * @param headers receives the columns of CSV and Parquet
     */
    Documents open(
            InputStream standardInput,
            TextEncoding encoding,
            Grouping grouping,
            boolean isCsvSafe,
            Consumer<List<String>> headers)
            throws IOException {
        if (format == Format.PARQUET) {
            TableReader table = TableReader.open(path.orElseThrow());
            headers.accept(table.header());
            return Documents.of(table, grouping);
        }
        InputStream in = encoding.asUtf8(path.isPresent() ? Files.newInputStream(path.get()) : standardInput);
        return switch (format) {
            case PARQUET -> throw new IllegalStateException("Parquet is no text");
            case TEXT -> Documents.of(TextLines.of(shown, in));
            case JSONL -> Documents.of(TableReader.jsonLines(shown, in), grouping);
            case CSV -> {
                TableReader table = TableReader.csv(shown, in);
                if (isCsvSafe) {
                    refuseFormulas(table.header());
                }
                headers.accept(table.header());
                yield Documents.of(table, grouping, isCsvSafe ? Formulas::neutralised : UnaryOperator.identity());
            }
        };
    }

    private static void refuseFormulas(List<String> header) {
        header.stream().filter(Formulas::isFormula).findFirst().ifPresent(name -> {
            throw Messages.failed("mask.formula-header", name);
        });
    }
}
