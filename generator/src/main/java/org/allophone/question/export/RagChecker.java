package org.allophone.question.export;

import java.util.stream.Stream;
import org.allophone.question.form.NumberedQuestions;
import org.allophone.table.text.JsonWriter;

/** For RAGChecker: what a system answers and retrieves is to be filled in. */
final class RagChecker implements Export {
    @Override
    public String file() {
        return "export/ragchecker.json";
    }

    @Override
    public Stream<String> lines(NumberedQuestions questions, Passages passages) {
        JsonWriter json = JsonWriter.compact().beginObject().name("results").beginArray();
        questions
                .ranked()
                .forEach(one -> json.beginObject()
                        .field("query_id", one.id())
                        .field("query", one.text())
                        .field(
                                "gt_answer",
                                one.question().answer().orElseThrow().text())
                        .field("response", "")
                        .name("retrieved_context")
                        .beginArray()
                        .endArray()
                        .endObject());
        return Stream.of(json.endArray().endObject().finished());
    }
}
