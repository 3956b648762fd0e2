package org.allophone.detect.number;

/** The checksums of numbers, each of the digits alone. */
final class Checksums {
    private static final int MOD_97 = 97;

    private Checksums() {}

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }

    /** The rest of the division by 97. */
    private static int mod97(String digits) {
        int rest = 0;
        for (int i = 0; i < digits.length(); i++) {
            rest = (10 * rest + digit(digits, i)) % MOD_97;
        }
        return rest;
    }

    /** Luhn's sum, of cards and of the French SIREN and SIRET. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits, digits.length() - 1 - i);
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** A payment card: 13 to 19 digits of a known network. */
    static boolean card(String digits) {
        int length = digits.length();
        boolean network = digits.startsWith("4")
                || digits.startsWith("5")
                || digits.startsWith("2")
                || digits.startsWith("3")
                || digits.startsWith("6");
        return length >= 13 && length <= 19 && network && luhn(digits);
    }

    /** A Belgian national number, or a bis number: six digits of a birth, three of a series, two of a check. */
    static boolean belgianNational(String digits) {
        if (digits.length() != 11) {
            return false;
        }
        int month = Integer.parseInt(digits.substring(2, 4)) % 20;
        int check = Integer.parseInt(digits.substring(9));
        String body = digits.substring(0, 9);
        boolean fits = MOD_97 - mod97(body) == check || MOD_97 - mod97("2" + body) == check;
        return month <= 12 && fits;
    }

    /** A French social security number of 15 digits; of Corsica with 2A or 2B read as 19 or 18. */
    static boolean frenchNational(String digits) {
        return digits.length() == 15
                && "123478".indexOf(digits.charAt(0)) >= 0
                && MOD_97 - mod97(digits.substring(0, 13)) == Integer.parseInt(digits.substring(13));
    }

    /** A Dutch citizen service number. */
    static boolean dutchNational(String digits) {
        if (digits.length() != 9) {
            return false;
        }
        int sum = -digit(digits, 8);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digit(digits, i);
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    /** A Belgian enterprise number, which is also the number for value added tax. */
    static boolean belgianCompany(String digits) {
        return digits.length() == 10
                && digits.charAt(0) <= '1'
                && MOD_97 - mod97(digits.substring(0, 8)) == Integer.parseInt(digits.substring(8));
    }

    /** A French SIREN or SIRET. */
    static boolean frenchCompany(String digits) {
        return (digits.length() == 9 || digits.length() == 14) && luhn(digits);
    }

    /** A Belgian structured communication. */
    static boolean structuredCommunication(String digits) {
        if (digits.length() != 12) {
            return false;
        }
        int rest = mod97(digits.substring(0, 10));
        return Integer.parseInt(digits.substring(10)) == (rest == 0 ? MOD_97 : rest);
    }

    /** An IBAN: its country's letters, then its digits and, in some countries, letters. */
    static boolean iban(String letters, String rest) {
        if (letters.length() != 2 || rest.length() < 12 || rest.length() > 32) {
            return false;
        }
        String moved = rest.substring(2) + letters + rest.substring(0, 2);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < moved.length(); i++) {
            digits.append(Character.digit(moved.charAt(i), 36));
        }
        return mod97(digits.toString()) == 1;
    }
}
