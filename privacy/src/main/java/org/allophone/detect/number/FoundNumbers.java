package org.allophone.detect.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The numbers found in a call so far, by where they stand and by their digits. */
final class FoundNumbers {
    /** Parts with so many digits are looked for in the whole call. */
    static final int FAR_DIGITS = 4;

    /** The beginning and end of a number with so many digits are looked for. */
    private static final int LONG = 6;

    /** So many readings of a number are looked at. */
    private static final int READINGS = 4;

    /** So many numbers with the same four digits are looked at, and so many near a place: the time may not grow faster than the text. */
    private static final int MOST_LOOKED_AT = 8;

    private final TreeMap<Integer, FoundNumber> byPlace = new TreeMap<>();
    /** By the first and last digits, of long numbers. */
    private final Map<String, FoundNumber> byEnd = new HashMap<>();

    private final Map<String, List<FoundNumber>> byFourDigits = new HashMap<>();

    void add(FoundNumber number) {
        byPlace.put(number.run().from(), number);
        addEnds(number);
        number.run().readings().stream().limit(READINGS).forEach(digits -> {
            for (int at = 0; at + FAR_DIGITS <= digits.length(); at++) {
                List<FoundNumber> same =
                        byFourDigits.computeIfAbsent(digits.substring(at, at + FAR_DIGITS), four -> new ArrayList<>());
                if (same.size() < MOST_LOOKED_AT) {
                    same.add(number);
                }
            }
        });
    }

    private void addEnds(FoundNumber number) {
        String digits = number.run().digits();
        for (int length = 2; length <= FAR_DIGITS && digits.length() >= LONG; length++) {
            byEnd.putIfAbsent(digits.substring(0, length), number);
            byEnd.putIfAbsent(digits.substring(digits.length() - length), number);
        }
    }

    /** A long number of the call that begins or ends with the digits of a run. */
    Optional<FoundNumber> thatBeginsOrEndsWith(NumberRun run) {
        return Optional.ofNullable(byEnd.get(run.digits()));
    }

    /** The number found that stands nearest before a run. */
    Optional<FoundNumber> lastBefore(NumberRun run) {
        return Optional.ofNullable(byPlace.lowerEntry(run.from())).map(Map.Entry::getValue);
    }

    /** Whether a run is found. */
    boolean has(NumberRun run) {
        return byPlace.containsKey(run.from());
    }

    Optional<FoundNumber> of(NumberRun run) {
        return Optional.ofNullable(byPlace.get(run.from()));
    }

    List<FoundNumber> all() {
        return List.copyOf(byPlace.values());
    }

    /** A number of the call that has all digits of a run, at least four, in it. */
    Optional<FoundNumber> anywhereWith(NumberRun run) {
        for (String digits : firstReadings(run)) {
            if (digits.length() >= FAR_DIGITS) {
                for (FoundNumber number : byFourDigits.getOrDefault(digits.substring(0, FAR_DIGITS), List.of())) {
                    if (number.run().from() != run.from() && has(number.run(), digits)) {
                        return Optional.of(number);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A number beside a run that has all its digits, at least so many, in it. */
    Optional<FoundNumber> besideWith(NumberRun run, int least) {
        List<FoundNumber> near = new ArrayList<>();
        byPlace.headMap(run.from(), false).descendingMap().values().stream()
                .limit(MOST_LOOKED_AT)
                .forEach(near::add);
        byPlace.tailMap(run.to()).values().stream().limit(MOST_LOOKED_AT).forEach(near::add);
        return near.stream()
                .filter(number -> firstReadings(run).stream()
                        .anyMatch(digits -> digits.length() >= least && has(number.run(), digits)))
                .findFirst();
    }

    private static List<String> firstReadings(NumberRun run) {
        return run.readings().subList(0, Math.min(READINGS, run.readings().size()));
    }

    private static boolean has(NumberRun whole, String digits) {
        return firstReadings(whole).stream().anyMatch(all -> all.contains(digits));
    }
}
