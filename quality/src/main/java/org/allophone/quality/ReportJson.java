package org.allophone.quality;

import java.util.List;
import java.util.Locale;
import org.allophone.table.text.JsonWriter;

/** Writes reports as JSON: every measure with its value, its basis, its target with the source, and the verdict. */
public final class ReportJson {
    private ReportJson() {}

    /** The reports as one object, indented, without a line break at its end. */
    public static String of(List<SetReport> reports) {
        JsonWriter json = JsonWriter.indented().beginObject();
        json.field(
                "missed_targets",
                reports.stream().mapToLong(SetReport::missedTargets).sum());
        json.name("sets").beginArray();
        reports.forEach(report -> write(report, json));
        return json.endArray().endObject().finished();
    }

    private static void write(SetReport report, JsonWriter json) {
        json.beginObject().field("style", report.style().fileName());
        if (!report.language().isEmpty()) {
            json.field("language", report.language());
        }
        json.field("calls", report.calls()).field("turns", report.turns()).field("words", report.words());
        write(report.measurements(), json);
        write("topics", report.topics(), json);
        write("intents", report.intents(), json);
        json.endObject();
    }

    private static void write(String name, List<GroupReport> groups, JsonWriter json) {
        json.name(name).beginArray();
        for (GroupReport group : groups) {
            json.beginObject()
                    .field("name", group.name())
                    .field("calls", group.calls())
                    .field("sample_words", group.sampleWords());
            group.commonestTurn().ifPresent(text -> json.field("commonest_turn_text", text));
            write(group.measurements(), json);
            json.endObject();
        }
        json.endArray();
    }

    private static void write(List<Measurement> measurements, JsonWriter json) {
        json.name("measures").beginObject();
        for (Measurement measurement : measurements) {
            json.name(measurement.measure().jsonName())
                    .beginObject()
                    .field("value", measurement.value())
                    .field("basis", measurement.basis());
            measurement.measure().target().ifPresent(target -> write(target, json));
            if (measurement.verdict() != Verdict.NONE) {
                json.field("verdict", measurement.verdict().name().toLowerCase(Locale.ROOT));
            }
            json.endObject();
        }
        json.endObject();
    }

    private static void write(Target target, JsonWriter json) {
        json.name(target.judged() ? "target" : "reference").beginObject();
        if (Double.isFinite(target.least())) {
            json.field("least", target.least());
        }
        if (Double.isFinite(target.most())) {
            json.field("most", target.most());
        }
        json.field("source", target.source()).endObject();
    }
}
