package org.allophone.scenario;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a scenario file, collected while it is read. */
final class Faults {
    private static final int MOST_SHOWN = 100;
    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_LIST = 20;

    private final List<String> shown = new ArrayList<>();
    /** The places where something is wrong, and each place that has one of them below it. */
    private final Set<String> places = new HashSet<>();

    private int count;

    /** Notes a wrong value: {@code talk.mean is "5 min"; write a duration such as 300s or 5m}. */
    void wrong(String place, @Nullable Object value, String allowed) {
        note(place, "is " + shown(value) + "; write " + allowed);
    }

    /** Notes anything else about a place; the text continues the sentence that the place begins. */
    void note(String place, String text) {
        count++;
        if (count <= MOST_SHOWN) {
            shown.add(place + " " + text);
        }
        places.add(place);
        for (int i = 0; i < place.length(); i++) {
            if (place.charAt(i) == '.' || place.charAt(i) == '[') {
                places.add(place.substring(0, i));
            }
        }
    }

    /** Whether nothing is wrong yet at this place and below it; if so, checks that look at it as a whole make sense. */
    boolean noneAt(String place) {
        return !places.contains(place);
    }

    /**
     * Does nothing if nothing is wrong.
     *
     * @param scenario what the messages call the scenario
     */
    void refuse(String scenario) throws InvalidScenarioException {
        if (count == 0) {
            return;
        }
        List<String> lines = new ArrayList<>();
        shown.forEach(fault -> lines.add("scenario " + scenario + ": " + fault));
        if (count > MOST_SHOWN) {
            lines.add("scenario " + scenario + ": " + (count - MOST_SHOWN) + " more faults");
        }
        throw new InvalidScenarioException(lines);
    }

    /** A value of the file as a message shows it: on one line, and short. */
    static String shown(@Nullable Object value) {
        if (value == null) {
            return "empty";
        }
        if (value instanceof String text) {
            return '"' + oneLine(text) + '"';
        }
        if (value instanceof Map<?, ?>) {
            return "a mapping";
        }
        if (value instanceof List<?>) {
            return "a list";
        }
        if (value instanceof BigInteger) {
            return "a number beyond 64 bits";
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : "of another type";
    }

    /** Words to choose from, or the first of them. */
    static String listed(Collection<String> words) {
        String list = words.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "));
        return words.size() > LONGEST_LIST ? list + ", …" : list;
    }

    /** A text on one line, and short. */
    static String oneLine(String text) {
        String cut = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
    }
}
