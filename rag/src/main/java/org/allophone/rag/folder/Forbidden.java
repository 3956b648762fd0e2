package org.allophone.rag.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A datum that the answer to a question must not say.
 *
 * @param kind {@code last-name}
 */
public record Forbidden(String question, String kind, String value) {
    /** Reads a file, in order. */
    static List<Forbidden> read(Path file) throws IOException {
        List<Forbidden> all = new ArrayList<>();
        try (ObjectLines lines = ObjectLines.open(file, "qid, kind, value")) {
            while (lines.next()) {
                all.add(new Forbidden(lines.id("qid"), lines.text("kind"), lines.text("value")));
            }
        }
        return all;
    }
}
