package org.allophone.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text that comes with the program, in UTF-8. That it is missing is a fault of the program, not of its user. */
public final class ProgramFile {
    private ProgramFile() {}

    /**
     * The text of a file. A checkout may have given it the ends of lines of another system: they become those of this one.
     *
     * @param beside a class of the package that the file lies in
     * @param name its name, or its path from the top, with {@code /} first
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not among the program’s files");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
