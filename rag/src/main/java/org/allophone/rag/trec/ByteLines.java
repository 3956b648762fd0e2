package org.allophone.rag.trec;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads the columns of the lines of a file as bytes. It makes no text of them, since most columns of a run are looked up or skipped: so five
 * million lines take about a second. A line ends at LF or CRLF; lines of spaces are skipped, and a byte order mark is.
 */
final class ByteLines implements Closeable {
    /** An id of a document is a few dozen bytes, a link a few hundred. */
    static final int LONGEST = 10_000;

    private static final int BLOCK = 1 << 16;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** More columns than in any line that is allowed, so that one too many is seen. */
    private static final int MOST_COLUMNS = 8;

    private final String name;
    private final InputStream in;
    private byte[] block = new byte[BLOCK];
    private int at;
    private int end;
    private boolean started;
    private long number;
    private final int[] starts = new int[MOST_COLUMNS];
    private final int[] ends = new int[MOST_COLUMNS];
    private int columns;

    /**
     * @param name what the file is called in refusals
     * @param in is closed with the lines
     */
    ByteLines(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /** Goes to the next line that has columns; false after the last one. */
    boolean next() throws IOException {
        while (true) {
            int stop = endOfLine();
            if (stop < 0) {
                return false;
            }
            number++;
            int from = at;
            at = Math.min(stop + 1, end);
            split(from, stop);
            if (columns > 0) {
                return true;
            }
        }
    }

    /** The number of columns of the line, at most {@link #MOST_COLUMNS}. */
    int columns() {
        return columns;
    }

    /** The number of the line; the first one is 1. */
    long number() {
        return number;
    }

    /** The array that has the bytes of the columns; valid until the next line. */
    byte[] bytes() {
        return block;
    }

    int start(int column) {
        return starts[column];
    }

    int end(int column) {
        return ends[column];
    }

    String text(int column) {
        return new String(block, starts[column], ends[column] - starts[column], StandardCharsets.UTF_8);
    }

    /** Where the line that begins at {@link #at} ends in the block; -1 if there is none. */
    private int endOfLine() throws IOException {
        int stop = at;
        while (true) {
            while (stop < end && block[stop] != '\n') {
                stop++;
            }
            if (stop < end) {
                checkLength(stop - at);
                return stop;
            }
            int seen = stop - at;
            checkLength(seen);
            boolean more = fill();
            stop = at + seen;
            if (!more && stop == end) {
                return at < end ? end : -1;
            }
        }
    }

    private void checkLength(int length) {
        if (length > LONGEST) {
            throw Faults.refusal("line.long", name, number + 1, LONGEST);
        }
    }

    /** Moves what is left to the start of the block and reads more behind it; false at the end of the file. */
    private boolean fill() throws IOException {
        if (!started) {
            started = true;
            end = in.readNBytes(block, 0, BYTE_ORDER_MARK.length);
            at = end == BYTE_ORDER_MARK.length && Arrays.equals(block, 0, end, BYTE_ORDER_MARK, 0, end) ? end : 0;
        }
        System.arraycopy(block, at, block, 0, end - at);
        end -= at;
        at = 0;
        if (end == block.length) {
            block = Arrays.copyOf(block, 2 * block.length);
        }
        int read = in.read(block, end, block.length - end);
        if (read < 0) {
            return false;
        }
        end += read;
        return true;
    }

    private void split(int from, int to) {
        columns = 0;
        int i = from;
        while (i < to && columns < MOST_COLUMNS) {
            while (i < to && isSpace(block[i])) {
                i++;
            }
            if (i == to) {
                return;
            }
            starts[columns] = i;
            while (i < to && !isSpace(block[i])) {
                if (block[i] == 0) {
                    throw Faults.refusal("line.binary", name, number);
                }
                i++;
            }
            ends[columns++] = i;
        }
    }

    private static boolean isSpace(byte octet) {
        return octet == ' ' || octet == '\t' || octet == '\r';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
