package org.allophone.detect.address;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.allophone.detect.flow.Flow;
import org.allophone.detect.flow.OrdinaryWords;
import org.allophone.detect.flow.SpokenNumber;
import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Said;
import org.allophone.pii.PiiKind;

/**
 * Finds postal addresses: streets with what belongs to them, postcodes with their town, and what follows "j'habite" or the question where
 * somebody lives.
 */
public final class AddressFinder implements Finder {
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.7;
    private static final int NEAR = 12;
    private static final int WEAK_NEAR = 4;
    private static final int SHOP_NEAR = 5;
    private static final int MOST_TURNS = 3;
    private static final int FEW_WORDS = 3;

    @Override
    public void find(Said said, Findings findings) {
        Flow flow = Flow.of(said);
        AddressesAgain again = new AddressesAgain();
        for (int i = 0; i < flow.size(); ) {
            int end = street(flow, i, findings, again);
            if (end < 0) {
                end = postcode(flow, i, findings, again);
            }
            if (end < 0) {
                end = town(flow, i, findings, again);
            }
            if (end < 0) {
                end = house(flow, i, findings);
            }
            if (end < 0) {
                end = untyped(flow, i, findings, again);
            }
            i = Math.max(i + 1, end);
        }
        repeatedTowns(flow, again);
        again.find(flow, findings);
    }

    /** Finds a street with what belongs to it. Returns what is behind it, or -1. */
    private static int street(Flow flow, int i, Findings findings, AddressesAgain again) {
        Optional<Street> found = Street.at(flow, i);
        if (found.isEmpty()) {
            return -1;
        }
        Street street = found.get();
        int to = street.to();
        AddressTail tail = flow.turn(to) == flow.turn(to - 1) && !flow.isAfterEnd(to)
                ? AddressTail.read(flow, to)
                : new AddressTail(to, false, false, -1);
        int from = AddressTail.numberBefore(flow, street.from());
        boolean numbered = from < street.from() || tail.numbered();
        boolean cue = AddressCues.isTold(flow, street.from(), NEAR) || AddressCues.wasAsked(flow, street.from());
        boolean beside = from < street.from()
                || (tail.numbered() && AddressTail.isNumber(flow, to))
                || AddressTail.isBox(flow, to);
        boolean near = AddressCues.isTold(flow, street.from(), WEAK_NEAR) || AddressCues.isAnswer(flow, street.from());
        boolean shop = AddressWords.SHOP.anyIn(
                flow, Math.max(street.from() - SHOP_NEAR, flow.start(flow.turn(i))), street.from());
        boolean whole = AddressCues.isAllThatIsSaid(flow, street.from(), to);
        if (!(street.sure() || beside || near || whole) || (shop && !numbered && !cue)) {
            return -1;
        }
        flow.found(findings, from, tail.end(), PiiKind.ADDRESS, SURE, "street");
        again.addStreet(flow, street);
        if (tail.town() >= 0) {
            again.addTown(flow, tail.town(), Towns.end(flow, tail.town()));
        }
        if (tail.town() < 0 || !numbered) {
            behind(flow, flow.turn(to - 1), numbered, findings, again);
        }
        return tail.end();
    }

    /** Finds what is told of an address in the turns behind its street. */
    private static void behind(Flow flow, int turn, boolean numbered, Findings findings, AddressesAgain again) {
        for (int t = turn + 1; t <= turn + MOST_TURNS && flow.start(t) < flow.size(); t++) {
            int limit = flow.start(t + 1);
            int start = AddressCues.firstNews(flow, flow.start(t), limit);
            if (start >= limit) {
                continue;
            }
            AddressTail tail = AddressTail.read(flow, start);
            boolean number = !numbered
                    && tail.numbered()
                    && (limit - tail.end() <= FEW_WORDS || AddressCues.wasNumberAsked(flow, t));
            if (tail.end() > start && tail.end() <= limit && (tail.more() || number)) {
                flow.found(findings, start, tail.end(), PiiKind.ADDRESS, LIKELY, "behind a street");
                if (tail.town() >= 0) {
                    again.addTown(flow, tail.town(), Towns.end(flow, tail.town()));
                }
            }
        }
    }

    /** Remembers the towns that are said in two turns near each other: they are no topic by the way. */
    private static void repeatedTowns(Flow flow, AddressesAgain again) {
        Map<String, Integer> turns = new HashMap<>();
        for (int i = 0; i < flow.size(); i++) {
            int end = Towns.sureEnd(flow, i);
            if (end > i) {
                Integer before = turns.put(flow.word(i), flow.turn(i));
                int distance = before == null ? 0 : flow.turn(i) - before;
                if (distance > 0 && distance <= MOST_TURNS) {
                    again.addTown(flow, i, end);
                }
            }
        }
    }

    /** Finds a postcode behind its cue, or before its town. Returns what is behind it, or -1. */
    private static int postcode(Flow flow, int i, Findings findings, AddressesAgain again) {
        int british = Postcodes.britishEnd(flow, i);
        if (british >= 0) {
            flow.found(findings, i, british, PiiKind.ADDRESS, SURE, "postcode");
            return british;
        }
        boolean inside = flow.isNumber(i - 1) && flow.turn(i - 1) == flow.turn(i) && !flow.isAfterComma(i);
        if (!flow.isNumber(i) || inside) {
            return -1;
        }
        int end = SpokenNumber.runEnd(flow, i);
        boolean dutch = AddressTail.isDutchPostcode(flow, i);
        int town = dutch ? i + 2 : end;
        boolean sameTurn = flow.turn(town) == flow.turn(i) && !flow.isAfterEnd(town);
        int townEnd = sameTurn ? Towns.end(flow, town) : -1;
        int townAt = town;
        if (townEnd < 0 && sameTurn && AddressWords.IN.end(flow, town) >= 0) {
            townAt = AddressWords.IN.end(flow, town);
            townEnd = Towns.sureEnd(flow, townAt);
        }
        boolean cue = AddressCues.isPostcode(flow, i) || again.isPostcode(flow, i, end);
        boolean fits = Postcodes.isOne(flow, i, end);
        boolean unit = sameTurn && OrdinaryWords.UNITS.contains(flow.word(end));
        if (dutch || (townEnd >= 0 && fits && (cue || townAt == town)) || (cue && fits && !unit)) {
            int behind = Math.max(town, townEnd);
            again.addPostcode(flow, i);
            int from = AddressTail.boxBefore(flow, i);
            flow.found(findings, from, behind, PiiKind.ADDRESS, townEnd >= 0 || dutch ? SURE : LIKELY, "postcode");
            if (townEnd >= 0) {
                again.addTown(flow, townAt, townEnd);
            }
            return behind;
        }
        return -1;
    }

    /** Finds a town behind a cue. Returns what is behind it, or -1. */
    private static int town(Flow flow, int i, Findings findings, AddressesAgain again) {
        int end = Towns.end(flow, i);
        boolean known = end >= 0;
        int postcode = known && (Towns.sureEnd(flow, i) == end || AddressCues.isCapital(flow, i))
                ? Postcodes.behindTown(flow, end)
                : -1;
        if (postcode >= 0) {
            flow.found(findings, i, postcode, PiiKind.ADDRESS, SURE, "town with postcode");
            again.addTown(flow, i, end);
            again.addPostcode(flow, end);
            return postcode;
        }
        if (known
                ? !AddressCues.isOfTown(flow, i, end, Towns.sureEnd(flow, i) == end)
                : !AddressCues.isOfUnknownTown(flow, i)) {
            return -1;
        }
        if (!known) {
            end = i + 1;
            while (flow.isBefore(end - 1, "-") && flow.turn(end) == flow.turn(i)) {
                end++;
            }
        }
        flow.found(findings, i, end, PiiKind.ADDRESS, LIKELY, "town with cue");
        again.addTown(flow, i, end);
        return end;
    }

    /** Finds the number of a house behind "j'habite au", or as the answer to a question for it. Returns what is behind it, or -1. */
    private static int house(Flow flow, int i, Findings findings) {
        if (!flow.isNumber(i) || !AddressTail.isNumber(flow, i) || !AddressCues.isOfHouse(flow, i)) {
            return -1;
        }
        int end = AddressTail.read(flow, i).end();
        flow.found(findings, i, end, PiiKind.ADDRESS, LIKELY, "house with cue");
        return end;
    }

    /** Finds a street whose name says no type. Returns what is behind its number, or -1. */
    private static int untyped(Flow flow, int i, Findings findings, AddressesAgain again) {
        int number = UntypedStreet.numberOf(flow, i);
        if (number < 0) {
            return -1;
        }
        AddressTail tail = AddressTail.read(flow, number);
        flow.found(findings, i, tail.end(), PiiKind.ADDRESS, LIKELY, "name and number with cue");
        if (tail.town() >= 0) {
            again.addTown(flow, tail.town(), Towns.end(flow, tail.town()));
        }
        return tail.end();
    }
}
