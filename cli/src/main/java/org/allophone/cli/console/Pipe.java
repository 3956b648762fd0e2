package org.allophone.cli.console;

import java.io.FilterOutputStream;
import java.io.PrintStream;

/**
 * Standard output, for a file or for many lines: ends the run when nobody reads on. PrintStream hides write errors, so a run of hours
 * would continue without a reader. An output that cannot be written, such as a full disk, ends it too; {@link
 * Environment#outputLost()} tells the two apart.
 */
public final class Pipe extends FilterOutputStream {
    private final PrintStream stream;

    public Pipe(PrintStream stream) {
        super(stream);
        this.stream = stream;
    }

    @Override
    public void write(int octet) throws ClosedPipeException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws ClosedPipeException {
        stream.write(octets, offset, length);
        check(stream);
    }

    /** Standard output stays open. */
    @Override
    public void close() {
        stream.flush();
    }

    /**
     * Prints a line that is not for reading: a long one is not broken.
     *
     * @throws ClosedPipeException if nobody reads on
     */
    public static void printLine(PrintStream stream, String line) throws ClosedPipeException {
        stream.print(line + "\n");
        check(stream);
    }

    private static void check(PrintStream stream) throws ClosedPipeException {
        if (stream.checkError()) {
            throw new ClosedPipeException();
        }
    }
}
