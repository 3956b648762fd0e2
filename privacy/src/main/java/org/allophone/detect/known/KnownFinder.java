package org.allophone.detect.known;

import java.util.ArrayList;
import java.util.List;
import org.allophone.detect.number.NumberEdges;
import org.allophone.detect.number.NumberRun;
import org.allophone.detect.number.NumberRuns;
import org.allophone.detect.number.PhonePlans;
import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Said;
import org.allophone.pii.PiiKind;

/** Finds known values: numbers in digits and in words, over a few turns; names and addresses whatever their case, accents and signs. */
public final class KnownFinder implements Finder {
    private static final int MOST_RUNS = 5;
    private static final int MOST_TURNS_BETWEEN = 2;
    private static final int READINGS = 3;

    private final KnownValues known;

    public KnownFinder(KnownValues known) {
        this.known = known;
    }

    @Override
    public void find(Said said, Findings findings) {
        if (!known.isEmpty()) {
            findNumbers(said, findings);
            findPhrases(said, findings);
        }
    }

    private void findNumbers(Said said, Findings findings) {
        List<NumberRun> runs = NumberRuns.of(said);
        for (int first = 0; first < runs.size(); first++) {
            List<String> wholes = List.of("");
            List<NumberRun> parts = new ArrayList<>();
            for (int next = first; next < Math.min(runs.size(), first + MOST_RUNS); next++) {
                NumberRun run = runs.get(next);
                boolean far = !parts.isEmpty()
                        && said.token(run.from()).turn()
                                        - said.token(runs.get(next - 1).from()).turn()
                                > MOST_TURNS_BETWEEN;
                if (far) {
                    break;
                }
                parts.add(run);
                wholes = longer(wholes, run);
                if (wholes.stream().anyMatch(known::isIn)) {
                    boolean phone = wholes.stream()
                            .anyMatch(digits ->
                                    PhonePlans.international(digits, false).isPresent());
                    parts.forEach(part -> add(said, part, phone ? PiiKind.PHONE : PiiKind.OTHER_ID, findings));
                    break;
                }
            }
        }
    }

    private static List<String> longer(List<String> wholes, NumberRun run) {
        List<String> longer = new ArrayList<>();
        for (String whole : wholes) {
            run.readings().stream().limit(READINGS).forEach(digits -> longer.add(whole + digits));
        }
        return longer;
    }

    private static void add(Said said, NumberRun run, PiiKind kind, Findings findings) {
        findings.add(NumberEdges.start(said, run, PiiKind.PHONE), run.to(), kind, 1, "known value");
    }

    private void findPhrases(Said said, Findings findings) {
        for (int from = 0; from < said.size(); from++) {
            for (List<String> phrase : known.beginningWith(SpokenMarks.of(said.token(from)))) {
                int to = end(said, from, phrase);
                if (to > 0) {
                    findings.add(from, to, phrase.contains("@") ? PiiKind.EMAIL : PiiKind.PERSON, 1, "known value");
                }
            }
        }
    }

    /** Behind the last word of an expression that begins at a token; -1 if it does not stand there. */
    private static int end(Said said, int from, List<String> phrase) {
        int at = from;
        for (String word : phrase) {
            while (at < said.size() && SpokenMarks.of(said.token(at)).isEmpty()) {
                at++;
            }
            if (at >= said.size() || !SpokenMarks.of(said.token(at)).equals(word)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
