package org.allophone.rag.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * French texts as answers are compared: without capitals, accents, punctuation, articles and elisions. The English rule of SQuAD, which leaves out
 * "a", "an" and "the", does nothing for French.
 */
final class FrenchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ELISION = Pattern.compile("\\b(?:jusqu|lorsqu|puisqu|qu|[ldnsmtjc])['’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LEFT_OUT =
            Set.of("le", "la", "les", "un", "une", "des", "du", "de", "d", "au", "aux", "l");

    private FrenchText() {}

    /** The words that count, one after the other. */
    static List<String> words(String text) {
        String lower = ELISION.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(bare)) {
            if (!word.isEmpty() && !LEFT_OUT.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** The same, with a space between. */
    static String plain(String text) {
        return String.join(" ", words(text));
    }

    /** Whether a text says some words, whole ones and in their order. */
    static boolean says(String text, String words) {
        String sought = plain(words);
        return !sought.isEmpty() && (" " + plain(text) + " ").contains(" " + sought + " ");
    }

    /** The harmonic mean of the shares of words that each has of the other: the token F1 of SQuAD. */
    static double overlap(String one, String other) {
        List<String> words = words(one);
        List<String> left = new ArrayList<>(words(other));
        int all = words.size() + left.size();
        long both = words.stream().filter(left::remove).count();
        return all == 0 ? 0 : 2.0 * both / all;
    }
}
