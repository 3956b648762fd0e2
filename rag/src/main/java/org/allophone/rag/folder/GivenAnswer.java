package org.allophone.rag.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a system answered to a question.
 *
 * @param line on which it stands
 * @param text may be empty
 * @param abstained whether the system says that it does not answer
 * @param citations the documents or chunks that it cites
 * @param contexts those that it read, in order
 */
public record GivenAnswer(
        long line, String question, String text, boolean abstained, List<String> citations, List<String> contexts) {
    public GivenAnswer {
        citations = List.copyOf(citations);
        contexts = List.copyOf(contexts);
    }

    /**
     * Reads a file: the answers by their questions. A line has {@code qid} and {@code answer}, and perhaps {@code abstain}, {@code citations} and
     * {@code contexts}; or LongMemEval's {@code question_id} and {@code hypothesis}.
     */
    public static Map<String, GivenAnswer> read(Path file) throws IOException {
        Map<String, GivenAnswer> answers = new LinkedHashMap<>();
        try (ObjectLines lines = ObjectLines.open(file, "qid, answer")) {
            while (lines.next()) {
                String id = lines.textOrNone("question_id").replaceFirst("_abs$", "");
                boolean own = id.isEmpty();
                String question = own ? lines.id("qid") : id;
                GivenAnswer answer = new GivenAnswer(
                        lines.line(),
                        question,
                        own ? lines.text("answer") : lines.text("hypothesis"),
                        lines.textOrNone("abstain").equals("true"),
                        GoldAnswer.texts(lines.nested("citations")),
                        GoldAnswer.texts(lines.nested("contexts")));
                if (answers.put(question, answer) != null) {
                    throw lines.twice(own ? "qid" : "question_id", question);
                }
            }
        }
        return answers;
    }
}
