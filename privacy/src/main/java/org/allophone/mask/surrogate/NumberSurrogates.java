package org.allophone.mask.surrogate;

import java.util.regex.Pattern;

/** Account numbers, card numbers and national numbers that nobody has: their check digits are wrong, or their dates are impossible. */
final class NumberSurrogates {
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{8,30}");
    private static final Pattern BELGIAN_NATIONAL_NUMBER = Pattern.compile("\\d{11}");
    private static final Pattern FRENCH_NATIONAL_NUMBER = Pattern.compile("[1-8]\\d{14}");
    private static final Pattern CARD = Pattern.compile("\\d{12,19}");

    /** In no country: not that of a provisional number or of somebody whose month is unknown either (13 to 19 are unused). */
    private static final String NO_MONTH = "15";

    private final SameShape accounts;
    private final SameShape cards;
    private final SameShape persons;

    NumberSurrogates(Keys keys) {
        this.accounts = new SameShape(keys, "iban", true);
        this.cards = new SameShape(keys, "card", false);
        this.persons = new SameShape(keys, "national_id", false);
    }

    /** An account number of the same country, whose check digits are wrong by one. */
    String iban(String iban) {
        if (!IBAN.matcher(iban).matches()) {
            return accounts.of(iban);
        }
        String body = accounts.of(iban.substring(4));
        return iban.substring(0, 2) + twoDigits(wrong(98 - remainder(body + iban.substring(0, 2) + "00"))) + body;
    }

    /** Check digits are from 02 to 98. */
    private static int wrong(int right) {
        return right == 98 ? 2 : right + 1;
    }

    /** A card number of the same network, whose last digit is wrong by one. */
    String card(String card) {
        if (!CARD.matcher(card).matches()) {
            return cards.of(card);
        }
        String body = card.charAt(0) + cards.of(card.substring(1, card.length() - 1));
        return body + (10 - luhn(body) + 1) % 10;
    }

    /**
     * A number of the same shape with an impossible month of birth. Of a Belgian number the check digits, and of a French one the
     * last two, are digits like the others: there would not be enough numbers otherwise.
     */
    String national(String number) {
        if (BELGIAN_NATIONAL_NUMBER.matcher(number).matches()) {
            String moved = persons.of(number.substring(0, 9));
            return moved.substring(0, 2) + NO_MONTH + moved.substring(2);
        }
        if (FRENCH_NATIONAL_NUMBER.matcher(number).matches()) {
            String moved = persons.of(number.substring(1, 13));
            return number.charAt(0) + moved.substring(0, 2) + NO_MONTH + moved.substring(2);
        }
        return persons.of(number);
    }

    /** The sum that the last digit of a card number completes to ten, without it. */
    private static int luhn(String body) {
        int sum = 0;
        for (int fromEnd = 0; fromEnd < body.length(); fromEnd++) {
            int digit = body.charAt(body.length() - 1 - fromEnd) - '0';
            int weighted = fromEnd % 2 == 0 ? 2 * digit : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10;
    }

    private static int remainder(String text) {
        int remainder = 0;
        for (int at = 0; at < text.length(); at++) {
            int value = Character.digit(text.charAt(at), Character.MAX_RADIX);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
