package org.allophone.cli.quality;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.NewFile;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes: to a reader, as JSON to standard output, or to a reader and as JSON into a new file.
 *
 * @param json the file as the user wrote it, {@code -} for standard output; null for none
 */
record ReportOutput(Environment environment, @Nullable String json) {
    private static final String STANDARD_OUTPUT = "-";

    /** Makes a report, which may take a while. */
    interface Maker<R> {
        R make() throws IOException;
    }

    /**
     * Makes a report and prints it. A file that is in the way is refused before.
     *
     * @param forReader prints it for a reader
     * @param asJson gives it as JSON
     */
    <R> R print(Maker<R> maker, Consumer<R> forReader, Function<R, String> asJson) throws IOException {
        if (json == null) {
            R report = maker.make();
            forReader.accept(report);
            return report;
        }
        if (json.equals(STANDARD_OUTPUT)) {
            R report = maker.make();
            environment.out().print(asJson.apply(report) + "\n");
            return report;
        }
        NewFile file = new NewFile(environment.path("--json", json), environment);
        file.refuseExisting();
        R report = maker.make();
        file.write(asJson.apply(report) + "\n");
        forReader.accept(report);
        return report;
    }
}
