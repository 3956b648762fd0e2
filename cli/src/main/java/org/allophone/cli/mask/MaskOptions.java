package org.allophone.cli.mask;

import java.util.ArrayList;
import java.util.List;
import org.allophone.cli.detect.ValueOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is masked, and how. */
final class MaskOptions {
    @Option(names = "--column", paramLabel = "NAME=RULE")
    List<String> columns = new ArrayList<>();

    @Option(names = "--policy", paramLabel = "FILE")
    @Nullable
    String policy;

    @Option(names = "--call", paramLabel = "COLUMN")
    @Nullable
    String call;

    @Option(names = "--subject", paramLabel = "COLUMN")
    @Nullable
    String subject;

    @Option(names = "--region", paramLabel = "COUNTRY")
    @Nullable
    String region;

    @Mixin
    final ValueOptions values = new ValueOptions();

    @Option(names = "--csv-safe")
    boolean csvSafe;
}
