package org.allophone.audit.reversal.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allophone.detect.text.ResourceLines;

/** The numbering plans that are tried without being asked for. */
public final class NumberingPlans {
    private static final String LIST = "/org/allophone/audit/reversal/numbering-plans.txt";

    private NumberingPlans() {}

    /** All plans of the program, the likeliest first. */
    public static List<Candidates> all() {
        Map<String, List<String>> sets = new HashMap<>();
        List<Candidates> plans = new ArrayList<>();
        for (String line : ResourceLines.at(LIST)) {
            String[] fields = line.split(" *\\| *");
            if (fields.length == 2) {
                sets.put(fields[0], prefixes(fields[1], Map.of()));
            } else {
                plans.add(new NumberingPlan(
                        fields[0],
                        Double.parseDouble(fields[1]),
                        fields[2],
                        fields[3],
                        Integer.parseInt(fields[4]),
                        prefixes(fields[5], sets)));
            }
        }
        return plans;
    }

    /** The prefixes of a line: {@code 455-460 47}; {@code us*2-9} joins each of a set with each of a range. */
    private static List<String> prefixes(String text, Map<String, List<String>> sets) {
        List<String> prefixes = new ArrayList<>();
        for (String item : text.split(" +")) {
            List<String> joined = List.of("");
            for (String part : item.split("\\*")) {
                List<String> ends = sets.containsKey(part) ? sets.get(part) : range(part);
                List<String> starts = joined;
                joined = starts.stream()
                        .flatMap(start -> ends.stream().map(end -> start + end))
                        .toList();
            }
            prefixes.addAll(joined);
        }
        return prefixes;
    }

    private static List<String> range(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            return List.of(text);
        }
        List<String> numbers = new ArrayList<>();
        long last = Long.parseLong(text.substring(dash + 1));
        for (long number = Long.parseLong(text.substring(0, dash)); number <= last; number++) {
            numbers.add(Long.toString(number));
        }
        return numbers;
    }
}
