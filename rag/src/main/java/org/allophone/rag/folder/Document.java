package org.allophone.rag.folder;

import java.io.IOException;
import org.allophone.files.JsonTexts;
import org.jspecify.annotations.Nullable;

/**
 * A document of a benchmark.
 *
 * @param line on which it stands in {@code corpus.jsonl}
 * @param title null if there is none
 * @param text empty if there is none
 * @param metadata a JSON object; empty if there is none
 */
public record Document(long line, String id, @Nullable String title, String text, String metadata) {
    /** Title and text, as a search reads them. */
    public String whole() {
        return title == null || title.isEmpty() ? text : title + "\n" + text;
    }

    /** A text of the metadata; empty if there is none. */
    public String metadata(String field) throws IOException {
        if (metadata.isEmpty()) {
            return "";
        }
        return JsonTexts.of("metadata", metadata).stream()
                .filter(leaf -> leaf.path().equals("metadata." + field))
                .map(JsonTexts.Leaf::text)
                .findFirst()
                .orElse("");
    }
}
