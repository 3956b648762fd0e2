package org.allophone.cli.mask;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Pipe;
import org.allophone.detect.document.DocumentCopies;
import org.allophone.detect.document.Documents;
import org.allophone.detect.document.FileCopy;
import org.allophone.detect.document.PartVisitor;
import org.allophone.files.TextEncoding;

/** Writes files again with what a visitor says in the place of their texts. */
final class DocumentCopy {
    private final Environment environment;
    private final TextEncoding encoding;
    private final NamedColumns columns;
    private final Predicate<String> texts;
    private final Opening opening;
    private final DocumentCopies copies;
    private final List<TypeChange> changes = new ArrayList<>();

    /** A column of a file that held something else and holds texts now. */
    record TypeChange(String file, String column) {}

    /** Opens the documents of a file. */
    interface Opening {
        /**
         * The documents of a file.
         *
         * @param headers receives the columns of CSV and Parquet
         */
        Documents open(MaskInput input, Consumer<List<String>> headers) throws IOException;
    }

    /**
     * @param texts which columns of Parquet become texts, since other texts may stand in their cells
     * @param threads how many threads look at documents
     */
    DocumentCopy(
            Environment environment,
            TextEncoding encoding,
            NamedColumns columns,
            Predicate<String> texts,
            Opening opening,
            int threads) {
        this.environment = environment;
        this.encoding = encoding;
        this.columns = columns;
        this.texts = texts;
        this.opening = opening;
        this.copies = new DocumentCopies(threads);
    }

    /** Shows files to a visitor and writes nothing. */
    void search(List<MaskInput> inputs, PartVisitor visitor) throws IOException {
        copies.copy(inputs.stream().map(this::searched).iterator(), visitor);
    }

    /** A text is written to nowhere, so that one that cannot be written is refused now. */
    private FileCopy searched(MaskInput input) {
        return input.format() == MaskInput.Format.PARQUET
                ? new FileCopy(() -> open(input), new FileCopy.Nowhere())
                : copy(input, OutputStream::nullOutputStream);
    }

    /** The columns that were written with another type than they had. */
    List<TypeChange> typeChanges() {
        return changes;
    }

    void toFiles(List<MaskInput> inputs, Path shown, MaskTargets targets, MaskOutput output, PartVisitor visitor)
            throws IOException {
        for (MaskInput input : inputs) {
            output.refuseExisting(shown, targets.nameOf(input));
        }
        copies.copy(
                inputs.stream()
                        .map(input -> copy(input, () -> output.create(shown, targets.nameOf(input))))
                        .iterator(),
                visitor);
    }

    void toPipe(MaskInput input, PartVisitor visitor) throws IOException {
        copies.copy(List.of(copy(input, () -> new Pipe(environment.out()))).iterator(), visitor);
    }

    private FileCopy copy(MaskInput input, FileCopy.Opener<OutputStream> out) {
        FileCopy.Target target = input.format() == MaskInput.Format.PARQUET
                ? new FileCopy.Table(
                        texts,
                        out,
                        columns -> columns.forEach(column -> changes.add(new TypeChange(input.shown(), column))))
                : new FileCopy.Text(() -> new BufferedWriter(encoding.writer(input.shown(), out.open())));
        return new FileCopy(() -> open(input), target);
    }

    private Documents open(MaskInput input) throws IOException {
        return opening.open(input, header -> columns.header(input, header));
    }
}
