package org.allophone.french;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.allophone.resource.ListFile;

/** The words whose h counts as a consonant: {@code aspirated-h.txt}. */
final class AspiratedH {
    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> BEGINNINGS = new HashSet<>();
    private static final Set<String> WITHOUT_ACCENTS = new HashSet<>();

    static {
        for (String line : ListFile.entries(AspiratedH.class, "aspirated-h.txt")) {
            for (String word : line.split(" ")) {
                if (word.endsWith("*")) {
                    BEGINNINGS.add(word.substring(0, word.length() - 1));
                } else if (word.startsWith("=")) {
                    WITHOUT_ACCENTS.add(word.substring(1));
                } else {
                    WORDS.add(word);
                }
            }
        }
    }

    private AspiratedH() {}

    /** Whether a text that begins with an h begins with such a word. */
    static boolean begins(CharSequence text) {
        String written = firstWord(text);
        String word = withoutAccents(written);
        if (WITHOUT_ACCENTS.contains(written)) {
            return true;
        }
        if (WORDS.contains(word) || (hasEndingOfPlural(word) && WORDS.contains(word.substring(0, word.length() - 1)))) {
            return true;
        }
        for (int end = 2; end <= word.length(); end++) {
            if (BEGINNINGS.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEndingOfPlural(String word) {
        return word.endsWith("s") || word.endsWith("x");
    }

    /** The letters up to the first other character, in lower case. */
    private static String firstWord(CharSequence text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.subSequence(0, end).toString().toLowerCase(Locale.ROOT);
    }

    private static String withoutAccents(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        for (int place = 0; place < decomposed.length(); place++) {
            if (Character.isLetter(decomposed.charAt(place))) {
                letters.append(decomposed.charAt(place));
            }
        }
        return letters.toString();
    }
}
