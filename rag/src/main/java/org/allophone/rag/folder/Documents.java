package org.allophone.rag.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the documents of {@code corpus.jsonl} one after the other. */
public final class Documents implements Closeable {
    private final ObjectLines lines;

    private Documents(ObjectLines lines) {
        this.lines = lines;
    }

    public static Documents open(Path file) throws IOException {
        return new Documents(ObjectLines.open(file, "_id, title, text"));
    }

    /**
     * The next document; null after the last one. An id may come twice.
     *
     * @throws Refusal if a line is no document
     */
    public @Nullable Document next() throws IOException {
        return lines.next()
                ? new Document(
                        lines.line(),
                        lines.id("_id"),
                        lines.textIfThere("title"),
                        lines.textOrNone("text"),
                        lines.nested("metadata"))
                : null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
