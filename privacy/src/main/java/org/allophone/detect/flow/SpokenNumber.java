package org.allophone.detect.flow;

import org.allophone.detect.number.NumberWords;

/**
 * A number in digits or words: 4000, "quatre mille", "mille neuf cent septante et un".
 *
 * @param value what it counts
 * @param end behind its last word
 */
public record SpokenNumber(long value, int end) {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_RUN = 60;
    private static final int MOST_DIGITS = 9;

    /** Reads as much as makes one number; its end is {@code from} if no number begins there. */
    public static SpokenNumber read(Flow flow, int from) {
        if (flow.token(from).isDigits()) {
            return flow.word(from).length() > MOST_DIGITS
                    ? new SpokenNumber(Long.MAX_VALUE, from + 1)
                    : new SpokenNumber(Long.parseLong(flow.word(from)), from + 1);
        }
        long thousands = 0;
        long rest = 0;
        int end = from;
        int i = from;
        while (i - from < MOST_WORDS && flow.turn(i) == flow.turn(from)) {
            int value = flow.token(i).isWord() ? NumberWords.valueOf(flow.token(i)) : -1;
            boolean and = i > from && isAnd(flow.word(i)) && flow.isNumber(i + 1);
            if (and) {
                i++;
                continue;
            }
            if (value == NumberWords.THOUSAND && thousands == 0) {
                thousands = Math.max(1, rest) * NumberWords.THOUSAND;
                rest = 0;
            } else if (value == NumberWords.HUNDRED && rest < NumberWords.HUNDRED) {
                rest = Math.max(1, rest) * NumberWords.HUNDRED;
            } else if (value >= 0 && value < NumberWords.HUNDRED && goesOn(rest, value)) {
                rest += rest % NumberWords.HUNDRED == 4 && value == 20 ? 76 : value;
            } else {
                break;
            }
            i++;
            end = i;
            if (value == 0) {
                break;
            }
        }
        return new SpokenNumber(thousands + rest, end);
    }

    /** Behind all numbers that follow each other from a word on; {@code from} itself if there are none. */
    public static int runEnd(Flow flow, int from) {
        int i = from;
        while (i - from < LONGEST_RUN
                && flow.isNumber(i)
                && flow.turn(i) == flow.turn(from)
                && !(i > from && flow.isAfterEnd(i))) {
            boolean and = isAnd(flow.word(i + 1)) && flow.isNumber(i + 2) && flow.turn(i + 2) == flow.turn(from);
            i += and ? 2 : 1;
        }
        return i;
    }

    /** Where the numbers begin the last of which is the word before {@code to}; {@code to} itself if there are none. */
    public static int runStart(Flow flow, int to) {
        int i = to;
        while (to - i < LONGEST_RUN
                && flow.isNumber(i - 1)
                && flow.turn(i - 1) == flow.turn(to - 1)
                && !(i < to && flow.isAfterEnd(i))) {
            boolean and = isAnd(flow.word(i - 2)) && flow.isNumber(i - 3) && flow.turn(i - 3) == flow.turn(to - 1);
            i -= and ? 2 : 1;
        }
        return i;
    }

    private static boolean isAnd(String word) {
        return word.equals("et") || word.equals("en") || word.equals("and") || word.equals("est");
    }

    /** Whether a number below 100 goes on with a word: "soixante" with "douze". */
    private static boolean goesOn(long number, int word) {
        int last = (int) (number % NumberWords.HUNDRED);
        if (last == 0) {
            return word > 0 || number == 0;
        }
        boolean fourTwenties = last == 4 && word == 20;
        boolean longTens = (last == 60 || last == 80) && word > 0 && word < 20;
        boolean longTen = last == 10 && word >= 7 && word <= 9;
        return fourTwenties || longTen || longTens || (last >= 20 && last % 10 == 0 && word > 0 && word < 10);
    }
}
