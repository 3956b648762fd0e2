package org.allophone.quality.pii;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.allophone.detect.Detection;
import org.allophone.detect.Detector;
import org.allophone.detect.text.Finding;
import org.allophone.mask.TextLabels;
import org.allophone.pii.Label;
import org.allophone.pii.LabelledText;
import org.allophone.pii.PiiKind;
import org.allophone.pii.Span;
import org.allophone.pii.TextMask;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Turn;

/**
 * A table in which a person marks what the detector left: one row for each turn, with the data that were found replaced by their kind; a
 * withheld call has no rows. It still has the data that were not found, so it is as private as the calls.
 */
public final class MarkingSheet {
    static final String CALL = "call";
    static final String LEFT = "left";

    /** A spreadsheet takes a cell that begins with one of these for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Detector detector = Detector.ofAllKinds();
    private final TextLabels labels;

    /** @param language of the labels: {@code [PERSONNE_1]} */
    public MarkingSheet(Locale language) {
        this.labels = new TextLabels(Set.of(PiiKind.values()), language);
    }

    /** Writes calls as CSV with semicolons and a byte order mark, which spreadsheets in French and English open by a double click. */
    public void write(List<TranscribedCall> calls, Writer out) throws IOException {
        out.write("\ufeff");
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out);
        csv.writeRecord(CALL, "turn", "speaker", "text", LEFT);
        for (int call = 0; call < calls.size(); call++) {
            write(call + 1, calls.get(call).turns(), csv);
        }
        csv.flush();
    }

    private void write(int call, List<Turn> turns, CsvWriter csv) {
        List<String> texts = turns.stream().map(Turn::text).toList();
        Detection<Finding> detection = detector.find(texts);
        if (detection instanceof Detection.Withheld) {
            // Nothing of it would be passed on, so nothing of it can be left in clear.
            return;
        }
        List<List<Span>> spans = spans(texts, detection.foundOrThrow());
        TextMask.OfConversation mask = labels.conversation();
        for (int turn = 0; turn < turns.size(); turn++) {
            LabelledText text = new LabelledText(turns.get(turn).text(), spans.get(turn));
            csv.writeRecord(
                    String.valueOf(call),
                    String.valueOf(turn + 1),
                    harmless(turns.get(turn).speaker()),
                    harmless(mask.mask(text).text()),
                    "");
        }
    }

    private static List<List<Span>> spans(List<String> texts, List<Finding> findings) {
        List<List<Span>> spans = new ArrayList<>();
        texts.forEach(text -> spans.add(new ArrayList<>()));
        for (Finding finding : findings) {
            String datum = texts.get(finding.turn())
                    .substring(finding.start(), finding.end())
                    .toLowerCase(Locale.ROOT);
            Label kind = Label.of(finding.kind());
            spans.get(finding.turn())
                    .add(new Span(
                            finding.start(),
                            finding.end(),
                            new Label(kind.name(), Optional.of(finding.kind()), datum, "", false)));
        }
        return spans;
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
