package org.allophone.cli.detect;

import java.io.IOException;
import java.nio.file.Path;
import org.allophone.detect.document.Documents;
import org.allophone.detect.document.Grouping;
import picocli.CommandLine.Option;

/** The options that say which rows of a table belong together, and in which column they say what is said. */
public final class GroupingOptions {
    @Option(names = "--call", paramLabel = "COLUMN", defaultValue = "call_id")
    private String call = "";

    @Option(names = "--text", paramLabel = "COLUMN", defaultValue = "text")
    private String text = "";

    /** The documents of a file. */
    public Documents open(Path file) throws IOException {
        return Documents.open(file, call, text);
    }

    /** How the rows of a table belong together. */
    public Grouping grouping() {
        return Grouping.of(call, text);
    }
}
