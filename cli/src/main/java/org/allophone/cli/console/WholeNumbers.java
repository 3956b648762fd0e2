package org.allophone.cli.console;

import java.math.BigInteger;

/** Reads the value of an option that is a whole number. */
public final class WholeNumbers {
    private WholeNumbers() {}

    public static long parse(String option, String text, long smallest, long largest) {
        if (text.matches("[+-]?[0-9]{1,30}")) {
            BigInteger value = new BigInteger(text);
            if (value.compareTo(BigInteger.valueOf(smallest)) >= 0
                    && value.compareTo(BigInteger.valueOf(largest)) <= 0) {
                return value.longValueExact();
            }
        }
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        throw Messages.wrongUse("wrong.number", option, shown.replaceAll("\\p{Cntrl}", "?"), smallest, largest);
    }
}
