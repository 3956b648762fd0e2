package org.allophone.files;

import java.io.IOException;
import java.io.Reader;

/** Hands a text on, and keeps what was handed on until it is taken: a parser reads further than the row that it returns. */
final class ReadAhead extends Reader {
    /** Below this, what was taken is not worth moving the rest. */
    private static final int COMPACTED = 1 << 16;

    private final Reader reader;
    private final StringBuilder kept = new StringBuilder();
    private int taken;

    ReadAhead(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int read = reader.read(target, from, length);
        if (read > 0) {
            if (taken >= COMPACTED) {
                kept.delete(0, taken);
                taken = 0;
            }
            kept.append(target, from, read);
        }
        return read;
    }

    /** Takes the ends of lines that come next. */
    String takeLineEnds() {
        int end = taken;
        while (end < kept.length() && (kept.charAt(end) == '\n' || kept.charAt(end) == '\r')) {
            end++;
        }
        String ends = kept.substring(taken, end);
        taken = end;
        return ends;
    }

    /** Takes what comes next. */
    void skip(int units) {
        taken += units;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
