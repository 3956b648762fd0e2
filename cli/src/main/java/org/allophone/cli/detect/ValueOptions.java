package org.allophone.cli.detect;

import java.io.IOException;
import org.allophone.cli.console.Environment;
import org.allophone.detect.document.Documents;
import org.allophone.detect.known.KeptValues;
import org.allophone.detect.known.KnownValues;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name lists of a user's own values: those to find, and those to leave. */
public final class ValueOptions {
    @Option(names = "--known", paramLabel = "FILE")
    private @Nullable String known;

    @Option(names = "--keep", paramLabel = "FILE")
    private @Nullable String keep;

    /** The values that are found too. */
    public KnownValues known(Environment environment) throws IOException {
        return known == null
                ? KnownValues.NONE
                : Documents.known(environment.resolve(environment.path("--known", known)));
    }

    /** The values that are left as they are. */
    public KeptValues kept(Environment environment) throws IOException {
        return keep == null
                ? KeptValues.NONE
                : KeptValues.read(environment.resolve(environment.path("--keep", keep)), keep);
    }
}
