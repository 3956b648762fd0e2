package org.allophone.mask.surrogate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.french.Spelling;
import org.allophone.french.Variety;
import org.allophone.mask.surrogate.PersonSurrogates.Name;

/** Says the surrogate of a name as the name was said: the first name, the family name, both, with a title, or letter by letter. */
final class SaidNames {
    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?i) (?:comme|pour) \\p{L}+|(?<= )(?:accent (?:aigu|grave|circonflexe)|tréma|cédille)");

    private static final Set<String> TITLES = Set.of(
            "monsieur",
            "madame",
            "mademoiselle",
            "messieurs",
            "mesdames",
            "mme",
            "mlle",
            "mr",
            "m",
            "docteur",
            "maitre",
            "meneer",
            "mevrouw",
            "mister",
            "mrs",
            "miss",
            "ms");

    private final Spelling spelling;

    SaidNames(Variety variety) {
        this.spelling = new Spelling(variety);
    }

    static boolean hasTitle(String text) {
        Matcher word = WORD.matcher(text);
        return word.find() && TITLES.contains(NameSurrogates.plain(word.group()));
    }

    static String withoutTitle(String text) {
        Matcher word = WORD.matcher(text);
        return hasTitle(text) && word.find() ? text.substring(word.end()).replaceAll("^[. ]+", "") : text;
    }

    /** The text with a surrogate in the place of a name. */
    String of(String text, Name meant, Name instead) {
        String said = isSpelled(text) ? spelled(text, meant, instead) : named(text, meant, instead);
        return isSmall(text) ? said.toLowerCase(Locale.FRENCH) : said;
    }

    /** Whether a text is letters rather than words. */
    private static boolean isSpelled(String text) {
        Matcher word = WORD.matcher(EXAMPLE.matcher(text).replaceAll(""));
        int letters = 0;
        int words = 0;
        while (word.find()) {
            letters += word.group().length() == 1 ? 1 : 0;
            words++;
        }
        return letters >= 2 && 2 * letters > words;
    }

    /** Words before the letters are the name itself. */
    private String spelled(String text, Name meant, Name instead) {
        StringBuilder letters = new StringBuilder();
        StringBuilder words = new StringBuilder();
        Matcher word = WORD.matcher(EXAMPLE.matcher(text).replaceAll(""));
        while (word.find()) {
            boolean letter = word.group().length() == 1;
            (letter ? letters : words).append(letter ? "" : " ").append(word.group());
        }
        boolean first = isNearer(letters.toString(), meant.first(), meant.family());
        String name = first ? instead.first() : instead.family();
        String said = spelling.spelled(name).text();
        boolean named = words.toString()
                .toLowerCase(Locale.ROOT)
                .contains((first ? meant.first() : meant.family()).toLowerCase(Locale.ROOT));
        return (named ? name + ", " : "") + (text.indexOf(',') < 0 ? said.replace(",", "") : said);
    }

    private String named(String text, Name meant, Name instead) {
        List<String> said = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String part = part(word.group(), said, meant, instead);
            if (!part.isEmpty() && !said.contains(part)) {
                said.add(part);
            }
        }
        boolean namesSomebody = said.contains(instead.first()) || said.contains(instead.family());
        if (!namesSomebody) {
            said.add(isNearer(text, meant.first(), meant.family()) ? instead.first() : instead.family());
        }
        return String.join(" ", said);
    }

    /** What stands for a word: a title stays, a part of a name is replaced, anything else is left out. */
    private static String part(String word, List<String> before, Name meant, Name instead) {
        String plain = NameSurrogates.plain(word);
        if (TITLES.contains(plain)) {
            return word;
        }
        if (!meant.first().isEmpty() && isPart(plain, meant.first())) {
            return instead.first();
        }
        if (!meant.family().isEmpty() && isPart(plain, meant.family())) {
            return instead.family();
        }
        boolean mayBeFirst = before.isEmpty() && isNearer(word, meant.first(), meant.family());
        return mayBeFirst ? instead.first() : "";
    }

    /** Whether a word is one of the words of a name, or nearly. */
    private static boolean isPart(String word, String name) {
        if (NameSurrogates.plain(name).equals(word)) {
            return true;
        }
        for (String part : name.split("[ ’'-]")) {
            String plain = NameSurrogates.plain(part);
            if (!plain.isEmpty()
                    && (plain.equals(word) || (word.length() > 3 && 3 * distance(word, plain) <= plain.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNearer(String text, String first, String family) {
        if (first.isEmpty() || family.isEmpty()) {
            return family.isEmpty();
        }
        String plain = NameSurrogates.plain(text);
        return distance(plain, NameSurrogates.plain(first)) < distance(plain, NameSurrogates.plain(family));
    }

    private static int distance(String one, String other) {
        return Placing.distance(one, other);
    }

    private static boolean isSmall(String text) {
        return text.equals(text.toLowerCase(Locale.FRENCH));
    }
}
