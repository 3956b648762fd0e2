package org.allophone.rag.score;

import java.util.List;
import org.allophone.rag.measure.Measure;
import org.allophone.table.text.JsonWriter;

/** The report for programs: everything, values of each question included. */
public final class ScoreJson {
    private ScoreJson() {}

    /** The report as one JSON object, without a line break at its end. */
    public static String of(ScoreReport report) {
        JsonWriter json = JsonWriter.indented()
                .beginObject()
                .field("judgements", report.judgements())
                .field("judged", report.judged())
                .field("questions", report.questions().ids().size())
                .field("groups", report.questions().groupCount())
                .field("documents", report.documents())
                .field("judged_documents_not_there", report.unknownJudged())
                .field("resamples", Resamples.COUNT)
                .name("runs")
                .beginArray();
        report.runs().forEach(run -> write(json, report, run));
        json.endArray().name("comparisons").beginArray();
        report.comparisons().forEach(comparison -> write(json, comparison));
        return json.endArray().endObject().finished();
    }

    private static void write(JsonWriter json, ScoreReport report, RunScore run) {
        json.beginObject()
                .field("file", run.file())
                .field("name", run.name())
                .field("questions_answered", run.answered())
                .field("questions_not_judged", run.notJudged())
                .field("documents_tied", run.tied());
        write(json, run.scores());
        json.name("types").beginArray();
        for (TypeScore type : run.types()) {
            json.beginObject().field("type", type.type()).field("questions", type.questions());
            write(json, type.scores());
            json.endObject();
        }
        json.endArray().name("by_question").beginObject();
        for (int i = 0; i < run.byQuestion().size(); i++) {
            json.name(report.questions().ids().get(i)).beginObject();
            for (int j = 0; j < report.measures().size(); j++) {
                Measure measure = report.measures().get(j);
                json.field(measure.name(), run.byQuestion().get(i)[j]);
            }
            json.endObject();
        }
        json.endObject().endObject();
    }

    private static void write(JsonWriter json, List<MeanScore> scores) {
        json.name("measures").beginObject();
        for (MeanScore score : scores) {
            json.name(score.measure().name()).beginObject().field("mean", score.mean());
            write(json, score.interval());
            json.endObject();
        }
        json.endObject();
    }

    private static void write(JsonWriter json, Interval interval) {
        json.field("low", interval.low()).field("high", interval.high());
    }

    private static void write(JsonWriter json, Comparison comparison) {
        json.beginObject()
                .field("file", comparison.file())
                .field("other", comparison.other())
                .name("measures")
                .beginObject();
        for (Difference one : comparison.differences()) {
            json.name(one.measure().name()).beginObject().field("difference", one.mean());
            write(json, one.interval());
            json.field("p", one.pValue())
                    .field("p_adjusted", one.adjusted())
                    .field("detectable", one.detectable())
                    .endObject();
        }
        json.endObject().endObject();
    }
}
