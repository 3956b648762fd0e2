package org.allophone.question.material;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.allophone.french.Dates;
import org.allophone.french.Numbers;
import org.allophone.french.Variety;

/**
 * Number words next to what they count, wherever a text has them: {@code trois jours}, {@code trois à cinq jours}, {@code douze euros quarante}.
 * That is more than states a value, and never less: "vingt-trois jours" counts as three days too. So it finds documents that a question has to be
 * kept apart from, also where no label tells that they state a value.
 */
final class CountedWords {
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\p{N}+|€");
    private static final int FARTHEST = 4;
    private static final int LARGEST_NUMBER = 100;
    private static final int CENTS = 100;

    /** Smaller numbers without a unit are in every second sentence, and no amounts. */
    private static final int FEWEST_ALONE = 10;

    private static final int MONTHS = 12;

    /** Words for a unit, without the s of the plural, by what all of them are taken for. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("euro", "euro"),
            Map.entry("€", "euro"),
            Map.entry("centime", "centime"),
            Map.entry("cent", "centime"),
            Map.entry("minute", "minute"),
            Map.entry("min", "minute"),
            Map.entry("heure", "heure"),
            Map.entry("h", "heure"),
            Map.entry("jour", "jour"),
            Map.entry("semaine", "semaine"),
            Map.entry("mois", "mois"));

    private static final Map<String, String> WORD_BY_UNIT = Map.of(
            "minutes",
            "minute",
            "hours",
            "heure",
            "days",
            "jour",
            "workdays",
            "jour",
            "weeks",
            "semaine",
            "months",
            "mois");

    private final Numbers numbers;
    private final Set<String> numberWords = new HashSet<>();
    private final Set<String> months = new HashSet<>();

    /** The number words of a country. */
    CountedWords(Variety variety) {
        this.numbers = Numbers.of(variety);
        for (int i = 0; i <= LARGEST_NUMBER; i++) {
            numberWords.addAll(tokens(numbers.cardinal(i)));
        }
        numberWords.addAll(List.of("premier", "mille"));
        for (int i = 1; i <= MONTHS; i++) {
            months.add(month(LocalDate.of(2025, i, 1)));
        }
    }

    /** Adds the hashes of all number words of a text with what stands near them. */
    void addTo(Set<Integer> hashes, String text) {
        List<String> tokens = tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (isNumber(tokens.get(i))) {
                hashes.add(alone(tokens.get(i)).hashCode());
                if (i > 0 && isNumber(tokens.get(i - 1))) {
                    hashes.add(pair(tokens.get(i - 1), tokens.get(i)).hashCode());
                }
            }
            String unit = months.contains(tokens.get(i)) ? tokens.get(i) : UNITS.get(tokens.get(i));
            if (unit == null) {
                continue;
            }
            for (int j = Math.max(0, i - FARTHEST); j < Math.min(tokens.size(), i + FARTHEST); j++) {
                if (j != i && isNumber(tokens.get(j))) {
                    hashes.add((j < i ? before(tokens.get(j), unit) : after(unit, tokens.get(j))).hashCode());
                }
            }
        }
    }

    private boolean isNumber(String token) {
        return Character.isDigit(token.charAt(0)) || numberWords.contains(token);
    }

    /**
     * Whether a document may state a value.
     *
     * @param value in its usual form: {@code 61.40}, {@code 2025-01-08}, {@code 3 days}, {@code 09:00/12:00}
     * @param has whether some words stand in the document
     */
    boolean mayState(String value, Predicate<String> has) {
        if (value.matches("[0-9]+\\.[0-9]{2}")) {
            long cents = Long.parseLong(value.replace(".", ""));
            return mayStateAmount(cents / CENTS, cents % CENTS, has);
        }
        if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            LocalDate day = LocalDate.parse(value);
            return said(day.getDayOfMonth()).stream().anyMatch(word -> has.test(before(word, month(day))));
        }
        if (value.matches("[0-9]+ [a-z]+")) {
            String[] parts = value.split(" ", 2);
            String unit = WORD_BY_UNIT.getOrDefault(parts[1], parts[1]);
            return said(Long.parseLong(parts[0])).stream().anyMatch(word -> has.test(before(word, unit)));
        }
        if (value.matches("[0-9:]{5}/[0-9:]{5}")) {
            return said(Long.parseLong(value.substring(0, 2))).stream()
                    .anyMatch(word -> has.test(before(word, "heure")));
        }
        return false;
    }

    private boolean mayStateAmount(long euros, long cents, Predicate<String> has) {
        if (euros >= FEWEST_ALONE && has.test(bare(euros, cents))) {
            return true;
        }
        boolean whole = said(euros).stream().anyMatch(word -> has.test(before(word, "euro")));
        if (cents == 0) {
            return whole;
        }
        boolean part = said(cents).stream()
                .anyMatch(word -> has.test(after("euro", word))
                        || has.test(before(word, "euro"))
                        || has.test(before(word, "centime")));
        return part && (whole || euros == 0);
    }

    /** An amount without the word "euro": {@code treize}, {@code soixante et un quarante}. */
    private String bare(long euros, long cents) {
        List<String> words = tokens(numbers.cardinal(euros));
        String last = words.get(words.size() - 1);
        if (cents > 0) {
            return pair(last, tokens(numbers.cardinal(cents)).get(0));
        }
        return words.size() == 1 ? alone(last) : pair(words.get(words.size() - 2), last);
    }

    /** The last words of a number, as it is said and in figures. */
    private List<String> said(long number) {
        List<String> words = tokens(numbers.cardinal(number));
        List<String> said = new ArrayList<>(List.of(words.get(words.size() - 1), String.valueOf(number)));
        if (number < 10) {
            said.add("0" + number);
        }
        if (number == 1) {
            said.add("premier");
        }
        return said;
    }

    private static String alone(String number) {
        return "# " + number;
    }

    private static String pair(String number, String next) {
        return number + " + " + next;
    }

    private static String before(String number, String unit) {
        return number + " " + unit;
    }

    private static String after(String unit, String number) {
        return unit + " > " + number;
    }

    private static String month(LocalDate day) {
        return tokens(Dates.month(day)).get(0);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> bare(found.group()))
                .toList();
    }

    /** A word without the s of the plural, and in the masculine if it is a number. */
    private static String bare(String word) {
        if (word.equals("une")) {
            return "un";
        }
        return word.length() > 2 && word.endsWith("s") && !word.equals("mois")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
