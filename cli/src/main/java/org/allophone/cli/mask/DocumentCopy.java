package org.allophone.cli.mask;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Pipe;
import org.allophone.detect.document.DocumentVisitor;
import org.allophone.detect.document.Documents;
import org.allophone.files.TextEncoding;

/** Writes files again with what a visitor says in the place of their texts. */
final class DocumentCopy {
    private final Environment environment;
    private final TextEncoding encoding;
    private final NamedColumns columns;
    private final Predicate<String> texts;
    private final Opening opening;
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

    /** @param texts which columns of Parquet become texts, since other texts may stand in their cells */
    DocumentCopy(
            Environment environment,
            TextEncoding encoding,
            NamedColumns columns,
            Predicate<String> texts,
            Opening opening) {
        this.environment = environment;
        this.encoding = encoding;
        this.columns = columns;
        this.texts = texts;
        this.opening = opening;
    }

    /** Shows a file to a visitor and writes nothing. */
    void search(MaskInput input, DocumentVisitor visitor) throws IOException {
        if (input.format() != MaskInput.Format.PARQUET) {
            copy(input, visitor, OutputStream.nullOutputStream());
            return;
        }
        try (Documents documents = open(input)) {
            visitor.beginFile();
            documents.show(visitor);
        }
    }

    /** The columns that were written with another type than they had. */
    List<TypeChange> typeChanges() {
        return changes;
    }

    void toFiles(List<MaskInput> inputs, Path shown, MaskTargets targets, MaskOutput output, DocumentVisitor visitor)
            throws IOException {
        for (MaskInput input : inputs) {
            output.refuseExisting(shown, targets.nameOf(input));
        }
        for (MaskInput input : inputs) {
            try (OutputStream out = output.create(shown, targets.nameOf(input))) {
                copy(input, visitor, out);
            }
        }
    }

    void toPipe(MaskInput input, DocumentVisitor visitor) throws IOException {
        copy(input, visitor, new Pipe(environment.out()));
    }

    private void copy(MaskInput input, DocumentVisitor visitor, OutputStream out) throws IOException {
        try (Documents documents = open(input)) {
            visitor.beginFile();
            if (input.format() == MaskInput.Format.PARQUET) {
                documents
                        .copy(visitor, texts, out)
                        .forEach(column -> changes.add(new TypeChange(input.shown(), column)));
                return;
            }
            try (Writer writer = new BufferedWriter(encoding.writer(input.shown(), out))) {
                documents.copy(visitor, writer);
            }
        }
    }

    private Documents open(MaskInput input) throws IOException {
        return opening.open(input, header -> columns.header(input, header));
    }
}
