package org.allophone.question;

import java.util.List;
import java.util.Map;
import org.allophone.question.material.BenchmarkDocument;
import org.allophone.question.material.BenchmarkDocument.Field;
import org.allophone.table.Column;
import org.allophone.table.JsonBytes;

/** The files that hold all documents, each in the form of one program. */
final class DocumentFiles {
    private DocumentFiles() {}

    /** The columns of each file, by its name. */
    static Map<String, List<Column<BenchmarkDocument>>> columnsByFile() {
        return Map.of(
                "corpus.jsonl", columns("_id", "text", "metadata", true),
                "export/springai.jsonl", columns("id", "text", "metadata", false),
                "export/haystack.jsonl", columns("id", "content", "meta", false));
    }

    private static List<Column<BenchmarkDocument>> columns(String id, String text, String metadata, boolean titled) {
        Column<BenchmarkDocument> ids = Column.text(id, "The document.", BenchmarkDocument::id);
        Column<BenchmarkDocument> texts = Column.text(text, "Its text.", BenchmarkDocument::text);
        Column<BenchmarkDocument> known = Column.json(
                metadata,
                "What is known of it without reading it.",
                (document, json) -> write(document, !titled, json));
        return titled
                ? List.of(
                        ids,
                        Column.text("title", "Its title, with what is needed to tell it.", BenchmarkDocument::title),
                        texts,
                        known)
                : List.of(ids, texts, known);
    }

    /** Where a form has no title of its own, the metadata have it. */
    private static void write(BenchmarkDocument document, boolean withTitle, JsonBytes json) {
        String before = "{";
        if (withTitle) {
            json.raw(before).quoted("title").raw(":").quoted(document.title());
            before = ",";
        }
        for (Field field : document.metadata()) {
            json.raw(before).quoted(field.name()).raw(":");
            if (field.isNumber()) {
                json.number(field.number());
            } else {
                json.quoted(field.text());
            }
            before = ",";
        }
        json.raw("}");
    }
}
