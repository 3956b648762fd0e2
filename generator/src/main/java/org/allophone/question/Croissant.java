package org.allophone.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.allophone.dataset.CentreDataset;
import org.allophone.output.FileDigest;
import org.allophone.table.text.JsonWriter;

/**
 * The description that Croissant 1.1 asks for. Its vocabulary is https://schema.org/, not http as the specification prints it: readers refuse the
 * other one. The date is the first day of the data, since nothing here asks for the time.
 */
final class Croissant {
    private static final String JSON_LINES = "application/jsonlines";

    /** Names of the context that stand for a name of Croissant's. */
    private static final List<String> TERMS = List.of(
            "column", "extract", "field", "fileObject", "recordSet", "source", "key", "references", "isLiveDataset");

    private Croissant() {}

    static String of(CentreDataset dataset, BenchmarkCounts made, LocalDate published, Map<String, FileDigest> files) {
        String name = "allophone-rag-" + dataset.recipe().scenario().replaceAll("[^A-Za-z0-9-]", "-") + "-"
                + dataset.recipe().seed().orElseThrow();
        JsonWriter json = JsonWriter.indented().beginObject();
        context(json);
        json.field("@type", "sc:Dataset")
                .field("conformsTo", "http://mlcommons.org/croissant/1.1")
                .field("name", name)
                .field(
                        "description",
                        "Retrieval benchmark of a made-up contact centre: " + made.calls() + " calls, " + made.ranked()
                                + " questions that documents answer.")
                .field("license", "https://creativecommons.org/publicdomain/zero/1.0/")
                .field("url", "https://example.org/" + name)
                .name("creator")
                .beginObject()
                .field("@type", "sc:Organization")
                .field("name", "Allophone")
                .endObject()
                .field("datePublished", published.toString())
                .field("isLiveDataset", false)
                .name("distribution")
                .beginArray();
        files.forEach((file, digest) -> file(json, file, digest));
        json.endArray().name("recordSet").beginArray();
        records(json, "corpus", "corpus.jsonl", "_id", List.of("_id", "title", "text"));
        records(json, "queries", "queries.jsonl", "_id", List.of("_id", "text"));
        records(json, "gold", "gold.jsonl", "id", List.of("id", "type", "question", "answer", "value"));
        return json.endArray().endObject().finished();
    }

    private static void context(JsonWriter json) {
        json.name("@context")
                .beginObject()
                .field("@language", "en")
                .field("@vocab", "https://schema.org/")
                .field("sc", "https://schema.org/")
                .field("cr", "http://mlcommons.org/croissant/")
                .field("dct", "http://purl.org/dc/terms/")
                .field("conformsTo", "dct:conformsTo");
        TERMS.forEach(term -> json.field(term, "cr:" + term));
        json.name("dataType")
                .beginObject()
                .field("@id", "cr:dataType")
                .field("@type", "@vocab")
                .endObject()
                .endObject();
    }

    private static void file(JsonWriter json, String file, FileDigest digest) {
        json.beginObject()
                .field("@type", "cr:FileObject")
                .field("@id", file)
                .field("name", file)
                .field("contentUrl", file)
                .field("contentSize", digest.bytes() + " B")
                .field("encodingFormat", format(file))
                .field("sha256", digest.sha256())
                .endObject();
    }

    private static String format(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "jsonl" -> JSON_LINES;
            case "json" -> "application/json";
            case "csv" -> "text/csv";
            case "tsv" -> "text/tab-separated-values";
            case "md" -> "text/markdown";
            default -> "text/plain";
        };
    }

    private static void records(JsonWriter json, String set, String file, String key, List<String> columns) {
        json.beginObject()
                .field("@type", "cr:RecordSet")
                .field("@id", set)
                .field("name", set)
                .name("key")
                .beginObject()
                .field("@id", set + "/" + key)
                .endObject()
                .name("field")
                .beginArray();
        for (String column : columns) {
            json.beginObject()
                    .field("@type", "cr:Field")
                    .field("@id", set + "/" + column)
                    .field("name", column)
                    .field("dataType", "sc:Text")
                    .name("source")
                    .beginObject()
                    .name("fileObject")
                    .beginObject()
                    .field("@id", file)
                    .endObject()
                    .name("extract")
                    .beginObject()
                    .field("column", column)
                    .endObject()
                    .endObject()
                    .endObject();
        }
        json.endArray().endObject();
    }
}
