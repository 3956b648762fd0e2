package org.allophone.audit.report;

import java.util.List;
import java.util.Locale;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Plot;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.evidence.Evidence;
import org.allophone.files.Program;
import org.allophone.table.text.JsonWriter;

/** Writes the result of an audit as JSON: each sentence of the report, with its figures by name. */
public final class AuditJson {
    private final ReportTexts texts;
    private final JsonWriter json = JsonWriter.indented();

    private AuditJson(ReportTexts texts) {
        this.texts = texts;
    }

    /** The text, without a line break at its end. */
    public static String of(AuditReport report, ReportTexts texts) {
        AuditJson writer = new AuditJson(texts);
        writer.write(report);
        return HarmlessText.inJson(writer.json.finished());
    }

    private void write(AuditReport report) {
        json.beginObject()
                .name("program")
                .beginObject()
                .field("name", Program.NAME)
                .field("version", Program.VERSION)
                .endObject()
                .field("attacker", report.attacker().key())
                .field("severity", lower(report.severity()))
                .field("seconds", report.seconds());
        json.name("tables").beginArray();
        report.evidence().tables().forEach(this::write);
        json.endArray().field("texts", report.evidence().texts().size());
        json.name("unread").beginArray();
        for (Evidence.Unread unread : report.evidence().unread()) {
            json.beginObject()
                    .field("file", unread.file().shown())
                    .field("why", texts.say(unread.why()))
                    .endObject();
        }
        json.endArray().name("attacks").beginArray();
        report.attacks().forEach(this::write);
        json.endArray().endObject();
    }

    private void write(DataTable table) {
        json.beginObject()
                .field("file", table.file().shown())
                .field("rows", table.rows())
                .field("complete", table.complete())
                .name("columns")
                .beginArray();
        for (DataColumn column : table.columns()) {
            json.beginObject()
                    .field("name", column.shown())
                    .field("kind", column.kind().key())
                    .field("values", column.values().size())
                    .endObject();
        }
        json.endArray().endObject();
    }

    private void write(AttackReport attack) {
        json.beginObject()
                .field("attack", attack.attack().key())
                .field("severity", lower(attack.severity()))
                .name("findings")
                .beginArray();
        attack.findings().forEach(this::write);
        json.endArray();
        write("tried", attack.tried());
        write("controls", attack.controls());
        json.name("plots").beginArray();
        attack.plots().forEach(this::write);
        json.endArray().endObject();
    }

    private void write(Finding finding) {
        json.beginObject()
                .field("severity", lower(finding.severity()))
                .field("finding", finding.what().key());
        if (!finding.file().isEmpty()) {
            json.field("file", finding.file());
        }
        if (!finding.column().isEmpty()) {
            json.field("column", finding.column());
        }
        figures(finding.what());
        json.field("says", texts.found(finding))
                .field("means", texts.means(finding))
                .field("mends", texts.mends(finding));
        if (!finding.examples().isEmpty()) {
            json.field("examples", finding.examples());
        }
        json.endObject();
    }

    private void write(String name, List<Statement> statements) {
        json.name(name).beginArray();
        for (Statement statement : statements) {
            json.beginObject().field("key", statement.key());
            figures(statement);
            json.field("says", texts.say(statement)).endObject();
        }
        json.endArray();
    }

    private void write(Plot plot) {
        json.beginObject()
                .field("title", texts.say(plot.title()))
                .field("horizontal", texts.say(plot.horizontal()))
                .field("labels", plot.labels())
                .name("curves")
                .beginArray();
        for (Plot.Curve curve : plot.curves()) {
            json.beginObject()
                    .field("name", texts.say(curve.name()))
                    .name("shares")
                    .beginArray();
            curve.shares().forEach(this::number);
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    private void figures(Statement statement) {
        json.name("figures").beginObject();
        statement.figures().forEach((name, figure) -> {
            json.name(name);
            if (figure instanceof Long number) {
                json.value(number);
            } else if (figure instanceof Double number) {
                number(number);
            } else if (figure instanceof Statement inner) {
                json.value(texts.say(inner));
            } else {
                json.value(String.valueOf(figure));
            }
        });
        json.endObject();
    }

    private void number(double number) {
        if (Double.isFinite(number)) {
            json.value(number);
        } else {
            json.nullValue();
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
