package org.allophone.files;

import java.io.Closeable;
import java.io.IOException;
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
        String name = file.toString();
        return new TextLines(name, new Utf8Reader(name, Files.newInputStream(file)));
    }

    /**
     * The next line without its end; null after the last one.
     *
     * @throws Refusal if the file is refused at this place; no line can be read after it
     */
    public @Nullable String next() throws IOException {
        return lines.next() ? new String(lines.characters(), 0, lines.length()) : null;
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
