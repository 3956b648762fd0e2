package org.allophone.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a text that another program wrote, one after the other, whatever the size of the file.
 *
 * <p>Text is UTF-8, with or without a byte order mark; a line ends at LF, CRLF or CR, and has at most 8,388,608 UTF-16 units. A file
 * that is not so is refused with the place, as {@link TableReader} does.
 */
public final class TextLines implements Closeable {
    private final Utf8Reader characters;
    private final LineBuffer lines;

    private TextLines(String name, Utf8Reader characters) {
        this.characters = characters;
        this.lines = new LineBuffer(name, characters);
    }

    /** Opens a file. */
    public static TextLines open(Path file) throws IOException {
        return of(file.toString(), Files.newInputStream(file));
    }

    /**
     * Reads a stream.
     *
     * @param name what the stream is called in refusals
     * @param in is closed with the reader
     */
    public static TextLines of(String name, InputStream in) {
        return new TextLines(name, new Utf8Reader(name, in));
    }

    /**
     * The next line without its end; null after the last one.
     *
     * @throws Refusal if the file is refused at this place; no line can be read after it
     */
    public @Nullable String next() throws IOException {
        return lines.next() ? new String(lines.characters(), 0, lines.length()) : null;
    }

    /** How the line that was read last ends: LF, CRLF or CR; empty where the file ends without one. */
    public String ending() {
        return lines.ending();
    }

    /** What stands before the first line: a byte order mark, or nothing. Known once a line was read. */
    public String start() {
        return characters.byteOrderMark();
    }

    /** The number of the line that was read last; the first line is 1. */
    public long line() {
        return lines.number();
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
