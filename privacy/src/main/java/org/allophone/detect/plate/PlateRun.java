package org.allophone.detect.plate;

import org.allophone.detect.flow.Flow;
import org.allophone.detect.flow.OrdinaryWords;
import org.allophone.detect.flow.SpokenNumber;

/**
 * Letters and digits one after the other, written or said, spelled or not: {@code 1-ABC-234}, "un a b c deux trois quatre".
 *
 * @param end behind the last of them
 * @param shape one character each: {@code L} for a letter, {@code D} for a digit
 */
record PlateRun(int end, String shape) {
    private static final int MOST_LETTERS = 3;
    private static final int MOST = 12;
    private static final int LEAST = 5;
    private static final int MOST_ON_PLATE = 8;

    /** Reads the letters and digits from a word on, in its turn. */
    static PlateRun read(Flow flow, int from) {
        StringBuilder shape = new StringBuilder();
        int end = from;
        int i = from;
        while (i < flow.size() && shape.length() < MOST && flow.turn(i) == flow.turn(from)) {
            int next = -1;
            String parts = "";
            if (flow.isNumber(i)) {
                SpokenNumber number = SpokenNumber.read(flow, i);
                next = Math.max(i + 1, number.end());
                int digits = flow.token(i).isDigits()
                        ? flow.word(i).length()
                        : String.valueOf(number.value()).length();
                parts = "D".repeat(Math.min(MOST, digits));
            } else if (flow.isLetter(i) && !isThere(flow, i)) {
                next = spelledEnd(flow, i);
                parts = "L";
            } else if (isLetters(flow, i)) {
                next = i + 1;
                parts = "L".repeat(flow.word(i).length());
            }
            if (next >= 0) {
                shape.append(parts);
                end = next;
                i = next;
            } else if (end > from) {
                i = PlateWords.BETWEEN.end(flow, i);
                if (i < 0) {
                    break;
                }
            } else {
                break;
            }
        }
        return new PlateRun(end, shape.toString());
    }

    /** Whether it is the "y" or the "a" of "il y a". */
    private static boolean isThere(Flow flow, int i) {
        return (flow.word(i).equals("a") && flow.word(i - 1).equals("y"))
                || (flow.word(i).equals("y") && flow.word(i + 1).equals("a"));
    }

    /** Behind a letter and its example: "a comme alice". */
    private static int spelledEnd(Flow flow, int i) {
        int as = PlateWords.AS.end(flow, i + 1);
        boolean example = as >= 0
                && flow.token(as).isWord()
                && flow.turn(as) == flow.turn(i)
                && flow.word(as).length() > 2;
        return example ? as + 1 : i + 1;
    }

    /** Whether two or three letters stand beside digits: "abc 123". */
    private static boolean isLetters(Flow flow, int i) {
        int size = flow.word(i).length();
        boolean beside = (flow.isNumber(i - 1) && flow.turn(i - 1) == flow.turn(i))
                || (flow.isNumber(i + 1) && flow.turn(i + 1) == flow.turn(i));
        return flow.token(i).isWord()
                && size > 1
                && size <= MOST_LETTERS
                && beside
                && (!OrdinaryWords.contain(flow.token(i)) || isCapitals(flow, i))
                && !OrdinaryWords.UNITS.contains(flow.word(i))
                && !OrdinaryWords.MONTHS.contains(flow.word(i));
    }

    /** Whether a word is written in capitals. */
    static boolean isCapitals(Flow flow, int i) {
        return flow.written(i).chars().allMatch(Character::isUpperCase);
    }

    /** Whether these can be all letters and digits of a plate. */
    boolean isPlate() {
        int letters = letters();
        int digits = shape.length() - letters;
        return shape.length() >= LEAST
                && shape.length() <= MOST_ON_PLATE
                && letters >= 2
                && digits >= 2
                && shape.contains("LL");
    }

    /** Whether it begins as a plate does, and more may follow. */
    boolean isBeginning() {
        return shape.length() >= 3 && shape.length() < MOST_ON_PLATE && shape.contains("L") && !isPlate();
    }

    private int letters() {
        return (int) shape.chars().filter(part -> part == 'L').count();
    }
}
