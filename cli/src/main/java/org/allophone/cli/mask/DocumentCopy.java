package org.allophone.cli.mask;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
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
    private final Opening opening;

    /** Opens the documents of a file. */
    interface Opening {
        /**
         * The documents of a file.
         *
         * @param headers receives the columns of CSV
         */
        Documents open(MaskInput input, Consumer<List<String>> headers) throws IOException;
    }

    DocumentCopy(Environment environment, TextEncoding encoding, NamedColumns columns, Opening opening) {
        this.environment = environment;
        this.encoding = encoding;
        this.columns = columns;
        this.opening = opening;
    }

    /** Shows a file to a visitor and writes nothing. */
    void search(MaskInput input, DocumentVisitor visitor) throws IOException {
        copy(input, visitor, OutputStream.nullOutputStream());
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
        try (Documents documents = opening.open(input, header -> columns.header(input, header));
                Writer writer = new BufferedWriter(encoding.writer(input.shown(), out))) {
            visitor.beginFile();
            documents.copy(visitor, writer);
        }
    }
}
