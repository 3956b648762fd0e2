package org.allophone.cli.mask;

import org.allophone.cli.console.ListValues;
import org.allophone.files.TextEncoding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how files are read. */
final class ReadingOptions {
    @Option(names = "--format", paramLabel = "NAME")
    @Nullable
    String format;

    @Option(names = "--encoding", paramLabel = "NAME")
    private @Nullable String encoding;

    TextEncoding encoding() {
        String name = encoding == null ? TextEncoding.names().get(0) : encoding;
        return TextEncoding.named(ListValues.parseOne("--encoding", name, TextEncoding.names()))
                .orElseThrow();
    }
}
