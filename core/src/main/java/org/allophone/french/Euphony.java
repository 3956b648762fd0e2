package org.allophone.french;

import java.util.Locale;
import java.util.Set;

/**
 * How the end of a text changes before the next word: {@code de} + {@code Anne} is {@code d’Anne}, {@code à} + {@code le
 * modem} is {@code au modem}, {@code ma} + {@code adresse} is {@code mon adresse}.
 */
public final class Euphony {
    private static final char APOSTROPHE = '’';

    /** "Lorsque", "puisque" and "quoique" are the longest words that change. */
    private static final int LONGEST = 8;

    /** Words in o, u and y that are said as if they began with a consonant. */
    private static final Set<String> CONSONANTAL =
            Set.of("onze", "onzième", "onzièmement", "oui", "ouais", "ouistiti", "ouah", "uhlan", "ululement");
    /** Words in y and a vowel that are said as if they began with a vowel. */
    private static final Set<String> VOCALIC = Set.of("yeux", "yeuse", "yonne");

    /** Forms of "être", and "en", before which "ce" is a pronoun. */
    private static final Set<String> AFTER_PRONOUN = Set.of("est", "était", "étaient", "eût", "en");
    /** Words of a masculine noun in the singular, after which "vieux" is no plural. */
    private static final Set<String> SINGULAR =
            Set.of("un", "le", "ce", "mon", "ton", "son", "notre", "votre", "leur", "du", "au", "quel", "chaque");
    /** What can follow an adjective or "ce" without being its noun. */
    private static final Set<String> NO_NOUN = Set.of("et", "ou", "à", "a", "aussi", "en", "au", "aux", "avec", "il");

    private Euphony() {}

    /** Two texts with a space between them, or what stands there: {@code d’Anne}. */
    public static String joined(String before, CharSequence next) {
        return append(new StringBuilder(before).append(' '), next).toString();
    }

    /**
     * Appends a text to one that ends with a space, and changes the last words where French does:
     *
     * <ul>
     *   <li>elision: le, la, je, me, te, se, ce, de, ne, que, jusque, lorsque, puisque, quoique; si before il and ils
     *   <li>contraction: à le, à les, de le, de les, whether the article ends the text or begins the next one. "Le" with a
     *       capital is part of a name and stays; {@link #appendOfTown} knows towns
     *   <li>du and au before a vowel: de l’, à l’
     *   <li>ma, ta, sa, ce, beau, nouveau, vieux before a vowel: mon, ton, son, cet, bel, nouvel, vieil
     * </ul>
     *
     * <p>What follows must be a noun or a name with what belongs to it, not a verb: "le" is taken for an article.
     */
    public static StringBuilder append(StringBuilder out, CharSequence next) {
        int end = out.length() - 1;
        if (end < 1 || out.charAt(end) != ' ' || next.length() == 0) {
            return out.append(next);
        }
        int start = startOfWord(out, end);
        if (start == end || end - start > LONGEST) {
            return out.append(next);
        }
        if (is(out, start, end, "les")) {
            return contracted(out, start, end, "les").append(next);
        }
        if (startsWithVowelSound(next)) {
            return beforeVowel(out, start, end, next).append(next);
        }
        if (is(out, start, end, "le")) {
            return contracted(out, start, end, "le").append(next);
        }
        return beforeArticle(out, start, end, next);
    }

    /**
     * Whether a text begins with a vowel as it is said, so that the word before it changes. Not so: <i>haricot</i>,
     * <i>onze</i>, <i>oui</i>, <i>yaourt</i>, <i>8</i>, <i>HDMI</i>; but <i>homme</i>, <i>yeux</i>, <i>1</i>, <i>ADSL</i>.
     */
    public static boolean startsWithVowelSound(CharSequence text) {
        if (text.length() == 0) {
            return false;
        }
        char first = text.charAt(0);
        return switch (Character.toLowerCase(first)) {
            case 'a', 'e', 'i' -> !isLetterAlone(text);
            case 'o', 'u' -> !isLetterAlone(text) && !CONSONANTAL.contains(firstWord(text));
            case 'h' -> text.length() > 1 && !Character.isUpperCase(text.charAt(1)) && !AspiratedH.begins(text);
            case 'y' -> isVocalicY(text);
            case 'à', 'â', 'ä', 'é', 'è', 'ê', 'ë', 'î', 'ï', 'ô', 'ö', 'ù', 'û', 'ü', 'œ', 'æ' -> true;
            case '1' -> isOneOrOneMillion(text);
            default -> false;
        };
    }

    /** "À" with a town: {@code à Namur}, {@code au Havre}, {@code aux Ulis}. */
    public static StringBuilder appendAtTown(StringBuilder out, String town) {
        return appendWithArticle(out, town, "à ", "au ", "aux ");
    }

    /** "De" with a town: {@code de Namur}, {@code d’Anvers}, {@code du Havre}. */
    public static StringBuilder appendOfTown(StringBuilder out, String town) {
        return startsWithVowelSound(town)
                ? out.append('d').append(APOSTROPHE).append(town)
                : appendWithArticle(out, town, "de ", "du ", "des ");
    }

    /** "In" with a country, which stands with its article: {@code en Belgique}, {@code au Canada}, {@code aux Pays-Bas}. */
    public static StringBuilder appendInCountry(StringBuilder out, String country) {
        if (country.startsWith("la ")) {
            return out.append("en ").append(country, 3, country.length());
        }
        if (country.startsWith("l") && country.length() > 2 && isApostrophe(country.charAt(1))) {
            return out.append("en ").append(country, 2, country.length());
        }
        return append(out.append("à "), country);
    }

    private static StringBuilder appendWithArticle(StringBuilder out, String town, String none, String le, String les) {
        if (town.startsWith("Le ")) {
            return out.append(le).append(town, 3, town.length());
        }
        if (town.startsWith("Les ")) {
            return out.append(les).append(town, 4, town.length());
        }
        return out.append(none).append(town);
    }

    /** The text before "le" or "les": "à" and "de" become one word with it. */
    private static StringBuilder contracted(StringBuilder out, int start, int end, String article) {
        int endBefore = start - 1;
        if (endBefore < 1 || out.charAt(endBefore) != ' ') {
            return out;
        }
        int startBefore = startOfWord(out, endBefore);
        String preposition = prepositionAt(out, startBefore, endBefore);
        if (!preposition.isEmpty()) {
            out.replace(startBefore, end, contraction(preposition, article, isCapital(out, startBefore)));
        }
        return out;
    }

    private static StringBuilder beforeArticle(StringBuilder out, int start, int end, CharSequence next) {
        String article = articleAt(next);
        String preposition = article.isEmpty() ? "" : prepositionAt(out, start, end);
        if (preposition.isEmpty()) {
            return out.append(next);
        }
        out.replace(start, end, contraction(preposition, article, isCapital(out, start)));
        return out.append(next, article.length() + 1, next.length());
    }

    private static String articleAt(CharSequence text) {
        if (text.length() > 3 && text.charAt(0) == 'l' && text.charAt(1) == 'e') {
            if (text.charAt(2) == ' ') {
                return "le";
            }
            if (text.charAt(2) == 's' && text.charAt(3) == ' ') {
                return "les";
            }
        }
        return "";
    }

    private static String prepositionAt(StringBuilder out, int start, int end) {
        if (is(out, start, end, "de")) {
            return "de";
        }
        return is(out, start, end, "à") ? "à" : "";
    }

    private static String contraction(String preposition, String article, boolean capital) {
        boolean singular = article.equals("le");
        if (preposition.equals("de")) {
            return (capital ? "D" : "d") + (singular ? "u" : "es");
        }
        return (capital ? "A" : "a") + (singular ? "u" : "ux");
    }

    /** Changes the last word of a text, and the space after it, as the next word begins with a vowel. */
    private static StringBuilder beforeVowel(StringBuilder out, int start, int end, CharSequence next) {
        String word = out.substring(start, end).toLowerCase(Locale.ROOT);
        switch (word) {
            case "le", "la", "je", "me", "te", "se", "de", "ne", "que", "jusque", "lorsque", "puisque", "quoique" ->
                elide(out, end);
            case "si" -> {
                String following = firstWord(next);
                if (following.equals("il") || following.equals("ils")) {
                    elide(out, end);
                }
            }
            case "ce" -> {
                String following = firstWord(next);
                if (AFTER_PRONOUN.contains(following)) {
                    elide(out, end);
                } else if (!NO_NOUN.contains(following)) {
                    out.insert(end, 't');
                }
            }
            case "ma", "ta", "sa" -> out.replace(start + 1, end, "on");
            case "du" -> out.replace(start + 1, end + 1, "e l" + APOSTROPHE);
            case "au" -> out.replace(start, end + 1, (isCapital(out, start) ? "À" : "à") + " l" + APOSTROPHE);
            case "beau", "nouveau" -> {
                if (!NO_NOUN.contains(firstWord(next))) {
                    out.replace(end - 2, end, "l");
                }
            }
            case "vieux" -> {
                if (isSingularAt(out, start) && !NO_NOUN.contains(firstWord(next))) {
                    out.replace(end - 2, end, "il");
                }
            }
            default -> {}
        }
        return out;
    }

    /** Replaces the last letter of a word and the space after it. */
    private static void elide(StringBuilder out, int end) {
        out.setLength(end);
        out.setCharAt(end - 1, APOSTROPHE);
    }

    private static boolean isSingularAt(StringBuilder out, int start) {
        int end = start - 1;
        return end > 0
                && out.charAt(end) == ' '
                && SINGULAR.contains(out.substring(startOfWord(out, end), end).toLowerCase(Locale.ROOT));
    }

    /** The start of the word that ends at {@code end}. A hyphen is part of a word: "ai-je" has no elision. */
    private static int startOfWord(StringBuilder out, int end) {
        int start = end;
        while (start > 0 && (Character.isLetter(out.charAt(start - 1)) || out.charAt(start - 1) == '-')) {
            start--;
        }
        return start;
    }

    private static boolean is(StringBuilder out, int start, int end, String word) {
        if (end - start != word.length()) {
            return false;
        }
        for (int place = 0; place < word.length(); place++) {
            char letter = out.charAt(start + place);
            if ((place == 0 ? Character.toLowerCase(letter) : letter) != word.charAt(place)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(StringBuilder out, int start) {
        return Character.isUpperCase(out.charAt(start));
    }

    /** Whether a text begins with the name of a letter: "A" in "A, N, N, E"; "a" is a verb. */
    private static boolean isLetterAlone(CharSequence text) {
        return Character.isUpperCase(text.charAt(0)) && (text.length() == 1 || !isInWord(text.charAt(1)));
    }

    private static boolean isVocalicY(CharSequence text) {
        if (text.length() == 1 || !Character.isLetter(text.charAt(1))) {
            return text.charAt(0) == 'y';
        }
        return "aeiouéèêaïâô".indexOf(Character.toLowerCase(text.charAt(1))) < 0 || VOCALIC.contains(firstWord(text));
    }

    /** Not so: 11 ("onze"), 1 200 ("mille"), 1er ("premier"). */
    private static boolean isOneOrOneMillion(CharSequence text) {
        int digits = 0;
        int place = 0;
        while (place < text.length() && (isDigit(text, place) || isBetweenDigits(text, place))) {
            digits += isDigit(text, place) ? 1 : 0;
            place++;
        }
        boolean isOrdinal = place < text.length() && Character.isLetter(text.charAt(place));
        return !isOrdinal && (digits == 1 || digits == 7 || digits == 10);
    }

    private static boolean isBetweenDigits(CharSequence text, int place) {
        return Character.isSpaceChar(text.charAt(place)) && place + 1 < text.length() && isDigit(text, place + 1);
    }

    private static boolean isDigit(CharSequence text, int place) {
        return text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    private static String firstWord(CharSequence text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.subSequence(0, end).toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isInWord(char character) {
        return Character.isLetterOrDigit(character) || isApostrophe(character);
    }

    private static boolean isApostrophe(char character) {
        return character == APOSTROPHE || character == '\'';
    }
}
