package org.allophone.person;

/** IBANs of accounts that no bank has, as the code of the bank is nobody's. */
final class AccountNumbers {
    /** How many accounts there are in Belgium, and in France. */
    static final long BELGIAN_ACCOUNTS = 10_000_000L;

    static final long FRENCH_ACCOUNTS = 100_000_000_000L;

    /**
     * "Onbeschikbaar / indisponible": neither assigned nor to be assigned. The National Bank of Belgium's full list of bank
     * codes says so of 138 (as copied by schwifty, generated_be.v2.json), and its list of 1 October 2022 of assigned codes
     * has none between 137 and 140.
     */
    private static final String BELGIAN_BANK = "138";

    /**
     * The codes of banks in France begin with 1 to 4: so do all that open lists have (schwifty, manual_fr.json). The full list
     * is not open, so this is known less well than the Belgian code.
     */
    private static final String FRENCH_BANK = "99999";

    private AccountNumbers() {}

    /** @param account 0 to {@link #BELGIAN_ACCOUNTS} - 1 */
    static String belgian(long account) {
        String body = BELGIAN_BANK + digits(account, 7);
        return iban("BE", body + CheckDigits.remainderOr97(body));
    }

    /**
     * @param branch 0 to 99999
     * @param account 0 to {@link #FRENCH_ACCOUNTS} - 1
     */
    static String french(int branch, long account) {
        String body = FRENCH_BANK + digits(branch, 5) + digits(account, 11);
        return iban("FR", body + CheckDigits.complement(body + "00"));
    }

    private static String iban(String country, String body) {
        return country + CheckDigits.iso7064(country, body) + body;
    }

    /** A number with zeros before it. */
    static String digits(long number, int width) {
        String digits = String.valueOf(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
