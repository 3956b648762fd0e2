package org.allophone.detect.address;

import java.util.Set;
import org.allophone.detect.flow.Flow;
import org.allophone.detect.flow.OrdinaryWords;
import org.allophone.detect.flow.SpokenNumber;

/**
 * What follows a street's name: number, box, floor, postcode, town.
 *
 * @param end behind its last word; where it was looked for if there is nothing
 * @param numbered whether a number or a postcode is there
 * @param more whether a box, a floor, a postcode or a town is there
 * @param town where the town begins; -1 if there is none
 */
record AddressTail(int end, boolean numbered, boolean more, int town) {
    private static final int MOST_PARTS = 12;
    private static final int LONGEST_DIGITS = 5;
    private static final int GAP = 4;
    /** What recognisers hear instead of "cent", "dix", "sept", "six" and "huit". */
    private static final Set<String> LIKE_NUMBER = Set.of("sans", "sang", "dise", "dis", "cette", "set", "si", "oui");

    private static final Set<String> ARTICLES = Set.of("un", "une", "een");

    /** Letters that are words by themselves. */
    private static final Set<String> SMALL_LETTERS = Set.of("a", "y", "c", "d", "j", "l", "m", "n", "o", "s", "t");

    /** Before a number these show a count: "les deux de la rue". */
    private static final Set<String> BEFORE_COUNT =
            Set.of("les", "des", "ces", "aux", "nous", "vous", "tous", "toutes");

    private static final long LARGEST = 99_999;

    /** Reads what stands from a word on, in its turn. */
    static AddressTail read(Flow flow, int from) {
        int end = from;
        int i = from;
        boolean numbered = false;
        boolean more = false;
        int town = -1;
        for (int part = 0; part < MOST_PARTS && i < flow.size() && goesOn(flow, from, i); part++) {
            int before = AddressWords.IN.end(flow, i);
            int next = number(flow, i);
            if (next < 0
                    && before >= 0
                    && part > 0
                    && Postcodes.isOne(flow, before, SpokenNumber.runEnd(flow, before))) {
                next = number(flow, before);
            }
            if (town >= 0 && next >= 0 && !Postcodes.isOne(flow, i, SpokenNumber.runEnd(flow, i))) {
                break;
            }
            if (next < 0 && part == 0 && LIKE_NUMBER.contains(flow.word(i)) && isNextPart(flow, i + 1)) {
                next = i + 1;
            }
            if (next >= 0) {
                numbered = true;
            } else {
                next = Math.max(box(flow, i), Postcodes.britishEnd(flow, i));
                if (next < 0) {
                    int name = before >= 0 ? before : i;
                    next = town >= 0 ? -1 : town(flow, name, before >= 0 && (numbered || more));
                    town = next >= 0 ? name : town;
                }
                more |= next >= 0;
            }
            if (next < 0 && (numbered || more) && town < 0) {
                next = townAhead(flow, i);
            }
            boolean cutOff = numbered && flow.word(i).equals("a") && flow.beginsTurn(i + 1);
            if (next < 0 && cutOff) {
                next = i + 1;
            }
            if (next >= 0) {
                end = next;
                i = next;
            } else {
                i = AddressWords.LINK.end(flow, i);
                if (i < 0) {
                    break;
                }
            }
        }
        return new AddressTail(end, numbered, more, town);
    }

    private static boolean isNextPart(Flow flow, int i) {
        return flow.isNumber(i) || box(flow, i) >= 0 || (flow.word(i).equals("a") && !flow.isAfterEnd(i));
    }

    private static boolean goesOn(Flow flow, int from, int i) {
        return i == from ? i == 0 || !flow.isAfterEnd(i) || flow.beginsTurn(i) : !flow.isAfterEnd(i);
    }

    /** Behind a number of a house, or a postcode; -1 if none begins at a word. */
    private static int number(Flow flow, int from) {
        int word = AddressWords.NUMBER.end(flow, from);
        int i = word >= 0 && flow.isNumber(word) ? word : from;
        int end = SpokenNumber.runEnd(flow, i);
        if (end == i || isKept(flow, i, end)) {
            return -1;
        }
        int bis = AddressWords.BIS.end(flow, end);
        if (bis >= 0) {
            return bis;
        }
        return isDutchPostcode(flow, end - 1) || isLetterOfHouse(flow, end) ? end + 1 : end;
    }

    /** Whether a letter belongs to the number before it: 12a, "douze B". */
    private static boolean isLetterOfHouse(Flow flow, int i) {
        if (!flow.isLetter(i) || flow.isAfterEnd(i)) {
            return false;
        }
        boolean small = SMALL_LETTERS.contains(flow.written(i));
        return flow.token(i - 1).touches(flow.token(i)) || !(small || flow.isAfterComma(i) || flow.isLetter(i + 1));
    }

    /** Whether the number of a house, or a postcode, begins at a word. */
    static boolean isNumber(Flow flow, int i) {
        return number(flow, i) >= 0;
    }

    /** Whether a number is no house's: "trois fois", a telephone number, a month's day. */
    private static boolean isKept(Flow flow, int from, int end) {
        String unit = flow.turn(end) == flow.turn(end - 1) && !flow.isAfterEnd(end) ? flow.word(end) : "";
        boolean counts = OrdinaryWords.UNITS.contains(unit)
                && AddressWords.FLOOR.end(flow, end) < 0
                && !unit.startsWith("etage");
        boolean zero = flow.word(from).startsWith("0") || flow.word(from).equals("zero");
        return counts
                || flow.word(from).equals("une")
                || zero
                || OrdinaryWords.MONTHS.contains(unit)
                || (flow.token(from).isDigits() && flow.word(from).length() > LONGEST_DIGITS);
    }

    /** Whether four digits and two letters stand at a word: "1234 AB". */
    static boolean isDutchPostcode(Flow flow, int i) {
        String letters = flow.written(i + 1);
        return flow.token(i).isDigits()
                && flow.word(i).length() == 4
                && letters.length() == 2
                && flow.token(i + 1).isWord()
                && flow.turn(i) == flow.turn(i + 1)
                && Character.isUpperCase(letters.charAt(0))
                && Character.isUpperCase(letters.charAt(1));
    }

    /** Behind a box, a flat or a floor; -1 if none begins at a word. */
    private static int box(Flow flow, int i) {
        int floor = AddressWords.FLOOR.end(flow, i);
        if (floor >= 0) {
            return floor;
        }
        int box = AddressWords.BOX.end(flow, i);
        if (box < 0 || box >= flow.size() || flow.isAfterEnd(box)) {
            return -1;
        }
        int end = SpokenNumber.runEnd(flow, box);
        if (end > box) {
            return isLetterOfHouse(flow, end) ? end + 1 : end;
        }
        return flow.isLetter(box) ? box + 1 : -1;
    }

    /** Whether a box, a flat or a floor begins at a word. */
    static boolean isBox(Flow flow, int i) {
        return box(flow, i) >= 0;
    }

    /** Behind a town; after a number and "à" it may be one that no list has. */
    private static int town(Flow flow, int i, boolean anyName) {
        if (i >= flow.size() || (flow.isAfterEnd(i) && !flow.beginsTurn(i))) {
            return -1;
        }
        boolean named = anyName
                || (!flow.isAfterEnd(i) && Character.isUpperCase(flow.written(i).charAt(0)));
        int end = named || flow.isNumber(i - 1) ? Towns.end(flow, i) : Towns.sureEnd(flow, i);
        if (end < 0
                && anyName
                && flow.token(i).isWord()
                && flow.word(i).length() > 2
                && !OrdinaryWords.contain(flow.token(i))) {
            end = i + 1;
            while (flow.isBefore(end - 1, "-") && flow.turn(end) == flow.turn(i)) {
                end++;
            }
        }
        return end;
    }

    /** Behind a town that follows a few words that were misheard. */
    private static int townAhead(Flow flow, int from) {
        for (int i = from + 1; i <= from + GAP && i < flow.size() && !flow.isAfterEnd(i); i++) {
            boolean at = flow.word(i).equals("a") && Towns.sureEnd(flow, i + 1) >= 0 && !flow.isAfterEnd(i + 1);
            if (at) {
                return Towns.sureEnd(flow, i + 1);
            }
        }
        return -1;
    }

    /** Where the number of a house, or its flat, begins that stands before a street's name: "appartement 3, 17 rue". */
    static int numberBefore(Flow flow, int street) {
        int link = AddressWords.OF_STREET.start(flow, street);
        int to = link >= 0 && !flow.isAfterEnd(street) && !flow.isAfterEnd(link) ? link : street;
        int bis = AddressWords.BIS.start(flow, to);
        to = bis >= 0 ? bis : to;
        if (flow.isAfterEnd(street)) {
            return street;
        }
        int start = SpokenNumber.runStart(flow, to);
        if (start == to) {
            return street;
        }
        boolean article = true;
        for (int i = start; i < to; i++) {
            article &= ARTICLES.contains(flow.word(i));
        }
        boolean cued = AddressWords.NUMBER.start(flow, start) >= 0;
        boolean counts = (article && !cued) || (to < street && BEFORE_COUNT.contains(flow.word(start - 1)));
        if (counts || SpokenNumber.read(flow, start).value() > LARGEST) {
            return street;
        }
        int box = flow.isAfterEnd(start) ? -1 : AddressWords.BOX.start(flow, start);
        return box >= 0 ? box : start;
    }

    /** Where the box begins whose number ends before a postcode: "BP 114, 4020 Liège"; the postcode itself if there is none. */
    static int boxBefore(Flow flow, int postcode) {
        int number = SpokenNumber.runStart(flow, postcode);
        int box = number < postcode && !flow.isAfterEnd(postcode) ? AddressWords.BOX.start(flow, number) : -1;
        return box >= 0 ? box : postcode;
    }
}
