package org.allophone.detect.text;

/**
 * A word, a run of digits or a mark, and its place in the text as it was.
 *
 * @param turn the turn it stands in, from 0 on
 * @param start where it begins in the turn
 * @param end where it ends there
 * @param word in lower case, without accents, invisible characters or look-alikes of other alphabets: {@code éTÉ} is {@code ete}
 * @param kind what it is
 */
public record Token(int turn, int start, int end, Word word, Kind kind) {

    /** What a token is. */
    public enum Kind {
        WORD,
        DIGITS,
        MARK
    }

    /** The text of the word. */
    public String text() {
        return word.text();
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    /** Whether it is this word or mark. */
    public boolean is(String other) {
        return word.text().equals(other);
    }

    /** Whether nothing stands between the token and the next one. */
    public boolean touches(Token next) {
        return turn == next.turn && end == next.start;
    }
}
