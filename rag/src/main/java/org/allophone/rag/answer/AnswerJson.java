package org.allophone.rag.answer;

import org.allophone.table.text.JsonWriter;

/** A report on answers, for programs. */
public final class AnswerJson {
    private AnswerJson() {}

    /** The report as JSON text. */
    public static String of(AnswerReport report) {
        JsonWriter json = JsonWriter.indented()
                .beginObject()
                .field("answers", report.file())
                .name("types")
                .beginArray();
        report.tallies()
                .forEach((type, tally) -> json.beginObject()
                        .field("type", type.isEmpty() ? "all" : type)
                        .field("questions", tally.all())
                        .field("right", tally.right())
                        .field("silent", tally.silent())
                        .field("wrong", tally.wrong())
                        .field("mean", tally.mean())
                        .endObject());
        json.endArray().name("figures").beginArray();
        for (AnswerReport.Figure figure : report.figures()) {
            json.beginObject()
                    .field("figure", figure.name())
                    .field("some", figure.some())
                    .field("all", figure.all())
                    .endObject();
        }
        return json.endArray().endObject().finished();
    }
}
