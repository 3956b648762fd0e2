package org.allophone.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads Latin-1 and gives UTF-8. */
final class Latin1Input extends InputStream {
    private static final int BLOCK = 1 << 14;

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private byte[] utf8 = new byte[0];
    private int at;

    Latin1Input(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return fill() ? utf8[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, utf8.length - at);
        System.arraycopy(utf8, at, target, from, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (at < utf8.length) {
            return true;
        }
        int read = in.read(block, 0, BLOCK);
        if (read <= 0) {
            return false;
        }
        StringBuilder characters = new StringBuilder(read);
        for (int i = 0; i < read; i++) {
            characters.append(Latin1.character(block[i]));
        }
        utf8 = characters.toString().getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
