package org.allophone.question.export;

import java.util.stream.Stream;
import org.allophone.question.form.NumberedQuestions;
import org.allophone.table.text.JsonWriter;

/** For RAGAS 0.4: {@code EvaluationDataset.from_jsonl}. The ids serve its measures that need no model. */
final class Ragas implements Export {
    private static final int SHORT = 60;
    private static final int MEDIUM = 120;

    @Override
    public String file() {
        return "export/ragas.jsonl";
    }

    @Override
    public Stream<String> lines(NumberedQuestions questions, Passages passages) {
        return questions
                .ranked()
                .map(one -> JsonWriter.compact()
                        .beginObject()
                        .field("user_input", one.text())
                        .field(
                                "reference",
                                one.question().answer().orElseThrow().text())
                        .field("reference_contexts", passages.contexts(one.question()))
                        .field("reference_context_ids", Passages.contextIds(one.question()))
                        .field("persona_name", one.question().principal().replaceFirst(":.*", ""))
                        .field("query_style", "Perfect grammar")
                        .field("query_length", length(one.text()))
                        .endObject()
                        .finished());
    }

    private static String length(String text) {
        if (text.length() < SHORT) {
            return "short";
        }
        return text.length() < MEDIUM ? "medium" : "long";
    }
}
