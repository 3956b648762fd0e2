package org.allophone.cli.quality;

import org.allophone.quality.transcript.ColumnNames;
import picocli.CommandLine.Option;

/** The options that say in which columns the turns of transcripts stand. */
final class ColumnOptions {
    @Option(names = "--call", paramLabel = "COLUMN", defaultValue = "call_id")
    private String call = "";

    @Option(names = "--speaker", paramLabel = "COLUMN", defaultValue = "speaker")
    private String speaker = "";

    @Option(names = "--text", paramLabel = "COLUMN", defaultValue = "text")
    private String text = "";

    ColumnNames names() {
        return new ColumnNames(call, speaker, text);
    }
}
