package org.allophone.detect.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.allophone.files.TableCopy;
import org.jspecify.annotations.Nullable;

/** A file that is read, and, some parts later, is written again. */
final class CopiedFile implements Closeable {
    private final FileCopy file;
    private final Documents documents;
    private final Deque<Closeable> open = new ArrayDeque<>();
    private @Nullable TableCopy table;
    private @Nullable PieceWriter writer;

    private CopiedFile(FileCopy file, Documents documents) {
        this.file = file;
        this.documents = documents;
        open.push(documents);
    }

    /** Opens a file to read. A table that is no text is copied from its first row on, so its copy is opened too. */
    static CopiedFile open(FileCopy file) throws IOException {
        CopiedFile copied = new CopiedFile(file, file.documents().open());
        if (file.target() instanceof FileCopy.Table target) {
            try {
                OutputStream out = target.out().open();
                copied.open.push(out);
                TableCopy table = copied.documents.pieces().copy(target.texts(), out);
                copied.open.push(table);
                copied.table = table;
            } catch (IOException | RuntimeException fault) {
                try (copied) {
                    throw fault;
                }
            }
        }
        return copied;
    }

    Documents documents() {
        return documents;
    }

    /** All is read. Many small files may be read before the first of them is written, so none of them stays open. */
    void endReading() throws IOException {
        if (table == null) {
            documents.close();
        }
    }

    /** Begins to write. */
    void begin() throws IOException {
        if (file.target() instanceof FileCopy.Text target) {
            Writer text = target.writer().open();
            open.push(text);
            writer = new PieceWriter(documents.pieces(), new PieceTarget.Text(text));
        } else if (table != null) {
            writer = new PieceWriter(documents.pieces(), new PieceTarget.Table(table));
        } else {
            writer = new PieceWriter(documents.pieces(), new PieceTarget.Nowhere());
        }
    }

    /** Adds a piece behind all so far. */
    void add(Piece piece) throws IOException {
        begun().add(piece);
    }

    /** Says what is to stand in the place of a document, and writes what is decided. */
    void decide(Document document, List<String> texts) throws IOException {
        document.decide(texts);
        begun().writeDecided();
    }

    /** All is written. */
    void end() throws IOException {
        begun().end();
        TableCopy written = table;
        if (written != null && file.target() instanceof FileCopy.Table target) {
            target.becameTexts().accept(written.becameTexts());
        }
        close();
    }

    private PieceWriter begun() {
        PieceWriter begun = writer;
        if (begun == null) {
            throw new IllegalStateException("a file is begun before it is written");
        }
        return begun;
    }

    /** Closes what is open, what was opened last first. */
    @Override
    public void close() throws IOException {
        Closeable last = open.poll();
        if (last != null) {
            try (last) {
                close();
            }
        }
    }
}
