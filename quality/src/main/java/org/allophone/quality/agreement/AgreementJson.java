package org.allophone.quality.agreement;

import java.util.Map;
import org.allophone.quality.said.Value;
import org.allophone.table.text.JsonWriter;

/** Writes a report as JSON: the counts, and each contradiction with its call, turn, words, what was understood and the nearest fact. */
public final class AgreementJson {
    private AgreementJson() {}

    /** The report as one object, indented, without a line break at its end. */
    public static String of(AgreementReport report) {
        JsonWriter json = JsonWriter.indented().beginObject();
        json.field("calls", report.calls())
                .field("turns", report.turns())
                .field("outcomes", report.outcomes())
                .field("contradictions_count", report.contradictions().size());
        write("said", report.said(), json);
        write("idioms", report.idioms(), json);
        json.name("wordings").beginArray();
        report.byWording()
                .forEach((wording, count) -> json.beginObject()
                        .field("wording", wording)
                        .field("contradictions", count)
                        .endObject());
        json.endArray();
        json.name("contradictions").beginArray();
        report.contradictions().forEach(one -> write(one, json));
        return json.endArray().endObject().finished();
    }

    private static void write(String name, Map<Value.Kind, Long> counts, JsonWriter json) {
        json.name(name).beginObject();
        counts.forEach((kind, count) -> json.field(kind.fileName(), count));
        json.endObject();
    }

    private static void write(Contradiction one, JsonWriter json) {
        json.beginObject()
                .field("call", one.call())
                .field("turn", one.turn())
                .field("wording", one.wording())
                .field("subject", one.subject().fileName())
                .field("words", one.words())
                .field("understood", one.understood())
                .field("expected", one.expected())
                .endObject();
    }
}
