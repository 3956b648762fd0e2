package org.allophone.rag.check;

import java.util.Locale;
import org.allophone.table.text.JsonWriter;

/** The report of a check for programs. */
public final class CheckJson {
    private CheckJson() {}

    /** The report as one JSON object, without a line break at its end. */
    public static String of(CheckReport report) {
        JsonWriter json = JsonWriter.indented()
                .beginObject()
                .field("documents", report.documents())
                .field("questions", report.questions())
                .field("judgements", report.judgements())
                .field("splits", report.splits())
                .name("faults")
                .beginArray();
        report.faults().forEach(found -> write(json, found));
        json.endArray().name("overlap").beginObject();
        Overlap overlap = report.overlap();
        json.field("questions", overlap.questions());
        if (overlap.questions() > 0) {
            json.field("mean", overlap.mean());
        }
        return json.field("nothing_shared", overlap.nothingShared())
                .endObject()
                .endObject()
                .finished();
    }

    private static void write(JsonWriter json, FoundFault found) {
        Fault fault = found.fault();
        json.beginObject()
                .field("rule", fault.rule().name())
                .field("fault", fault.fileName())
                .field("severity", fault.severity().name().toLowerCase(Locale.ROOT))
                .field("count", found.count())
                .name("first")
                .beginArray();
        for (Place place : found.places()) {
            json.beginObject()
                    .field("file", place.file())
                    .field("line", place.line())
                    .field("what", place.what())
                    .endObject();
        }
        json.endArray().endObject();
    }
}
