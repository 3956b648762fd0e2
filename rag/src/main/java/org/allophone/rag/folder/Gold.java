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
 * @param reason why it has no answer: {@code denied}; empty if it has one or it is not told
 */
public record Gold(String caseId, String type, String reason) {
    /** What is known where nothing is told. */
    public static final Gold NONE = new Gold("", "", "");

    /** Reads a file: the gold of each question, by its id. */
    static Map<String, Gold> read(Path file) throws IOException {
        Map<String, Gold> goldByQuestion = new HashMap<>();
        try (ObjectLines lines = ObjectLines.open(file, "id")) {
            while (lines.next()) {
                String id = lines.id("id");
                Gold gold = new Gold(lines.textOrNone("case_id"), lines.textOrNone("type"), lines.textOrNone("reason"));
                if (goldByQuestion.put(id, gold) != null) {
                    throw lines.twice("id", id);
                }
            }
        }
        return goldByQuestion;
    }
}
