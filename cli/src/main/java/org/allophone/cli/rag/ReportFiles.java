package org.allophone.cli.rag;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.NewFile;
import org.jspecify.annotations.Nullable;

/**
 * The new files into which a report is written besides what the reader sees, each asked for by an option. One of them may be standard output,
 * {@code -}; then the reader sees that alone.
 */
final class ReportFiles {
    private static final String STANDARD_OUTPUT = "-";

    private final Environment environment;
    private final Map<String, String> fileByOption = new LinkedHashMap<>();

    ReportFiles(Environment environment) {
        this.environment = environment;
    }

    /** @param file as the user wrote it; null if the option was not given */
    ReportFiles with(String option, @Nullable String file) {
        if (file == null) {
            return this;
        }
        fileByOption.forEach((other, otherFile) -> {
            if (otherFile.equals(file)) {
                throw Messages.wrongUse("rag.same-file", other, option, file);
            }
        });
        fileByOption.put(option, file);
        return this;
    }

    /** Refuses a file that is there already, before there is work to lose. */
    void refuseExisting() throws IOException {
        for (Map.Entry<String, String> entry : fileByOption.entrySet()) {
            if (!entry.getValue().equals(STANDARD_OUTPUT)) {
                file(entry.getKey(), entry.getValue()).refuseExisting();
            }
        }
    }

    boolean onStandardOutput() {
        return fileByOption.containsValue(STANDARD_OUTPUT);
    }

    /**
     * Writes the text for an option, if the option was given.
     *
     * @param text ends with a line break
     */
    void write(String option, Supplier<String> text) throws IOException {
        String file = fileByOption.get(option);
        if (file == null) {
            return;
        }
        if (file.equals(STANDARD_OUTPUT)) {
            environment.out().print(text.get());
        } else {
            file(option, file).write(text.get());
        }
    }

    private NewFile file(String option, String file) {
        return new NewFile(environment.path(option, file), environment);
    }
}
