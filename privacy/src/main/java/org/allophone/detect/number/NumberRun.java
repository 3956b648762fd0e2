package org.allophone.detect.number;

import java.util.List;

/**
 * Numerals of one turn that follow each other, with nothing between them but marks and words such as "euh".
 *
 * @param numerals the numerals, in order
 * @param readings the digits they may stand for, the likeliest first
 */
public record NumberRun(List<Numeral> numerals, List<String> readings) {

    NumberRun(List<Numeral> numerals) {
        this(List.copyOf(numerals), Readings.of(numerals));
    }

    /** The first token. */
    public int from() {
        return numerals.get(0).from();
    }

    /** Behind the last token. */
    public int to() {
        return numerals.get(numerals.size() - 1).to();
    }

    /** The likeliest reading. */
    public String digits() {
        return readings.get(0);
    }

    int length() {
        return digits().length();
    }

    /** Whether it is a lone number word below ten: most often an article or a count. */
    boolean isLoneWord() {
        return numerals.size() == 1 && numerals.get(0).isWord() && length() == 1;
    }

    /** Whether it is made of several numbers, as people say identifiers: with a comma, or with a zero that counts nothing. */
    boolean isInGroups() {
        boolean zero = length() >= 3
                && numerals.stream().anyMatch(numeral -> numeral.digits().startsWith("0"));
        boolean comma = length() >= 4 && numerals.stream().anyMatch(Numeral::apart);
        return zero || comma;
    }

    /** Whether each digit is said alone, as people say codes. */
    boolean isDigitByDigit() {
        return numerals.stream().allMatch(numeral -> numeral.digits().length() == 1);
    }
}
