package org.allophone.table;

import java.io.IOException;
import java.io.OutputStream;

/** A file whose rows are lines of text, one after the other: nothing stands at its end. */
final class TextFile<R> implements TableFile<R> {
    private final OutputStream out;
    private final Lines<R> lines;

    /** How rows become lines. */
    @FunctionalInterface
    interface Lines<R> {

        /** A new writer of lines into this buffer. */
        LineWriter<R> into(ByteBuilder bytes);
    }

    /** Writes lines into the buffer it was made for. */
    @FunctionalInterface
    interface LineWriter<R> {
        void line(R row);
    }

    TextFile(OutputStream out, Lines<R> lines) {
        this.out = out;
        this.lines = lines;
    }

    @Override
    public Encoder<R> encoder() {
        ByteBuilder bytes = new ByteBuilder();
        LineWriter<R> writer = lines.into(bytes);
        return new Encoder<>() {
            @Override
            public void row(R row) {
                writer.line(row);
            }

            @Override
            public void drain() throws IOException {
                bytes.drainTo(out);
            }
        };
    }

    @Override
    public void close() {
        // Whoever opened the stream closes it.
    }
}
