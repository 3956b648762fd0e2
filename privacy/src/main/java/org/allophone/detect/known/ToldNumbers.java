package org.allophone.detect.known;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.allophone.detect.number.NumberRun;
import org.allophone.detect.number.NumberRuns;
import org.allophone.detect.text.Said;

/** Reads the numbers of a call, also those that are told over a few turns, and asks which of them are looked for. */
final class ToldNumbers {
    private static final int MOST_RUNS = 5;
    private static final int MOST_TURNS_BETWEEN = 2;
    private static final int READINGS = 3;

    private ToldNumbers() {}

    /** Told a number that was looked for: its runs, and the digits that they may stand for. */
    interface Found {
        void number(List<NumberRun> runs, List<String> readings);
    }

    static void find(Said said, Predicate<String> isLookedFor, Found found) {
        List<NumberRun> runs = NumberRuns.of(said);
        for (int first = 0; first < runs.size(); first++) {
            List<String> readings = List.of("");
            List<NumberRun> parts = new ArrayList<>();
            for (int next = first; next < Math.min(runs.size(), first + MOST_RUNS); next++) {
                if (next > first && isFar(said, runs.get(next - 1), runs.get(next))) {
                    break;
                }
                parts.add(runs.get(next));
                readings = longer(readings, runs.get(next));
                if (readings.stream().anyMatch(isLookedFor)) {
                    found.number(parts, readings);
                    break;
                }
            }
        }
    }

    private static boolean isFar(Said said, NumberRun one, NumberRun next) {
        return said.token(next.from()).turn() - said.token(one.from()).turn() > MOST_TURNS_BETWEEN;
    }

    private static List<String> longer(List<String> wholes, NumberRun run) {
        List<String> longer = new ArrayList<>();
        for (String whole : wholes) {
            run.readings().stream().limit(READINGS).forEach(digits -> longer.add(whole + digits));
        }
        return longer;
    }
}
