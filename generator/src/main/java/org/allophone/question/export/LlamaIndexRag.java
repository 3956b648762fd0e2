package org.allophone.question.export;

import java.util.stream.Stream;
import org.allophone.question.form.NumberedQuestions;
import org.allophone.table.text.JsonWriter;

/** For LlamaIndex: a {@code LabelledRagDataset}. */
final class LlamaIndexRag implements Export {
    @Override
    public String file() {
        return "export/llamaindex-rag.json";
    }

    @Override
    public Stream<String> lines(NumberedQuestions questions, Passages passages) {
        JsonWriter json = JsonWriter.compact().beginObject().name("examples").beginArray();
        questions.ranked().forEach(one -> {
            json.beginObject().field("query", one.text());
            maker(json, "query_by");
            json.field("reference_contexts", passages.contexts(one.question()))
                    .field(
                            "reference_answer",
                            one.question().answer().orElseThrow().text());
            maker(json, "reference_answer_by");
            json.endObject();
        });
        return Stream.of(json.endArray().endObject().finished());
    }

    private static void maker(JsonWriter json, String name) {
        json.name(name)
                .beginObject()
                .field("model_name", "allophone")
                .field("type", "ai")
                .endObject();
    }
}
