package org.allophone.scenario.file;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;
import org.jspecify.annotations.Nullable;

/** The faults of a scenario file, collected while it is read. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.scenario.file.faults");
    private static final int MOST_SHOWN = 100;
    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_LIST = 20;

    /** A fault and its place. */
    private record Fault(Object place, Wording wrong) {}

    private final List<Fault> shown = new ArrayList<>();
    /** The places with a fault, and all places above them. */
    private final Set<String> places = new HashSet<>();

    private int count;

    /** Notes a wrong value: {@code talk.mean is "5 min"; write a duration such as 300s or 5m}. */
    void wrong(String place, @Nullable Object value, Wording allowed) {
        note(place, "wrong", found(value), allowed);
    }

    /** Notes another fault of a place. The text of the key continues a sentence that begins with the place. */
    void note(String place, String key, Object... values) {
        add(place, wording(key, values));
        places.add(place);
        for (int i = 0; i < place.length(); i++) {
            if (place.charAt(i) == '.' || place.charAt(i) == '[') {
                places.add(place.substring(0, i));
            }
        }
    }

    /** Notes a fault of the whole file. */
    void noteFile(String key, Object... values) {
        add(wording("place.file"), wording(key, values));
    }

    /** Whether no fault was noted so far at this place or below it. Only then do checks of the whole make sense. */
    boolean noneAt(String place) {
        return !places.contains(place);
    }

    /**
     * Throws a refusal with all faults, if there are any.
     *
     * @param scenario the name of the scenario in messages
     */
    void refuse(String scenario) {
        if (count == 0) {
            return;
        }
        List<Wording> lines = new ArrayList<>();
        shown.forEach(fault -> lines.add(wording("fault", scenario, fault.place(), fault.wrong())));
        if (count > MOST_SHOWN) {
            lines.add(wording("fault.others", scenario, count - MOST_SHOWN));
        }
        throw Refusal.wrongUse(lines);
    }

    /** A text about a fault: a whole fault, or a part of one. */
    static Wording wording(String key, Object... values) {
        return Wording.of(TEXTS, key, values);
    }

    /** The one fault of a file that cannot be read. */
    static Wording ofFile(String scenario, Wording wrong) {
        return wording("fault", scenario, wording("place.file"), wrong);
    }

    /** The value found in the file, as the predicate of a sentence: {@code is "5 min"}. */
    static Wording found(@Nullable Object value) {
        if (value == null) {
            return wording("found.nothing");
        }
        if (value instanceof String text) {
            return wording("found.text", oneLine(text));
        }
        if (value instanceof Map<?, ?>) {
            return wording("found.mapping");
        }
        if (value instanceof List<?>) {
            return wording("found.list");
        }
        if (value instanceof BigInteger) {
            return wording("found.huge");
        }
        return value instanceof Number || value instanceof Boolean
                ? wording("found.plain", value)
                : wording("found.other");
    }

    /** The allowed words, or the first of them if they are many. */
    static String listed(Collection<String> words) {
        String list = words.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "));
        return words.size() > LONGEST_LIST ? list + ", …" : list;
    }

    /** The start of a text, on one line. */
    static String oneLine(String text) {
        String cut = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
    }

    private void add(Object place, Wording wrong) {
        count++;
        if (count <= MOST_SHOWN) {
            shown.add(new Fault(place, wrong));
        }
    }
}
