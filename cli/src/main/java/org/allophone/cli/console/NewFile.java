package org.allophone.cli.console;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that a command makes: it is whole or not there, and no other is replaced. */
public final class NewFile {
    /** As the user wrote it. */
    private final Path shown;

    private final Path file;

    /** @param shown as the user wrote it */
    public NewFile(Path shown, Environment environment) {
        this.shown = shown;
        this.file = environment.resolve(shown).toAbsolutePath();
    }

    /** Refuses a file that is there already, or whose folder is not, before there is work to lose. */
    public void refuseExisting() throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Messages.failed("report.exists", shown);
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(shown.getParent()));
        }
    }

    /** A text that is written piece by piece. */
    public interface Text {
        void to(Writer out) throws IOException;
    }

    /** Writes a hidden file beside it, then gives it its name. */
    public void write(String text) throws IOException {
        write(out -> out.write(text));
    }

    /** As {@link #write(String)}, of a text that need not be in memory as a whole. */
    public void write(Text text) throws IOException {
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        try {
            try (Writer out =
                    Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
                text.to(out);
            }
            Files.move(unfinished, file);
        } catch (FileAlreadyExistsException e) {
            throw Messages.failed("report.exists", shown);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
