package org.allophone.person;

import org.allophone.fiction.Residence;
import org.allophone.random.RandomStream;

/**
 * Numbers that a company gives to things, and the secrets it gives to customers, in the company's own formats. They
 * lead nowhere: no company of these formats is known.
 */
public final class References {
    private static final String SERIAL_LETTERS = "BCDFGHJKLMNPRSTVWXZ";
    private static final String CONSONANTS = "bcdfglmnprstv";
    private static final String VOWELS = "aeiou";

    private References() {}

    /** An invoice: {@code FA20417733}. */
    public static String invoice(RandomStream stream) {
        return "FA" + number(stream, 8);
    }

    /** A credit note: {@code NC20417733}. */
    public static String creditNote(RandomStream stream) {
        return "NC" + number(stream, 8);
    }

    /** An order: {@code CO20417733}. */
    public static String order(RandomStream stream) {
        return "CO" + number(stream, 8);
    }

    /** A contract: {@code C204177351}. The last two digits are a checksum. */
    public static String contract(RandomStream stream) {
        String digits = number(stream, 7);
        return "C" + digits + CheckDigits.remainderOr97(digits);
    }

    /** A complaint or a fault that somebody works on: {@code T2041773}. */
    public static String ticket(RandomStream stream) {
        return "T" + number(stream, 7);
    }

    /** A parcel on its way: {@code AL204177339052}. */
    public static String tracking(RandomStream stream) {
        return "AL" + number(stream, 12);
    }

    /** A device: {@code KTR204177339}. */
    public static String serial(RandomStream stream) {
        return letter(stream, SERIAL_LETTERS)
                + letter(stream, SERIAL_LETTERS)
                + letter(stream, SERIAL_LETTERS)
                + number(stream, 9);
    }

    /**
     * What to write on a payment: in Belgium a structured communication, {@code +++090/9337/55493+++}; in France a
     * creditor reference of ISO 11649, {@code RF18539007547034}.
     */
    public static String payment(RandomStream stream, Residence residence) {
        return switch (residence) {
            case BELGIUM -> structuredCommunication(digits(stream, 10));
            case FRANCE -> creditorReference(number(stream, 12));
        };
    }

    /** Ten digits and their remainder by 97, in its usual form. */
    static String structuredCommunication(String digits) {
        String all = digits + CheckDigits.remainderOr97(digits);
        return "+++" + all.substring(0, 3) + "/" + all.substring(3, 7) + "/" + all.substring(7) + "+++";
    }

    static String creditorReference(String body) {
        return "RF" + CheckDigits.iso7064("RF", body) + body;
    }

    /** The code of a SIM card: four digits. */
    public static String pin(RandomStream stream) {
        return digits(stream, 4);
    }

    /** The code that unlocks a SIM card: eight digits. */
    public static String puk(RandomStream stream) {
        return digits(stream, 8);
    }

    /** A code that is sent to the customer and used once: six digits. */
    public static String oneTimeCode(RandomStream stream) {
        return digits(stream, 6);
    }

    /** A password that can be said on the telephone: {@code Tarimo47}. */
    public static String password(RandomStream stream) {
        StringBuilder password = new StringBuilder();
        for (int syllable = 0; syllable < 3; syllable++) {
            password.append(letter(stream, CONSONANTS)).append(letter(stream, VOWELS));
        }
        password.setCharAt(0, Character.toUpperCase(password.charAt(0)));
        return password.append(digits(stream, 2)).toString();
    }

    /** Digits of which the first is not 0. */
    private static String number(RandomStream stream, int width) {
        return (char) ('1' + stream.nextInt(9)) + digits(stream, width - 1);
    }

    private static String digits(RandomStream stream, int width) {
        StringBuilder digits = new StringBuilder(width);
        for (int place = 0; place < width; place++) {
            digits.append((char) ('0' + stream.nextInt(10)));
        }
        return digits.toString();
    }

    private static String letter(RandomStream stream, String letters) {
        int place = stream.nextInt(letters.length());
        return letters.substring(place, place + 1);
    }
}
