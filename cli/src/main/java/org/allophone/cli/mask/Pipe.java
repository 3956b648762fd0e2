package org.allophone.cli.mask;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** Standard output, which ends the run where the reader closed the pipe: PrintStream hides it. */
final class Pipe extends FilterOutputStream {
    private final PrintStream stream;

    Pipe(PrintStream stream) {
        super(stream);
        this.stream = stream;
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        stream.write(octets, offset, length);
        if (stream.checkError()) {
            throw new IOException("Broken pipe");
        }
    }

    /** Standard output stays open. */
    @Override
    public void close() {
        stream.flush();
    }
}
