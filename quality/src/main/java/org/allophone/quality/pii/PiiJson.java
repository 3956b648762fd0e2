package org.allophone.quality.pii;

import java.util.List;
import org.allophone.statistics.Share;
import org.allophone.table.text.JsonWriter;

/** Writes reports as JSON: for each style the shares with their counts and 95 % intervals. No value of the transcripts is in it. */
public final class PiiJson {
    private PiiJson() {}

    /** The reports as one object, indented, without a line break at its end. */
    public static String of(List<StyleReport> reports) {
        JsonWriter json = JsonWriter.indented().beginObject();
        json.name("styles").beginArray();
        reports.forEach(report -> write(report, json));
        return json.endArray().endObject().finished();
    }

    private static void write(StyleReport report, JsonWriter json) {
        json.beginObject()
                .field("style", report.style().fileName())
                .field("calls", report.calls())
                .field("words", report.words())
                .field("found_in_vain", report.inVain());
        json.field("reached", PiiTargets.areReached(report));
        json.name("targets")
                .beginObject()
                .field("digits_covered", PiiTargets.DIGITS)
                .field("calls_that_leak", PiiTargets.LEAKING)
                .field("found_in_vain_per_1000_words", PiiTargets.IN_VAIN)
                .endObject();
        write("digits_covered", report.digits(), json);
        write("words_covered", report.inWords(), json);
        write("calls_that_leak", report.leaking(), json);
        write("calls_withheld", report.withheld(), json);
        write("characters_in_vain", report.charactersInVain(), json);
        json.name("kinds").beginArray();
        for (KindReport kind : report.kinds()) {
            json.beginObject()
                    .field("kind", kind.kind())
                    .field("reached", PiiTargets.isReached(kind))
                    .field("target", PiiTargets.covered(kind.kind()));
            write("covered", kind.covered(), json);
            write("exact", kind.exact(), json);
            write("protected", kind.protectedData(), json);
            write("right", kind.right(), json);
            json.endObject();
        }
        json.endArray();
        json.name("confusions").beginObject();
        report.confusions().forEach(json::field);
        json.endObject().endObject();
    }

    private static void write(String name, Share share, JsonWriter json) {
        json.name(name)
                .beginObject()
                .field("part", share.part())
                .field("whole", share.whole())
                .field("low", share.low())
                .field("high", share.high())
                .endObject();
    }
}
