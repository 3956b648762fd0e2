package org.allophone.detect.number;

import java.util.Optional;

/** Which digits can be a telephone number, as people of Belgium, France, the Netherlands, Luxembourg and Britain give it. */
public final class PhonePlans {
    private PhonePlans() {}

    /**
     * The number in the international form; empty if the digits are none.
     *
     * @param plus whether a plus sign stands before them
     */
    public static Optional<String> international(String digits, boolean plus) {
        if (plus || digits.startsWith("00")) {
            String number = plus ? digits : digits.substring(2);
            boolean known = number.length() >= 8 && number.length() <= 15 && number.charAt(0) != '0';
            return known ? Optional.of("+" + withoutTrunk(number)) : Optional.empty();
        }
        if (digits.length() < 9 || digits.charAt(0) != '0' || digits.charAt(1) == '0') {
            return Optional.empty();
        }
        return switch (digits.length()) {
            case 9 -> Optional.of("+32" + digits.substring(1));
            case 10 -> Optional.of((digits.startsWith("04") ? "+32" : "+33") + digits.substring(1));
            case 11 -> Optional.of("+44" + digits.substring(1));
            default -> Optional.empty();
        };
    }

    /** Without the 0 that some say behind the country: {@code +33 (0)6}. */
    private static String withoutTrunk(String number) {
        boolean trunk = number.length() > 3 && number.charAt(2) == '0' && !number.startsWith("1");
        return trunk ? number.substring(0, 2) + number.substring(3) : number;
    }
}
