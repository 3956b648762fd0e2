package org.allophone.quality.calls;

import java.util.Locale;
import org.allophone.quality.calls.log.CallColumn;
import org.allophone.table.text.JsonWriter;

/** Writes a report as JSON: every figure with its definition, value, basis, target with the source, and verdict. */
public final class CallReportJson {
    private CallReportJson() {}

    /** The report as one object, indented, without a line break at its end. */
    public static String of(CallReport report) {
        JsonWriter json = JsonWriter.indented().beginObject();
        json.field("calls", report.calls())
                .field("rows_without_start", report.withoutStart())
                .field("days", report.days());
        for (CallVerdict verdict : CallVerdict.values()) {
            json.field(name(verdict), report.count(verdict));
        }
        json.name("figures").beginObject();
        report.figures().forEach(found -> write(found, json));
        return json.endObject().endObject().finished();
    }

    private static void write(FoundFigure found, JsonWriter json) {
        CallFigure figure = found.figure();
        json.name(figure.jsonName()).beginObject();
        json.field("is", figure.definition().in(Locale.ENGLISH));
        json.field("part", name(figure.part())).field("unit", name(figure.unit()));
        if (found.verdict() != CallVerdict.NOT_MEASURED) {
            json.field("value", found.value()).field("basis", found.basis()).field("basis_of", name(figure.basis()));
        }
        figure.target().ifPresent(target -> write(target, json));
        json.field("verdict", name(found.verdict()));
        found.missing().ifPresent(why -> json.field("missing", name(why)));
        found.column().map(CallColumn::ourName).ifPresent(column -> json.field("column", column));
        json.endObject();
    }

    private static void write(CallTarget target, JsonWriter json) {
        json.name("target").beginObject();
        if (Double.isFinite(target.least())) {
            json.field("least", target.least());
        }
        if (Double.isFinite(target.most())) {
            json.field("most", target.most());
        }
        if (target.tooPerfect() != CallTarget.Side.NEITHER) {
            json.field("too_perfect", name(target.tooPerfect()));
        }
        json.field("source", target.source()).endObject();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
