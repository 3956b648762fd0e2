package org.allophone.quality.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text. A place outside of them has the empty word, after the end of a sentence. */
final class Tokens {
    /** A word that breaks off, "mai- maintenant", has a hyphen and a space after it. */
    private static final Pattern WORD =
            Pattern.compile("\\[[^\\]]*\\]|\\p{L}+[’']?-(?=[ \\u00a0]|$)|\\p{L}+|\\d+(?:[.,]\\d+)?|[+€%]");

    /** What somebody says while they look for words is nothing between two of them. */
    private static final Set<String> FILLED_PAUSES = Set.of("euh", "heu", "hum", "hm");

    private static final Token NONE = new Token("", 0, 0, Token.Gap.STOP, "");

    private final List<Token> tokens = new ArrayList<>();

    Tokens(String text) {
        Matcher matcher = WORD.matcher(text);
        int last = 0;
        Token.Gap gap = Token.Gap.STOP;
        while (matcher.find()) {
            if (!tokens.isEmpty() || last > 0) {
                gap = max(gap, gap(text, last, matcher.start()));
            }
            last = matcher.end();
            String raw = matcher.group();
            String word = raw.toLowerCase(Locale.ROOT);
            if (raw.startsWith("[")) {
                gap = Token.Gap.STOP;
            } else if (FILLED_PAUSES.contains(word) || raw.endsWith("-")) {
                gap = gap == Token.Gap.JOINED ? Token.Gap.SPACE : gap;
            } else {
                String letters = raw.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z') ? raw : "";
                tokens.add(new Token(word, matcher.start(), matcher.end(), gap, letters));
                gap = Token.Gap.JOINED;
            }
        }
    }

    private static Token.Gap max(Token.Gap one, Token.Gap other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Token.Gap gap(String text, int from, int to) {
        Token.Gap gap = Token.Gap.JOINED;
        for (int i = from; i < to; i++) {
            gap = max(gap, gap(text.charAt(i)));
        }
        return gap;
    }

    private static Token.Gap gap(char character) {
        return switch (character) {
            case '-', '\'', '’', '\u2011' -> Token.Gap.JOINED;
            case ',', '/' -> Token.Gap.COMMA;
            default ->
                Character.isSpaceChar(character) || Character.isWhitespace(character)
                        ? Token.Gap.SPACE
                        : Token.Gap.STOP;
        };
    }

    int size() {
        return tokens.size();
    }

    Token get(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : NONE;
    }

    String word(int at) {
        return get(at).word();
    }

    /** Whether a place follows the one before it without a comma or a wider gap. */
    boolean follows(int at) {
        return get(at).gap().compareTo(Token.Gap.SPACE) <= 0;
    }

    /** Whether a hyphen or an apostrophe stands before a place. */
    boolean joined(int at) {
        return get(at).gap() == Token.Gap.JOINED;
    }

    /** Whether some words stand one after the other from a place on, without a comma between them. */
    boolean match(int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!word(at + i).equals(words[i]) || (i > 0 && !follows(at + i))) {
                return false;
            }
        }
        return true;
    }
}
