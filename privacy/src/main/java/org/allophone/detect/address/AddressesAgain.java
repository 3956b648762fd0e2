package org.allophone.detect.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.detect.flow.Flow;
import org.allophone.detect.flow.OrdinaryWords;
import org.allophone.detect.flow.SpokenNumber;
import org.allophone.detect.text.Findings;
import org.allophone.pii.PiiKind;

/** Finds the streets and towns of a call again wherever else they are said. */
final class AddressesAgain {
    private static final double SCORE = 0.6;
    private static final int SHORT = 4;
    /** So many streets that begin alike are remembered; a longer list is no call. */
    private static final int MOST_OF_FIRST = 100;

    private static final long SMALLEST_POSTCODE = 1_000;

    /** A postcode may stand so many turns behind the rest of its address. */
    private static final int MOST_TURNS = 2;

    /** Behind the last street or town so far; -1 if there is none. */
    private int last = -1;

    private final Set<Long> postcodes = new HashSet<>();
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    void addStreet(Flow flow, Street street) {
        last = street.to();
        add(flow, street.from(), street.to());
    }

    /** Remembers a town, unless it is short and may be an ordinary word elsewhere. */
    void addTown(Flow flow, int from, int to) {
        if (to <= from) {
            return;
        }
        last = to;
        boolean known = Towns.end(flow, from) == to;
        if (known || flow.word(from).length() > SHORT) {
            add(flow, from, to);
        }
    }

    /** Whether a sentence is nothing but a number that may be the postcode of what was told just before. */
    boolean isPostcode(Flow flow, int from, int end) {
        boolean begins = flow.isAfterEnd(from) || (flow.word(from - 1).equals("et") && flow.isAfterEnd(from - 1));
        return last >= 0
                && flow.turn(from) - flow.turn(last - 1) <= MOST_TURNS
                && begins
                && (flow.isAfterEnd(end) || AddressWords.CONFIRM.end(flow, end) >= 0);
    }

    void addPostcode(Flow flow, int from) {
        SpokenNumber number = SpokenNumber.read(flow, from);
        if (number.value() >= SMALLEST_POSTCODE) {
            postcodes.add(number.value());
        }
    }

    private void add(Flow flow, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(flow.word(i));
        }
        List<List<String>> ofFirst = byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>());
        if (ofFirst.size() < MOST_OF_FIRST && !ofFirst.contains(words)) {
            ofFirst.add(words);
        }
    }

    void find(Flow flow, Findings findings) {
        if (byFirst.isEmpty() && postcodes.isEmpty()) {
            return;
        }
        for (int i = 0; i < flow.size(); i++) {
            int end = -1;
            for (List<String> words : byFirst.getOrDefault(flow.word(i), List.of())) {
                end = matches(flow, i, words) && isClear(flow, i, words.size()) ? Math.max(end, i + words.size()) : end;
            }
            if (end < 0 && !postcodes.isEmpty() && flow.isNumber(i) && (flow.beginsTurn(i) || !flow.isNumber(i - 1))) {
                SpokenNumber number = SpokenNumber.read(flow, i);
                boolean same = postcodes.contains(number.value()) && number.end() == SpokenNumber.runEnd(flow, i);
                end = same && !OrdinaryWords.UNITS.contains(flow.word(number.end())) ? number.end() : -1;
            }
            if (end > i) {
                int from = Towns.end(flow, i) == end || flow.isNumber(i) ? i : AddressTail.numberBefore(flow, i);
                flow.found(findings, from, end, PiiKind.ADDRESS, SCORE, "address again");
            }
        }
    }

    /** Whether words can be no ordinary ones: "marche" is a town only after "à" or with a capital. */
    private static boolean isClear(Flow flow, int i, int size) {
        boolean doubtful = Towns.end(flow, i) == i + size && Towns.sureEnd(flow, i) < 0;
        boolean whole = flow.beginsTurn(i) && flow.beginsTurn(i + size);
        return !doubtful || whole || AddressCues.isClearIn(flow, i) || AddressCues.isCapital(flow, i);
    }

    private static boolean matches(Flow flow, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!flow.word(from + i).equals(words.get(i)) || flow.turn(from + i) != flow.turn(from)) {
                return false;
            }
        }
        return true;
    }
}
