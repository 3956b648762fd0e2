package org.allophone.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads Latin-1 and gives UTF-8. */
final class Latin1Blocks implements BlockInput.Blocks {
    private static final int BLOCK = 1 << 14;

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];

    Latin1Blocks(InputStream in) {
        this.in = in;
    }

    @Override
    public byte[] next() throws IOException {
        int read = in.read(block, 0, BLOCK);
        StringBuilder characters = new StringBuilder(Math.max(0, read));
        for (int i = 0; i < read; i++) {
            characters.append(Latin1.character(block[i]));
        }
        return characters.toString().getBytes(StandardCharsets.UTF_8);
    }
}
