package org.allophone.detect.address;

import org.allophone.detect.flow.Flow;
import org.allophone.detect.flow.OrdinaryWords;
import org.allophone.detect.flow.SpokenNumber;

/** Knows numbers that can be postcodes: four digits in Belgium, five in France, said in any way. */
final class Postcodes {
    private static final long SMALLEST = 1_000;
    private static final long LARGEST = 98_999;
    private static final long FIRST_YEAR = 1_900;
    private static final long LAST_YEAR = 2_040;
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 5;

    private Postcodes() {}

    /** Behind the British postcode that begins at a word, "LS1 4AB"; -1 if none does. */
    static int britishEnd(Flow flow, int i) {
        boolean area = flow.token(i).isWord() && flow.word(i).length() <= 2;
        if (!area || !flow.token(i + 1).isDigits() || !flow.token(i).touches(flow.token(i + 1))) {
            return -1;
        }
        boolean letter = flow.isLetter(i + 2) && flow.token(i + 1).touches(flow.token(i + 2));
        int inward = letter ? i + 3 : i + 2;
        boolean fits = flow.word(i + 1).length() <= 2
                && flow.turn(inward + 1) == flow.turn(i)
                && flow.token(inward).isDigits()
                && flow.word(inward).length() == 1
                && flow.token(inward).touches(flow.token(inward + 1))
                && flow.token(inward + 1).isWord()
                && flow.word(inward + 1).length() == 2;
        return fits ? inward + 2 : -1;
    }

    /** Behind the postcode that follows a town, which is no year; -1 if none does. */
    static int behindTown(Flow flow, int town) {
        if (!flow.isNumber(town) || flow.isAfterEnd(town)) {
            return -1;
        }
        int end = SpokenNumber.runEnd(flow, town);
        long value = SpokenNumber.read(flow, town).value();
        boolean year = value >= FIRST_YEAR && value <= LAST_YEAR;
        boolean unit = flow.turn(end) == flow.turn(town) && OrdinaryWords.UNITS.contains(flow.word(end));
        return isOne(flow, town, end) && !year && !unit ? end : -1;
    }

    /** Whether the numbers between two words are a postcode. */
    static boolean isOne(Flow flow, int from, int to) {
        SpokenNumber whole = SpokenNumber.read(flow, from);
        if (whole.end() == to && whole.value() >= SMALLEST && whole.value() <= LARGEST) {
            return flow.word(from).length() != 1 || !flow.token(from).isDigits();
        }
        int digits = 0;
        for (int i = from; i < to; ) {
            SpokenNumber next = SpokenNumber.read(flow, i);
            if (next.end() == i) {
                i++;
            } else {
                digits += flow.token(i).isDigits()
                        ? flow.word(i).length()
                        : String.valueOf(next.value()).length();
                i = next.end();
            }
        }
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }
}
