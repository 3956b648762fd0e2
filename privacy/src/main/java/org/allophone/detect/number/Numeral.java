package org.allophone.detect.number;

/**
 * Digits, a number word, or a word with one that it repeats ({@code double zéro}): a number, or a part of one.
 *
 * @param from the first token
 * @param to behind the last token
 * @param digits the digits as they are written; of a word, those of its value
 * @param value the value of a word; -1 for digits
 * @param apart whether a comma or the like stands before it, so that it hardly makes one number with what stands before
 */
public record Numeral(int from, int to, String digits, int value, boolean apart) {

    Numeral(int from, int to, String digits, int value) {
        this(from, to, digits, value, false);
    }

    /** The same numeral behind a comma. */
    Numeral behindComma() {
        return new Numeral(from, to, digits, value, true);
    }

    boolean isWord() {
        return value >= 0;
    }

    /** Whether it is a word from one to nine. */
    boolean isUnit() {
        return value >= 1 && value <= 9;
    }

    /** Whether it is a word from ten to nineteen. */
    boolean isTeen() {
        return value >= 10 && value <= 19;
    }

    /** Whether it is a word for a multiple of ten, from twenty to ninety, or a Dutch one with its unit. */
    boolean isTens() {
        return value >= 20 && value < NumberWords.HUNDRED;
    }
}
