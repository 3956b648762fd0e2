package org.allophone.detect.known;

import java.util.List;

/** The forms of a number with and without its country. */
final class NumberForms {
    /** The countries that may stand before a national number. */
    private static final List<String> COUNTRIES = List.of("32", "33", "31", "352", "44");

    private static final int SHORTEST_INTERNATIONAL = 10;

    private NumberForms() {}

    /** A number without the zeros at its beginning; then, if a country may stand before it, without the country. */
    static List<String> of(String digits) {
        String number = digits.replaceFirst("^0+", "");
        for (String country : COUNTRIES) {
            if (number.startsWith(country) && number.length() >= SHORTEST_INTERNATIONAL) {
                return List.of(number, number.substring(country.length()).replaceFirst("^0+", ""));
            }
        }
        return List.of(number);
    }
}
