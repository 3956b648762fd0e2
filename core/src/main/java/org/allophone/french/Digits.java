package org.allophone.french;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that are read aloud group by group: telephone numbers, references, account numbers. A caller of this class who
 * wants somebody to slip splits the number with a {@link Grouping}, changes a group, and says both.
 */
public final class Digits {
    private static final String BELGIUM = "32";
    private static final String FRANCE = "33";

    private final Variety variety;
    private final Numbers numbers;
    private final boolean doublesZero;

    /** Digits as they are read aloud in a country. */
    public Digits(Variety variety) {
        this(variety, false);
    }

    private Digits(Variety variety, boolean doublesZero) {
        this.variety = variety;
        this.numbers = Numbers.of(variety);
        this.doublesZero = doublesZero;
    }

    /** The same, as somebody says them who says "double zéro", not "zéro zéro". */
    public Digits doublingZero() {
        return new Digits(variety, true);
    }

    /**
     * A telephone number, without its country code if it is Belgian or French.
     *
     * @param number the digits of its E.164 form: {@code 32475123456}
     */
    public Groups phone(String number) {
        return said(groupsOfPhone(number));
    }

    /** The groups of a telephone number, as written: {@code 0475}, {@code 12}, {@code 34}, {@code 56}. */
    public static List<String> groupsOfPhone(String number) {
        if (number.startsWith(BELGIUM)) {
            return Grouping.BELGIAN_PHONE.split("0" + number.substring(BELGIUM.length()));
        }
        if (number.startsWith(FRANCE)) {
            return Grouping.PAIRS.split("0" + number.substring(FRANCE.length()));
        }
        return Grouping.PAIRS.split(number);
    }

    /** A number split in a way. */
    public Groups said(String number, Grouping grouping) {
        return said(grouping.split(number));
    }

    /** Groups as written, in words. */
    public Groups said(List<String> groups) {
        List<String> words = new ArrayList<>(groups.size());
        for (String group : groups) {
            words.add(append(new StringBuilder(), group).toString());
        }
        return Groups.of(words);
    }

    /**
     * Appends one group in words: {@code zéro cinq} for 05, {@code BE soixante-huit} for BE68. More than three digits
     * are said by two; in Belgium, 0475 is {@code zéro quatre cent septante-cinq}.
     */
    public StringBuilder append(StringBuilder out, String group) {
        int end;
        for (int start = 0; start < group.length(); start = end) {
            boolean number = isDigit(group.charAt(start));
            end = start + 1;
            while (end < group.length() && isDigit(group.charAt(end)) == number) {
                end++;
            }
            if (start > 0) {
                out.append(' ');
            }
            if (number) {
                appendDigits(out, group.substring(start, end));
            } else {
                out.append(group, start, end);
            }
        }
        return out;
    }

    private StringBuilder appendDigits(StringBuilder out, String digits) {
        if (digits.length() <= 3 || isBelgianPrefix(digits)) {
            return appendNumber(out, digits);
        }
        String separator = "";
        for (String pair : Grouping.PAIRS.split(digits)) {
            // "Soixante douze" would be heard as one number.
            appendNumber(out.append(separator), pair);
            separator = ", ";
        }
        return out;
    }

    private boolean isBelgianPrefix(String digits) {
        return variety == Variety.BELGIUM && digits.length() == 4 && digits.charAt(0) == '0' && digits.charAt(1) != '0';
    }

    /** Its zeros one by one, then the rest as a number. */
    private StringBuilder appendNumber(StringBuilder out, String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        appendZeros(out, zeros);
        if (zeros == digits.length()) {
            return out;
        }
        return numbers.appendCardinal(
                zeros == 0 ? out : out.append(' '), Integer.parseInt(digits, zeros, digits.length(), 10));
    }

    private void appendZeros(StringBuilder out, int zeros) {
        if (doublesZero && zeros > 1) {
            out.append(zeros == 2 ? "double zéro" : "trois fois zéro");
            return;
        }
        for (int zero = 0; zero < zeros; zero++) {
            out.append(zero == 0 ? "zéro" : " zéro");
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
