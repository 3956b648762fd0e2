package org.allophone.files;

import static org.allophone.files.Faults.wording;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Reads the lines of a file into the same array, one after the other. Like {@code BufferedReader}, but with a limit.
 */
final class LineBuffer {
    private static final int BLOCK = 1 << 15;

    private final String file;
    private final Reader reader;
    private final char[] block = new char[BLOCK];
    private int at;
    private int end;
    private String ending = "";
    private char[] line = new char[1024];
    private int length;
    private long number;

    LineBuffer(String file, Reader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** Goes to the next line; false after the last one. */
    boolean next() throws IOException {
        length = 0;
        number++;
        ending = "";
        boolean any = false;
        while (fill()) {
            any = true;
            int stop = at;
            while (stop < end && block[stop] != '\n' && block[stop] != '\r') {
                stop++;
            }
            append(stop - at);
            at = stop;
            if (stop < end) {
                at++;
                ending = block[stop] == '\n' ? "\n" : skipLineFeed() ? "\r\n" : "\r";
                return true;
            }
        }
        return any;
    }

    private boolean skipLineFeed() throws IOException {
        boolean lineFeed = fill() && block[at] == '\n';
        at += lineFeed ? 1 : 0;
        return lineFeed;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, reader.read(block, 0, BLOCK));
        }
        return at < end;
    }

    private void append(int count) {
        if (length + count > Limits.LONGEST_ROW) {
            throw Faults.onLine(file, number, wording("row.long", Limits.LONGEST_ROW));
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + count));
        }
        System.arraycopy(block, at, line, length, count);
        length += count;
    }

    /** The array that holds the line, from its start; valid until the next line. */
    char[] characters() {
        return line;
    }

    int length() {
        return length;
    }

    /** How the line ends: LF, CRLF or CR; empty where the file ends without one. */
    String ending() {
        return ending;
    }

    /** The line's number; the first one is 1. */
    long number() {
        return number;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t') {
                return false;
            }
        }
        return true;
    }
}
