package org.allophone.detect.number;

import java.util.HashMap;
import java.util.Map;
import org.allophone.detect.text.Fact;
import org.allophone.detect.text.Flag;
import org.allophone.detect.text.ResourceLines;
import org.allophone.detect.text.Token;

/** The words that stand for numbers in French, Dutch and English. */
public final class NumberWords {
    public static final int HUNDRED = 100;
    public static final int THOUSAND = 1000;

    private static final Map<String, Integer> VALUES = read();
    private static final Flag IS_NUMBER = new Flag(word -> valueOf(word) >= 0);
    private static final Fact<Integer> VALUE = new Fact<>(NumberWords::valueOf);

    /** Longer words are no Dutch compound: {@code negenennegentig}. */
    private static final int LONGEST = 20;

    private static final String AND = "en";

    private NumberWords() {}

    private static Map<String, Integer> read() {
        Map<String, Integer> values = new HashMap<>();
        for (String line : ResourceLines.of("number-words.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                values.put(words[i], Integer.valueOf(words[0]));
            }
        }
        return Map.copyOf(values);
    }

    /** The value of a word; -1 if it is no number. */
    public static int valueOf(String word) {
        Integer value = VALUES.get(word);
        return value != null ? value : compound(word);
    }

    /** The value of a token's word; -1 if it is no number. */
    public static int valueOf(Token token) {
        return VALUE.of(token);
    }

    /** Whether a token is a number, in digits or in a word. */
    public static boolean isNumber(Token token) {
        return token.isDigits() || (token.isWord() && IS_NUMBER.of(token));
    }

    /** Whether a word below ten is more often something else: an article, or a cry. */
    static boolean mayBeArticle(Token token) {
        return token.is("un") || token.is("une") || token.is("een") || token.is("oh");
    }

    /** The value of a Dutch compound of unit and tens. */
    private static int compound(String word) {
        if (word.length() > LONGEST || !word.endsWith("tig")) {
            return -1;
        }
        for (int at = word.indexOf(AND, 1); at > 0; at = word.indexOf(AND, at + 1)) {
            Integer unit = VALUES.get(word.substring(0, at));
            Integer tens = VALUES.get(word.substring(at + AND.length()));
            if (unit != null && unit >= 1 && unit <= 9 && tens != null && tens >= 20) {
                return tens + unit;
            }
        }
        return -1;
    }
}
