package org.allophone.rag.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What {@code gold.jsonl} tells of a question beside its answer.
 *
 * @param caseId the case that it is about, so that questions of one case are drawn together; empty if it is not told
 * @param type what is asked: {@code lookup.named}; empty if it is not told
 */
public record Gold(String caseId, String type) {
    /** Reads a file: the gold of each question, by its id. */
    static Map<String, Gold> read(Path file) throws IOException {
        Map<String, Gold> goldByQuestion = new HashMap<>();
        try (ObjectLines lines = ObjectLines.open(file, "id")) {
            while (lines.next()) {
                String id = lines.id("id");
                if (goldByQuestion.put(id, new Gold(lines.textOrNone("case_id"), lines.textOrNone("type"))) != null) {
                    throw lines.twice("id", id);
                }
            }
        }
        return goldByQuestion;
    }
}
