package org.allophone.audit.reversal.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.allophone.pii.PiiKind;

/**
 * The plausible national numbers of one country, made after the rule by which they are given out.
 *
 * @param number the digits of each as one number
 * @param patterns the ways to write them, with {@code #} for each digit
 */
record NationalNumbers(String name, double weight, long size, LongUnaryOperator number, List<String> patterns)
        implements Candidates {
    private static final int CHECK = 97;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1920, 1, 1);
    private static final LocalDate LAST_BIRTH = LocalDate.of(2015, 12, 31);
    private static final long BIRTHS = LAST_BIRTH.toEpochDay() - FIRST_BIRTH.toEpochDay() + 1;

    /** Numbers of the same day and sex. They are given out from the lowest on. */
    private static final int BELGIAN_SERIES = 998;

    private static final int FRENCH_YEARS = 90;
    private static final int FRENCH_DEPARTMENTS = 95;
    private static final int FRENCH_COMMUNES = 600;
    private static final int FRENCH_SERIES = 400;

    /** All that are tried. */
    static List<Candidates> all() {
        long french = 2L * FRENCH_YEARS * 12 * FRENCH_DEPARTMENTS * FRENCH_COMMUNES * FRENCH_SERIES;
        return List.of(
                new NationalNumbers(
                        "be-national",
                        0.1,
                        BIRTHS * BELGIAN_SERIES,
                        NationalNumbers::belgian,
                        List.of("###########", "##.##.##-###.##", "######-###-##", "###### ### ##")),
                new NationalNumbers(
                        "nl-bsn", 0.05, 90_000_000, NationalNumbers::dutch, List.of("#########", "####.##.###")),
                new NationalNumbers(
                        "fr-nir",
                        0.05,
                        french,
                        NationalNumbers::french,
                        List.of("###############", "# ## ## ## ### ### ##")));
    }

    /** Year, month and day of birth, a series, and the check of the nine digits, before which a 2 stands for births from 2000 on. */
    private static long belgian(long index) {
        LocalDate birth = FIRST_BIRTH.plusDays(index / BELGIAN_SERIES);
        long day = birth.getYear() % 100 * 10_000L + birth.getMonthValue() * 100L + birth.getDayOfMonth();
        long body = day * 1000 + index % BELGIAN_SERIES + 1;
        long checked = birth.getYear() < 2000 ? body : 2_000_000_000L + body;
        return body * 100 + CHECK - checked % CHECK;
    }

    /** Nine digits: eight, and the one that makes the sum by weights of 9 to 2, less the last digit, divisible by 11. */
    private static long dutch(long index) {
        long body = index + 10_000_000;
        long sum = 0;
        long left = body;
        for (int weight = 2; weight <= 9; weight++) {
            sum += weight * (left % 10);
            left /= 10;
        }
        long last = sum % 11;
        return body * 10 + (last < 10 ? last : 0);
    }

    /** Sex, year and month of birth, department, commune, series, and the check of the thirteen digits. */
    private static long french(long index) {
        long left = index;
        long sex = 1 + left % 2;
        left /= 2;
        long year = (25 + left % FRENCH_YEARS) % 100;
        left /= FRENCH_YEARS;
        long month = 1 + left % 12;
        left /= 12;
        long department = 1 + left % FRENCH_DEPARTMENTS;
        left /= FRENCH_DEPARTMENTS;
        long commune = 1 + left % FRENCH_COMMUNES;
        long series = 1 + left / FRENCH_COMMUNES;
        long body = ((((sex * 100 + year) * 100 + month) * 100 + department) * 1000 + commune) * 1000 + series;
        return body * 100 + CHECK - body % CHECK;
    }

    @Override
    public PiiKind kind() {
        return PiiKind.NATIONAL_ID;
    }

    @Override
    public List<Writing> writings() {
        return patterns.stream()
                .map(pattern -> (Writing) new DigitWriting(number, false, pattern, 1))
                .toList();
    }
}
