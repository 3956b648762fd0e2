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

    /**
     * Whether the digits are a number of a service that everybody calls, such as 0800 33 800: free or at a rate of its own in Belgium (0800, 090x,
     * 070, 078: nine digits, or eight), France (08: ten digits) or the Netherlands (0800, 0900).
     */
    static boolean isOfService(String digits) {
        boolean free = digits.startsWith("0800") || digits.startsWith("0900") || digits.startsWith("0906");
        boolean belgian = digits.startsWith("070") || digits.startsWith("078");
        return switch (digits.length()) {
            case 8 -> free;
            case 9 -> free || belgian;
            case 10 -> free || (digits.startsWith("08") && "0129".indexOf(digits.charAt(2)) >= 0);
            default -> false;
        };
    }

    /** Without the 0 that some say behind the country: {@code +33 (0)6}. */
    private static String withoutTrunk(String number) {
        boolean trunk = number.length() > 3 && number.charAt(2) == '0' && !number.startsWith("1");
        return trunk ? number.substring(0, 2) + number.substring(3) : number;
    }
}
