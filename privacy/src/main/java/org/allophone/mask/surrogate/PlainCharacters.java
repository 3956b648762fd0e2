package org.allophone.mask.surrogate;

/** Digits and letters of any script as those that surrogates are made of: 0 to 9, and a to z. */
final class PlainCharacters {
    private static final int LETTERS = 26;

    private PlainCharacters() {}

    /** A text whose digits are 0 to 9: those of other scripts, and wide ones, stand for the same numbers. */
    static String withDigits(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }

    /** A text whose letters are A to Z and a to z: any other letter becomes one of these, of the same case. Two may become the same. */
    static String withLetters(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.isLetter(c) ? letter(c) : c));
        return plain.toString();
    }

    private static int letter(int letter) {
        if ((letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z')) {
            return letter;
        }
        return (Character.isUpperCase(letter) ? 'A' : 'a') + Character.toLowerCase(letter) % LETTERS;
    }
}
