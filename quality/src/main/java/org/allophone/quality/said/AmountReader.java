package org.allophone.quality.said;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.allophone.quality.said.Value.Amount;
import org.jspecify.annotations.Nullable;

/** Reads sums of money: "vingt-neuf euros nonante-neuf", "une centaine d'euros", "cinquante centimes". */
final class AmountReader {
    private static final Set<String> EUROS = Set.of("euro", "euros", "€", "balles");
    private static final Set<String> CENTS = Set.of("centime", "centimes", "cent", "cents");

    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]\\d{1,2}");

    /** Numbers that are rounded by their nature. */
    private static final Map<String, Integer> ROUND = Map.of(
            "dizaine", 10,
            "douzaine", 12,
            "quinzaine", 15,
            "vingtaine", 20,
            "trentaine", 30,
            "quarantaine", 40,
            "cinquantaine", 50,
            "soixantaine", 60,
            "centaine", 100);

    private AmountReader() {}

    /** The amount that starts at a place; null if none does. */
    static @Nullable Found at(Tokens tokens, int at) {
        Integer round = ROUND.get(tokens.word(at));
        if (round != null) {
            boolean euros = tokens.word(at + 1).equals("d") && EUROS.contains(tokens.word(at + 2));
            return euros ? new Found(at + 3, new Amount(100L * round, true)) : null;
        }
        if (DECIMAL.matcher(tokens.word(at)).matches() && EUROS.contains(tokens.word(at + 1))) {
            return new Found(at + 2, new Amount(cents(tokens.word(at)), Roughness.around(tokens, at, at + 2)));
        }
        Cardinal number = Cardinal.at(tokens, at);
        if (number == null || !tokens.follows(number.end())) {
            return null;
        }
        int end = number.end();
        if (isCentimes(tokens, end)) {
            return number.value() < 100 ? amount(tokens, at, end + 1, number.value()) : null;
        }
        if (tokens.word(end).equals("virgule") && tokens.follows(end + 1)) {
            return withDecimals(tokens, at, number);
        }
        if (!EUROS.contains(tokens.word(end))) {
            return null;
        }
        return withCents(tokens, at, number, end + 1);
    }

    private static long cents(String numeral) {
        String[] parts = numeral.split("[.,]");
        return 100 * Long.parseLong(parts[0]) + Long.parseLong(parts[1].length() == 1 ? parts[1] + "0" : parts[1]);
    }

    private static boolean isCentimes(Tokens tokens, int at) {
        return tokens.word(at).startsWith("centime");
    }

    private static Found amount(Tokens tokens, int at, int end, long cents) {
        return new Found(end, new Amount(cents, Roughness.around(tokens, at, end)));
    }

    /** "Soixante et un virgule quarante euros". */
    private static @Nullable Found withDecimals(Tokens tokens, int at, Cardinal number) {
        Cardinal decimals = cents(tokens, number.end() + 1);
        if (decimals == null || !EUROS.contains(tokens.word(decimals.end()))) {
            return null;
        }
        long cents = decimals.digits().length() == 1 ? 10 * decimals.value() : decimals.value();
        return amount(tokens, at, decimals.end() + 1, 100 * number.value() + cents);
    }

    private static Found withCents(Tokens tokens, int at, Cardinal euros, int end) {
        long whole = 100 * euros.value();
        if (!tokens.follows(end)) {
            return amount(tokens, at, end, whole);
        }
        if (tokens.match(end, "et", "demi")) {
            return amount(tokens, at, end + 2, whole + 50);
        }
        int start = tokens.word(end).equals("et") ? end + 1 : end;
        Cardinal cents = tokens.follows(start) ? cents(tokens, start) : null;
        if (cents == null || cents.value() > 99) {
            return amount(tokens, at, end, whole);
        }
        if (tokens.follows(cents.end()) && CENTS.contains(tokens.word(cents.end()))) {
            return amount(tokens, at, cents.end() + 1, whole + cents.value());
        }
        return start == end && standsAlone(tokens, cents)
                ? amount(tokens, at, cents.end(), whole + cents.value())
                : amount(tokens, at, end, whole);
    }

    /** Two digits, or one after a zero: "quarante", "zéro quatre". */
    private static @Nullable Cardinal cents(Tokens tokens, int at) {
        Cardinal number = Cardinal.at(tokens, at);
        if (number == null || !number.digits().equals("0") || !tokens.follows(number.end())) {
            return number;
        }
        Cardinal digit = Cardinal.at(tokens, number.end());
        return digit == null || digit.value() > 9
                ? number
                : new Cardinal(digit.value(), digit.end(), "0" + digit.digits(), false);
    }

    /** Whether a number counts nothing that comes after it: "vingt euros deux fois" has no cents. */
    private static boolean standsAlone(Tokens tokens, Cardinal number) {
        int next = number.end();
        if (!tokens.follows(next)) {
            return !number.article();
        }
        String word = tokens.word(next);
        boolean counts = EUROS.contains(word) || word.equals("fois") || Unit.of(word) != null;
        return !counts && number.digits().length() > 1;
    }

    /** The number that a rounded one stands for: 15 for "quinzaine"; null if a word is none. */
    static @Nullable Integer round(String word) {
        return ROUND.get(word);
    }
}
