package org.allophone.detect.number;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The digits that a run of numerals may stand for. "Soixante douze" is 72 or 60 12, "quatre vingt dix" 90, 80 10 or 4 20 10: all readings
 * of a run are kept, those with the longest numbers first.
 */
final class Readings {
    /** So many readings of a run are kept. A number of ten digits said in words has some tens. */
    private static final int MOST = 256;

    private final List<Numeral> numerals;
    private final List<Part> parts = new ArrayList<>();
    /** Whether a number does not go on behind a comma. */
    private boolean commasCount = true;

    /** The digits of a number that some numerals make together, and behind the last of them. */
    private record Part(int to, String digits) {}

    /** The value of a number that some words make together, and behind the last of them. */
    private record Amount(int to, int value) {}

    private Readings(List<Numeral> numerals) {
        this.numerals = numerals;
    }

    /** All readings of some numerals, the likeliest first. */
    static List<String> of(List<Numeral> numerals) {
        if (numerals.size() == 1) {
            return List.of(numerals.get(0).digits());
        }
        Readings readings = new Readings(numerals);
        Set<String> all = new LinkedHashSet<>(readings.some());
        if (numerals.stream().anyMatch(Numeral::apart)) {
            readings.commasCount = false;
            all.addAll(readings.some());
        }
        return List.copyOf(all);
    }

    private Set<String> some() {
        int size = numerals.size();
        List<Set<String>> tails = new ArrayList<>();
        for (int i = 0; i <= size; i++) {
            tails.add(new LinkedHashSet<>());
        }
        tails.get(size).add("");
        for (int from = size - 1; from >= 0; from--) {
            Set<String> own = tails.get(from);
            for (Part part : partsFrom(from)) {
                for (String tail : tails.get(part.to())) {
                    if (own.size() < MOST) {
                        own.add(part.digits() + tail);
                    }
                }
            }
        }
        return tails.get(0);
    }

    /** The numbers that begin at a numeral, the longest first. */
    private List<Part> partsFrom(int from) {
        parts.clear();
        Numeral first = numerals.get(from);
        if (!first.isWord()) {
            return List.of(new Part(from + 1, first.digits()));
        }
        if (first.value() == 0) {
            return List.of(new Part(from + 1, "0"));
        }
        thousands(from);
        parts.sort((one, other) -> other.to() - one.to());
        return List.copyOf(parts);
    }

    private void add(int to, int value) {
        parts.add(new Part(to, String.valueOf(value)));
    }

    private void thousands(int from) {
        List<Amount> heads = hundreds(from);
        for (Amount head : heads) {
            add(head.to(), head.value());
            if (valueAt(head.to()) == NumberWords.THOUSAND && head.value() < NumberWords.THOUSAND) {
                behindThousand(head.to() + 1, head.value() * NumberWords.THOUSAND);
            }
        }
        if (numerals.get(from).value() == NumberWords.THOUSAND) {
            behindThousand(from + 1, NumberWords.THOUSAND);
        }
    }

    private void behindThousand(int from, int thousands) {
        add(from, thousands);
        if (valueAt(from) > 0) {
            for (Amount rest : hundreds(from)) {
                add(rest.to(), thousands + rest.value());
            }
        }
    }

    /** The numbers below a thousand that begin here: each with its end. */
    private List<Amount> hundreds(int from) {
        List<Amount> numbers = new ArrayList<>();
        List<Amount> heads = belowHundred(from);
        numbers.addAll(heads);
        for (Amount head : heads) {
            if (head.value() >= 2 && valueAt(head.to()) == NumberWords.HUNDRED && head.value() < 20) {
                behindHundred(numbers, head.to() + 1, head.value() * NumberWords.HUNDRED);
            }
        }
        if (numerals.get(from).value() == NumberWords.HUNDRED) {
            behindHundred(numbers, from + 1, NumberWords.HUNDRED);
        }
        return numbers;
    }

    private void behindHundred(List<Amount> numbers, int from, int hundreds) {
        numbers.add(new Amount(from, hundreds));
        if (valueAt(from) > 0) {
            for (Amount rest : belowHundred(from)) {
                numbers.add(new Amount(rest.to(), hundreds + rest.value()));
            }
        }
    }

    private List<Amount> belowHundred(int from) {
        List<Amount> numbers = new ArrayList<>();
        if (from >= numerals.size()) {
            return numbers;
        }
        Numeral first = numerals.get(from);
        if (first.isUnit()) {
            numbers.add(new Amount(from + 1, first.value()));
            if (first.value() == 4 && valueAt(from + 1) == 20) {
                numbers.add(new Amount(from + 2, 80));
                tail(numbers, from + 2, 80, true);
            }
        } else if (first.isTeen()) {
            numbers.add(new Amount(from + 1, first.value()));
            if (first.value() == 10 && valueAt(from + 1) >= 7 && valueAt(from + 1) <= 9) {
                numbers.add(new Amount(from + 2, 10 + valueAt(from + 1)));
            }
        } else if (first.isTens()) {
            numbers.add(new Amount(from + 1, first.value()));
            if (first.value() % 10 == 0) {
                tail(numbers, from + 1, first.value(), first.value() == 60);
            }
        }
        return numbers;
    }

    /** Adds the numbers that tens and what follows make. */
    private void tail(List<Amount> numbers, int from, int tens, boolean withTeens) {
        int next = valueAt(from);
        if (next >= 1 && next <= 9) {
            numbers.add(new Amount(from + 1, tens + next));
        } else if (withTeens && next >= 10 && next <= 19) {
            numbers.add(new Amount(from + 1, tens + next));
            if (next == 10 && valueAt(from + 1) >= 7 && valueAt(from + 1) <= 9) {
                numbers.add(new Amount(from + 2, tens + 10 + valueAt(from + 1)));
            }
        }
    }

    private int valueAt(int place) {
        boolean goesOn =
                place < numerals.size() && !(commasCount && numerals.get(place).apart());
        return goesOn ? numerals.get(place).value() : -1;
    }
}
