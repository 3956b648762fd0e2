package org.allophone.detect.plate;

import java.util.Set;
import org.allophone.detect.address.AddressCues;
import org.allophone.detect.flow.Flow;
import org.allophone.detect.flow.OrdinaryWords;
import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Said;
import org.allophone.pii.PiiKind;

/** Finds licence plates of Belgium, France, the Netherlands and Britain: by their form if it is written, or behind a cue. */
public final class PlateFinder implements Finder {
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.75;
    private static final int NEAR = 14;
    private static final int FAR = 50;
    private static final int MOST_TURNS = 2;
    /** Letters and digits in groups, as they are written with strokes or without spaces. */
    private static final Set<String> FORMS = Set.of(
            "D-LLL-DDD",
            "LL-DDD-LL",
            "LLL-DDD",
            "DDD-LLL",
            "DD-LL-DD",
            "LL-DD-LL",
            "DD-LL-LL",
            "LL-LL-DD",
            "DD-LLL-D",
            "D-LLL-DD",
            "LL-DDD-L",
            "L-DDD-LL",
            "LL-DD-DD",
            "DD-DD-LL",
            "LLL-DD-L",
            "L-DD-LLL");

    /** Those that nothing else is written like. */
    private static final Set<String> CLEAR_FORMS = Set.of("D-LLL-DDD", "LL-DDD-LL");

    private static final int MOST_GROUPS = 3;

    @Override
    public void find(Said said, Findings findings) {
        Flow flow = Flow.of(said);
        int open = -1;
        int cue = -1;
        for (int i = 0; i < flow.size(); ) {
            cue = PlateWords.CUE.end(flow, i) >= 0 ? i : cue;
            boolean cued = flow.turn(i) <= open || hasCue(flow, cue, i);
            int end = written(flow, i, cued, findings);
            if (end < 0 && cued && canBegin(flow, i)) {
                PlateRun run = PlateRun.read(flow, i);
                int whole = run.isPlate() ? run.end() : overTurns(flow, run, findings, i);
                if (run.isPlate() && !isUnit(flow, run.end())) {
                    flow.found(findings, i, run.end(), PiiKind.PLATE, LIKELY, "plate with cue");
                    open = flow.turn(i) + MOST_TURNS + 1;
                }
                end = Math.max(run.end(), whole);
            }
            i = Math.max(i + 1, end);
        }
    }

    private static boolean canBegin(Flow flow, int i) {
        boolean middle = flow.isNumber(i - 1) && flow.isNumber(i) && !flow.isAfterEnd(i);
        return !middle && (flow.isNumber(i) || flow.isLetter(i) || flow.word(i).length() <= MOST_GROUPS);
    }

    private static boolean isUnit(Flow flow, int end) {
        return !flow.isAfterEnd(end) && OrdinaryWords.UNITS.contains(flow.word(end));
    }

    /** Finds a plate that is written as plates are. Returns what is behind it, or -1. */
    private static int written(Flow flow, int i, boolean cued, Findings findings) {
        if (!hasDigits(flow, i)) {
            return -1;
        }
        StringBuilder form = new StringBuilder();
        int end = i;
        boolean joined = true;
        boolean capitals = true;
        for (int group = 0; group < MOST_GROUPS && isGroup(flow, end) && flow.turn(end) == flow.turn(i); group++) {
            boolean stroke = group == 0
                    || flow.isBefore(end - 1, "-")
                    || flow.token(end - 1).touches(flow.token(end));
            if (group > 0 && flow.isAfterEnd(end)) {
                break;
            }
            form.append(group == 0 ? "" : "-")
                    .append((flow.token(end).isDigits() ? "D" : "L")
                            .repeat(flow.word(end).length()));
            joined &= stroke;
            capitals &= flow.token(end).isDigits() || PlateRun.isCapitals(flow, end);
            end++;
            boolean clear = CLEAR_FORMS.contains(form.toString()) && (joined || capitals);
            boolean likely = FORMS.contains(form.toString()) && joined && (cued || (capitals && group > 1));
            if (clear || likely || (form.toString().equals("LL-DD-LLL") && capitals)) {
                boolean month = OrdinaryWords.MONTHS.contains(flow.word(i + 1));
                if (!month && !isInside(flow, i, end)) {
                    flow.found(findings, i, end, PiiKind.PLATE, SURE, "plate's form");
                    return end;
                }
            }
        }
        return -1;
    }

    /** Whether one of the next words is in digits, as it is in every form. */
    private static boolean hasDigits(Flow flow, int from) {
        for (int i = from; i < from + MOST_GROUPS; i++) {
            if (flow.token(i).isDigits()) {
                return true;
            }
        }
        return false;
    }

    /** Whether more letters or digits are joined to a form: it is another number then. */
    private static boolean isInside(Flow flow, int from, int end) {
        boolean before = flow.isBefore(from - 1, "-") || flow.token(from - 1).touches(flow.token(from));
        boolean behind = (flow.isBefore(end - 1, "-") && flow.turn(end) == flow.turn(from))
                || flow.token(end - 1).touches(flow.token(end));
        return before || behind;
    }

    private static boolean isGroup(Flow flow, int i) {
        return !flow.word(i).isEmpty() && flow.word(i).length() <= MOST_GROUPS;
    }

    /** Finds a plate whose end is told in a turn behind. Returns what is behind its beginning. */
    private static int overTurns(Flow flow, PlateRun run, Findings findings, int from) {
        if (!run.isBeginning() || !flow.beginsTurn(run.end())) {
            return run.end();
        }
        int turn = flow.turn(from);
        for (int t = turn + 1; t <= turn + MOST_TURNS && flow.start(t) < flow.size(); t++) {
            int start = AddressCues.firstNews(flow, flow.start(t), flow.start(t + 1));
            PlateRun more = PlateRun.read(flow, start);
            if (new PlateRun(more.end(), run.shape() + more.shape()).isPlate()) {
                flow.found(findings, from, run.end(), PiiKind.PLATE, LIKELY, "plate over turns");
                flow.found(findings, start, more.end(), PiiKind.PLATE, LIKELY, "plate over turns");
                return run.end();
            }
        }
        return run.end();
    }

    private static boolean hasCue(Flow flow, int cue, int i) {
        if (cue < 0) {
            return false;
        }
        int turns = flow.turn(i) - flow.turn(cue);
        return turns == 0 ? i - cue <= NEAR : turns <= MOST_TURNS && flow.start(flow.turn(i)) - cue <= FAR;
    }
}
