package org.allophone.detect.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a character counts as: the same letter in another case, width, alphabet or with an accent is the same character. */
public final class Characters {
    /** Letters of other alphabets that look like Latin ones, each before the one it looks like. */
    private static final String LOOK_ALIKES = "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdԛqԝwӏlαaβbεeηhιiκkμuνvοoρpτtυuχxıiłløo";

    private static final Map<Integer, String> LATIN = new HashMap<>();

    static {
        for (int i = 0; i < LOOK_ALIKES.length(); i += 2) {
            LATIN.put((int) LOOK_ALIKES.charAt(i), LOOK_ALIKES.substring(i + 1, i + 2));
        }
        LATIN.put((int) 'œ', "oe");
        LATIN.put((int) 'æ', "ae");
        LATIN.put((int) 'ß', "ss");
    }

    /** What the first code points count as; looked at for each character. */
    private static final String[] FIRST = new String[0x2100];

    static {
        for (int codePoint = 0; codePoint < FIRST.length; codePoint++) {
            FIRST[codePoint] = normalised(codePoint);
        }
    }

    /** The one character that a code point counts as; 0 where it counts as none or several. */
    private static final char[] ONE = new char[FIRST.length];

    static {
        for (int codePoint = 0; codePoint < ONE.length; codePoint++) {
            ONE[codePoint] = FIRST[codePoint].length() == 1 ? FIRST[codePoint].charAt(0) : 0;
        }
    }

    /** What kind of token each of the first characters belongs to; null for a space. */
    private static final Token.@Nullable Kind[] KINDS = new Token.Kind[FIRST.length];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = kind(c);
        }
    }

    private Characters() {}

    /** What kind of token a character of a plain text belongs to; null for a space. */
    static Token.@Nullable Kind kindOf(char c) {
        return c < KINDS.length ? KINDS[c] : kind(c);
    }

    /** The one character that a character counts as; 0 if {@link #plain} has to say it. */
    static char one(char character) {
        return character < ONE.length ? ONE[character] : 0;
    }

    /** What the code point counts as: none, one or a few characters. */
    public static String plain(int codePoint) {
        return codePoint < FIRST.length ? FIRST[codePoint] : normalised(codePoint);
    }

    private static Token.@Nullable Kind kind(char c) {
        if (c >= '0' && c <= '9') {
            return Token.Kind.DIGITS;
        }
        if (Character.isLetter(c)) {
            return Token.Kind.WORD;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? null : Token.Kind.MARK;
    }

    private static String normalised(int codePoint) {
        if (codePoint < 0x80) {
            return String.valueOf((char) (codePoint >= 'A' && codePoint <= 'Z' ? codePoint + ('a' - 'A') : codePoint));
        }
        int type = Character.getType(codePoint);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return "";
        }
        int digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            return String.valueOf((char) ('0' + digit));
        }
        String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(part -> {
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                String latin = LATIN.get(part);
                if (latin == null) {
                    plain.appendCodePoint(part);
                } else {
                    plain.append(latin);
                }
            }
        });
        return plain.toString();
    }

    /** A word as tokens have it. */
    public static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        word.codePoints().forEach(codePoint -> plain.append(plain(codePoint)));
        return plain.toString();
    }
}
