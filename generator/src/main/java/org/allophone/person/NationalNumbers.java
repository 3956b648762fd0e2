package org.allophone.person;

import java.time.LocalDate;
import org.allophone.fiction.Gender;

/** Numbers of the shape of national numbers, with a right checksum, that the state gives to nobody. */
final class NationalNumbers {
    /**
     * A man's number in the order of registration is odd, 001 to 997; a woman's is even, 002 to 998 (Belgium, royal decree of
     * 3 April 1984, as its report to the decree of 25 November 1997 explains). So 999 and 000 are nobody's.
     */
    private static final String BELGIAN_MALE = "999";

    private static final String BELGIAN_FEMALE = "000";

    /** The departments of France are numbered from 01 on; births abroad have 99. */
    private static final String NO_DEPARTMENT = "00";

    private NationalNumbers() {}

    /**
     * A Belgian national number: date of birth, order, checksum. All men born on a day have the same, and all women.
     */
    static String belgian(LocalDate birth, Gender gender) {
        String body = twoDigits(birth.getYear() % 100)
                + twoDigits(birth.getMonthValue())
                + twoDigits(birth.getDayOfMonth())
                + (gender == Gender.MALE ? BELGIAN_MALE : BELGIAN_FEMALE);
        return body + CheckDigits.complement(birth.getYear() >= 2000 ? "2" + body : body);
    }

    /**
     * A French social security number: gender, year and month of birth, department and commune of birth, order, checksum.
     *
     * @param commune 1 to 999
     * @param order 1 to 999
     */
    static String french(LocalDate birth, Gender gender, int commune, int order) {
        String body = (gender == Gender.MALE ? "1" : "2")
                + twoDigits(birth.getYear() % 100)
                + twoDigits(birth.getMonthValue())
                + NO_DEPARTMENT
                + AccountNumbers.digits(commune, 3)
                + AccountNumbers.digits(order, 3);
        return body + CheckDigits.complement(body);
    }

    private static String twoDigits(int number) {
        return AccountNumbers.digits(number, 2);
    }
}
