package org.allophone.files;

import static org.allophone.files.Faults.wording;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** Writes characters as Latin-1. */
final class Latin1Writer extends Writer {
    private final String file;
    private final OutputStream out;

    Latin1Writer(String file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++) {
            int octet = Latin1.octet(characters[from + i]);
            if (octet < 0) {
                throw Faults.of(file, wording("encoding.latin1", String.format("U+%04X", (int) characters[from + i])));
            }
            octets[i] = (byte) octet;
        }
        out.write(octets);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
