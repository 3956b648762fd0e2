package org.allophone.cli.mask;

import java.io.IOException;
import java.util.List;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say under which key, and for which data set, pseudonyms are made. */
final class KeyOptions {
    @Option(names = "--data-set", paramLabel = "NAME")
    private @Nullable String dataSet;

    @Option(names = "--key-file", paramLabel = "FILE")
    private @Nullable String keyFile;

    @Option(names = "--ephemeral")
    private boolean ephemeral;

    @Option(names = "--overdue-key")
    private boolean overdueKey;

    /** The name of the data set; refused if there is none. */
    String dataSet() {
        if (dataSet == null || dataSet.isBlank()) {
            throw Messages.wrongUse("mask.no-data-set");
        }
        return dataSet;
    }

    /** The key of a run that writes these files there. */
    MaskKey key(Environment environment, String output, List<MaskInput> inputs) throws IOException {
        return MaskKey.of(environment, new MaskKey.Wish(keyFile, ephemeral, overdueKey), output, inputs);
    }
}
