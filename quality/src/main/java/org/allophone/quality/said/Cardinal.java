package org.allophone.quality.said;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A whole number in words or numerals.
 *
 * @param end the first token after it
 * @param digits as it is written in a reference, zeros before it included
 * @param article whether it is "un" or "une", which is an article more often than a number
 */
record Cardinal(long value, int end, String digits, boolean article) {
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("onze", 11),
            Map.entry("douze", 12),
            Map.entry("treize", 13),
            Map.entry("quatorze", 14),
            Map.entry("quinze", 15),
            Map.entry("seize", 16));

    /** In Belgium and Switzerland also septante and nonante; huitante and octante in Switzerland. */
    private static final Map<String, Integer> TENS = Map.ofEntries(
            Map.entry("vingt", 20),
            Map.entry("trente", 30),
            Map.entry("quarante", 40),
            Map.entry("cinquante", 50),
            Map.entry("soixante", 60),
            Map.entry("septante", 70),
            Map.entry("huitante", 80),
            Map.entry("octante", 80),
            Map.entry("nonante", 90));

    private static final Pattern NUMERAL = Pattern.compile("\\d{1,15}");
    private static final Set<String> SCORES = Set.of("vingt", "vingts");
    private static final Set<String> HUNDREDS = Set.of("cent", "cents");
    private static final Set<String> THOUSANDS = Set.of("mille", "mil");

    /** The number at a place; null if none stands there. */
    static @Nullable Cardinal at(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (NUMERAL.matcher(word).matches()) {
            return new Cardinal(Long.parseLong(word), at + 1, word, false);
        }
        if (word.equals("zéro")) {
            return new Cardinal(0, at + 1, "0", false);
        }
        Part found = belowMillion(tokens, at);
        if (found == null) {
            return null;
        }
        boolean article = found.end() == at + 1 && found.value() == 1;
        return new Cardinal(found.value(), found.end(), Integer.toString(found.value()), article);
    }

    /** A part of a number and the first token after it. */
    private record Part(int value, int end) {}

    private static @Nullable Part belowMillion(Tokens tokens, int at) {
        Part thousands = THOUSANDS.contains(tokens.word(at)) ? new Part(1, at) : belowThousand(tokens, at);
        if (thousands == null
                || !THOUSANDS.contains(tokens.word(thousands.end()))
                || (thousands.end() > at && !tokens.follows(thousands.end()))) {
            return thousands;
        }
        int end = thousands.end() + 1;
        Part rest = tokens.follows(end) ? belowThousand(tokens, end) : null;
        return rest == null
                ? new Part(1000 * thousands.value(), end)
                : new Part(1000 * thousands.value() + rest.value(), rest.end());
    }

    private static @Nullable Part belowThousand(Tokens tokens, int at) {
        Part hundreds = HUNDREDS.contains(tokens.word(at)) ? new Part(1, at) : belowHundred(tokens, at);
        if (hundreds == null
                || hundreds.value() > 19
                || (hundreds.value() == 1 && hundreds.end() > at)
                || !HUNDREDS.contains(tokens.word(hundreds.end()))
                || (hundreds.end() > at && !tokens.follows(hundreds.end()))) {
            return hundreds;
        }
        int end = hundreds.end() + 1;
        // "Deux cents" has an s where nothing follows; many do not write it.
        Part rest =
                tokens.follows(end) && !tokens.word(hundreds.end()).equals("cents") ? belowHundred(tokens, end) : null;
        return rest == null
                ? new Part(100 * hundreds.value(), end)
                : new Part(100 * hundreds.value() + rest.value(), rest.end());
    }

    private static @Nullable Part belowHundred(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (word.equals("quatre") && tokens.follows(at + 1) && SCORES.contains(tokens.word(at + 1))) {
            return withUnit(tokens, 80, at + 2, tokens.word(at + 1).equals("vingt"));
        }
        Integer tens = TENS.get(word);
        if (tens != null) {
            return withUnit(tokens, tens, at + 1, true);
        }
        Integer small = SMALL.get(word);
        if (small == null) {
            return null;
        }
        Integer unit = SMALL.get(tokens.word(at + 1));
        return small == 10 && unit != null && unit >= 7 && unit <= 9 && tokens.follows(at + 1)
                ? new Part(10 + unit, at + 2)
                : new Part(small, at + 1);
    }

    /**
     * The unit after the tens.
     *
     * @param open whether a unit may follow: not after "quatre-vingts", which ends with its s
     */
    private static Part withUnit(Tokens tokens, int tens, int at, boolean open) {
        boolean teens = tens == 60 || tens == 80;
        if (!open || !tokens.follows(at)) {
            return new Part(tens, at);
        }
        if (tokens.word(at).equals("et") && tokens.follows(at + 1)) {
            int one = SMALL.getOrDefault(tokens.word(at + 1), 0);
            boolean number = one == 1 || (teens && one == 11);
            return number ? new Part(tens + one, at + 2) : new Part(tens, at);
        }
        // Somebody who writes hyphens means two numbers by "soixante dix-huit" and by "trente quatre-vingts".
        if (tokens.get(at).gap() == Token.Gap.SPACE && tokens.joined(at + 1)) {
            return new Part(tens, at);
        }
        Integer unit = SMALL.get(tokens.word(at));
        if (unit == null
                || (unit > 9 && !teens)
                || (unit == 1 && tokens.get(at).gap() == Token.Gap.SPACE && tens != 80)) {
            return new Part(tens, at);
        }
        int further = SMALL.getOrDefault(tokens.word(at + 1), 0);
        boolean inTeens = unit == 10 && further >= 7 && further <= 9 && tokens.follows(at + 1);
        return inTeens ? new Part(tens + 10 + further, at + 2) : new Part(tens + unit, at + 1);
    }
}
