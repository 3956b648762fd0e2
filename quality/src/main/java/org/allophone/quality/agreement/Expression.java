package org.allophone.quality.agreement;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An expression in a list: words in lower case, of which {@code (deux|trois)} is one of several, {@code *} any single one, and
 * {@code …} up to three of the same sentence. Between them stand spaces, hyphens, apostrophes and commas.
 */
final class Expression {
    private static final Pattern HESITATION = Pattern.compile("\\beuh\\b|\\p{L}+[’']?-(?=[ \\u00a0]|$)");
    private static final String WORD = "[\\p{L}\\p{N}]+";
    private static final String GAP = "[^\\p{L}\\p{N}]+";
    private static final String GAP_IN_SENTENCE = "[^\\p{L}\\p{N}.?!;:]+";

    private Expression() {}

    static Pattern pattern(String expression) {
        StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
        String separator = "";
        for (String word : expression.strip().split(" ")) {
            if (word.equals("…")) {
                separator = "(?:" + GAP_IN_SENTENCE + WORD + "){0,3}?" + GAP_IN_SENTENCE;
                continue;
            }
            // Speakers say a word twice.
            pattern.append(separator).append(word(word)).append("(?:" + GAP + word(word) + ")?");
            separator = GAP;
        }
        return Pattern.compile(pattern.append("(?![\\p{L}\\p{N}])").toString());
    }

    private static String word(String word) {
        if (word.equals("*")) {
            return WORD;
        }
        return word.startsWith("(") ? "(?:" + word.substring(1, word.length() - 1) + ")" : Pattern.quote(word);
    }

    /** A text in lower case, with spaces in the place of hesitations and words that break off. */
    static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String plain = lower.length() == text.length() ? lower : text;
        return plain.contains("-") || plain.contains("euh")
                ? HESITATION
                        .matcher(plain)
                        .replaceAll(found -> " ".repeat(found.group().length()))
                : plain;
    }
}
