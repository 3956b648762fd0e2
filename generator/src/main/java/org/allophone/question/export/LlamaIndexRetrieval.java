package org.allophone.question.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.allophone.question.form.NumberedQuestions;
import org.allophone.table.text.JsonWriter;

/** For LlamaIndex: {@code EmbeddingQAFinetuneDataset.from_json}. It holds all documents, so they are written one after the other. */
public final class LlamaIndexRetrieval {
    /** Its name in the folder. */
    public static final String FILE = "export/llamaindex-retrieval.json";

    private LlamaIndexRetrieval() {}

    /**
     * Writes the file.
     *
     * @param corpus the documents, as {@code corpus.jsonl} has them
     */
    public static void write(OutputStream out, InputStream corpus, NumberedQuestions questions) throws IOException {
        JsonWriter queries = JsonWriter.compact().beginObject();
        JsonWriter relevant = JsonWriter.compact().beginObject();
        questions.ranked().forEach(one -> {
            queries.field(one.id(), one.text());
            relevant.field(one.id(), one.question().documents());
        });
        write(out, "{\"queries\":" + queries.endObject().finished() + ",\"corpus\":{");
        try (TableReader rows = TableReader.jsonLines("corpus.jsonl", corpus)) {
            String before = "";
            for (Row row = rows.next(); row != null; row = rows.next()) {
                String title = row.text(row.header().indexOf("title"));
                String one = JsonWriter.compact()
                        .beginObject()
                        .field(
                                row.text(row.header().indexOf("_id")),
                                title + "\n" + row.text(row.header().indexOf("text")))
                        .endObject()
                        .finished();
                write(out, before + one.substring(1, one.length() - 1));
                before = ",";
            }
        }
        write(out, "},\"relevant_docs\":" + relevant.endObject().finished() + ",\"mode\":\"text\"}\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
