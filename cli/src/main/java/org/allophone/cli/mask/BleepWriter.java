package org.allophone.cli.mask;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.allophone.files.TextEncoding;
import org.allophone.mask.document.Interval;

/** Writes when masked data are said, a line each. */
final class BleepWriter implements Closeable {
    /** Writes nothing. */
    static final BleepWriter NONE = new BleepWriter(Writer.nullWriter());

    private final Writer out;

    private BleepWriter(Writer out) {
        this.out = out;
    }

    /** Writes to a file, if there is one. */
    static BleepWriter of(Optional<Path> shown, MaskOutput output) throws IOException {
        return shown.isEmpty()
                ? NONE
                : new BleepWriter(new BufferedWriter(
                        TextEncoding.UTF_8.writer(shown.get().toString(), output.create(shown.get()))));
    }

    void write(Interval interval) {
        try {
            out.write(interval.json() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (this != NONE) {
            out.close();
        }
    }
}
