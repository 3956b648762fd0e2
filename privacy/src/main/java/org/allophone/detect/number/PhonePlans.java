package org.allophone.detect.number;

import java.util.List;
import java.util.Map;
import org.allophone.phone.PhoneNumber;

/** Which digits can be a telephone number, as people of Belgium, France, the Netherlands, Luxembourg and Britain give it. */
public final class PhonePlans {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 15;
    private static final int SHORTEST_AT_HOME = 9;
    private static final int LONGEST_AT_HOME = 11;

    /** The countries in which people give numbers of so many digits, with the 0 before them. */
    private static final Map<Integer, List<String>> COUNTRIES =
            Map.of(9, List.of("+32"), 10, List.of("+33", "+32", "+31"), 11, List.of("+44"));

    private PhonePlans() {}

    /**
     * Whether the digits have the form of a telephone number, with its country or as people of these countries give it at home.
     *
     * @param plus whether a plus sign stands before them
     */
    public static boolean haveForm(String digits, boolean plus) {
        if (isInternational(digits, plus)) {
            String number = international(digits, plus);
            return number.length() >= SHORTEST && number.length() <= LONGEST && number.charAt(0) != '0';
        }
        return digits.length() >= SHORTEST_AT_HOME
                && digits.length() <= LONGEST_AT_HOME
                && digits.charAt(0) == '0'
                && digits.charAt(1) != '0';
    }

    /** Whether digits that have the form are a number in the plan of one of the countries. */
    static boolean areInPlan(String digits, boolean plus) {
        if (isInternational(digits, plus)) {
            return isInPlan("+" + withoutTrunk(international(digits, plus)));
        }
        return COUNTRIES.getOrDefault(digits.length(), List.of()).stream()
                .anyMatch(country -> isInPlan(country + digits.substring(1)));
    }

    private static boolean isInternational(String digits, boolean plus) {
        return plus || digits.startsWith("00");
    }

    private static String international(String digits, boolean plus) {
        return plus ? digits : digits.substring(2);
    }

    private static boolean isInPlan(String international) {
        return PhoneNumber.read(international, "").filter(PhoneNumber::isInPlan).isPresent();
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
