package org.allophone.cli.console;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says how many threads work. What they make is the same with any number. */
public final class ThreadOptions {
    private static final int MOST = 64;

    @Option(names = "--threads", paramLabel = "N")
    private @Nullable String threads;

    /** How many: one per processor if nobody says it. */
    public int count() {
        return threads == null
                ? Runtime.getRuntime().availableProcessors()
                : (int) WholeNumbers.parse("--threads", threads, 1, MOST);
    }
}
