package org.allophone.person;

/** Remainders by 97, from which most identifiers here have their last digits. */
final class CheckDigits {
    private static final int MODULUS = 97;

    private CheckDigits() {}

    /** The remainder of a number that is too long for a {@code long}. */
    static int remainder(String digits) {
        int remainder = 0;
        for (int place = 0; place < digits.length(); place++) {
            remainder = (remainder * 10 + digits.charAt(place) - '0') % MODULUS;
        }
        return remainder;
    }

    /** Two digits: the remainder, or 97 if there is none. Belgian account numbers and structured communications have them. */
    static String remainderOr97(String digits) {
        int remainder = remainder(digits);
        return twoDigits(remainder == 0 ? MODULUS : remainder);
    }

    /** Two digits: 97 less the remainder, from 01 to 97. National numbers have them. */
    static String complement(String digits) {
        return twoDigits(MODULUS - remainder(digits));
    }

    /** The two check digits of ISO 13616 (IBAN) and ISO 11649 (creditor reference), for a country or prefix of two letters. */
    static String iso7064(String prefix, String body) {
        return twoDigits(MODULUS + 1 - remainder(lettersAsNumbers(body + prefix) + "00"));
    }

    /** A = 10 … Z = 35, as these standards have it. */
    private static String lettersAsNumbers(String text) {
        StringBuilder digits = new StringBuilder(text.length() + 4);
        for (int place = 0; place < text.length(); place++) {
            digits.append(Character.digit(text.charAt(place), Character.MAX_RADIX));
        }
        return digits.toString();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
