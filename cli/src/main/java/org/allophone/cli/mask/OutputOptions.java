package org.allophone.cli.mask;

import org.allophone.cli.console.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where files and the record of what was done go. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable String output;

    @Option(names = "--record", paramLabel = "FILE")
    @Nullable
    String record;

    @Option(names = "--force")
    boolean force;

    /** Where the files go; refused if nobody says it. */
    String output() {
        if (output == null) {
            throw Messages.wrongUse("mask.no-output");
        }
        return output;
    }
}
