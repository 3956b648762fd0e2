package org.allophone.audit.reversal.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.allophone.resource.ListFile;

/** The numbering plans that are tried without being asked for. */
public final class NumberingPlans {
    private static final String LIST = "/org/allophone/audit/reversal/numbering-plans.txt";

    private static final Pattern DEMONSTRATION = Pattern.compile("notebook|[a-z]{2}-(unassigned|fiction)");

    /** More than any other. */
    private static final double GIVEN_WEIGHT = 20;

    private static final int LEAST_FREE_DIGITS = 2;

    private NumberingPlans() {}

    /** A plan as its line tells it. */
    private record Plan(
            String name, double weight, String countryCode, String trunk, int digits, List<String> prefixes) {
        Candidates candidates() {
            return new NumberingPlan(name, weight, countryCode, trunk, digits, prefixes);
        }

        boolean has(String international) {
            return international.startsWith(countryCode)
                    && international.length() <= countryCode.length() + digits - LEAST_FREE_DIGITS
                    && prefixes.stream().anyMatch(prefix -> {
                        String start = countryCode + prefix;
                        return start.startsWith(international) || international.startsWith(start);
                    });
        }

        Candidates only(String international) {
            List<String> prefix = List.of(international.substring(countryCode.length()));
            return new NumberingPlan("+" + international, GIVEN_WEIGHT, countryCode, trunk, digits, prefix);
        }
    }

    /** All plans of the program, the likeliest first. */
    public static List<Candidates> all() {
        return plans().stream().map(Plan::candidates).toList();
    }

    /** Only the plans of numbers that belong to nobody, from which demonstration data are made. They are few, so that a try is quick. */
    public static List<Candidates> ofDemonstrations() {
        return plans().stream()
                .filter(plan -> DEMONSTRATION.matcher(plan.name()).matches())
                .map(Plan::candidates)
                .toList();
    }

    /**
     * The numbers that start so, as a plan of their own, which is tried before all others.
     *
     * @param prefix the start in the international form, with the digits of a country that the program knows: {@code +32475}
     * @return empty if no known number starts so, or if less than two digits are left open
     */
    public static Optional<Candidates> startingWith(String prefix) {
        String digits = prefix.replaceAll("[^0-9]", "");
        return plans().stream()
                .filter(plan -> digits.length() > plan.countryCode().length() && plan.has(digits))
                .findFirst()
                .map(plan -> plan.only(digits));
    }

    private static List<Plan> plans() {
        Map<String, List<String>> sets = new HashMap<>();
        List<Plan> plans = new ArrayList<>();
        for (String line : ListFile.entries(NumberingPlans.class, LIST)) {
            String[] fields = line.split(" *\\| *");
            if (fields.length == 2) {
                sets.put(fields[0], prefixes(fields[1], Map.of()));
            } else {
                plans.add(new Plan(
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
