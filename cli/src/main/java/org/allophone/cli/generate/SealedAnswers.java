package org.allophone.cli.generate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.allophone.cli.console.Messages;
import org.allophone.dataset.CentreDataset;
import org.allophone.dataset.Dataset;
import org.allophone.mask.Masker;
import org.allophone.pii.PiiKind;
import org.allophone.secret.SecretFile;
import org.allophone.table.Column;
import org.allophone.table.Table;

/**
 * The private file of a sealed data set: the telephone number behind each caller's pseudonym, so that its owner can tell whether an
 * attack was right. Nobody else can: the seed of the numbers is in no file.
 */
final class SealedAnswers {
    /** As the user wrote it. */
    private final Path shown;

    private final Path file;

    SealedAnswers(Path shown, Path file) {
        this.shown = shown;
        this.file = file;
    }

    /** The file, as the user wrote it. */
    Path shown() {
        return shown;
    }

    /** Refuses a file that is there already, or that would be in the folder to be published. */
    void refuseUnsafe(Path output) {
        SecretFile.checkOutside(file, output);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Messages.failed("sealed.exists", shown);
        }
    }

    /** Writes the file, which must not exist. */
    void write(Dataset<?> dataset, Masker masker) throws IOException {
        try (PrintStream out = new PrintStream(SecretFile.create(file), false, StandardCharsets.UTF_8)) {
            out.print("caller_id,phone\n");
            dataset.wholeTables().stream()
                    .filter(table -> table.name().equals(CentreDataset.CALLERS))
                    .forEach(table -> write(table, masker, out));
            if (out.checkError()) {
                throw new IOException("the file " + shown + " could not be written");
            }
        }
    }

    /** Removes the file of a run that made no data set. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static <T> void write(Table<T> callers, Masker masker, PrintStream out) {
        Column<T> phone = callers.columns().stream()
                .filter(column -> column.sensitivity().equals(Optional.of(PiiKind.PHONE)))
                .findFirst()
                .orElseThrow();
        Column<T> pseudonym =
                masker.mask(callers).columns().get(callers.columns().indexOf(phone));
        callers.parts()
                .forEach(
                        part -> part.forEach(row -> out.print(pseudonym.textOf(row) + "," + phone.textOf(row) + "\n")));
    }
}
