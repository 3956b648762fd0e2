package org.allophone.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class HolidaysTest {
    /**
     * The dates are those that the governments publish: for the United Kingdom, what the three lists of gov.uk have in common; for
     * the United States, the list of its Office of Personnel Management without Columbus Day.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AUSTRALIA      | 2025 | 01-01 01-27 04-18 04-19 04-20 04-21 04-25 12-25 12-26
            AUSTRALIA      | 2026 | 01-01 01-26 04-03 04-04 04-05 04-06 04-25 12-25 12-26 12-28
            BELGIUM        | 2025 | 01-01 04-20 04-21 05-01 05-29 06-08 06-09 07-21 08-15 11-01 11-11 12-25
            BELGIUM        | 2026 | 01-01 04-05 04-06 05-01 05-14 05-24 05-25 07-21 08-15 11-01 11-11 12-25
            CANADA         | 2025 | 01-01 04-18 07-01 09-01 12-25
            CANADA         | 2026 | 01-01 04-03 07-01 09-07 12-25
            FRANCE         | 2025 | 01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25
            FRANCE         | 2026 | 01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25
            GERMANY        | 2025 | 01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26
            GERMANY        | 2026 | 01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26
            IRELAND        | 2025 | 01-01 02-03 03-17 04-20 04-21 05-05 06-02 08-04 10-27 12-25 12-26
            IRELAND        | 2026 | 01-01 02-02 03-17 04-05 04-06 05-04 06-01 08-03 10-26 12-25 12-26
            LUXEMBOURG     | 2025 | 01-01 04-21 05-01 05-09 05-29 06-09 06-23 08-15 11-01 12-25 12-26
            LUXEMBOURG     | 2026 | 01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26
            NETHERLANDS    | 2025 | 01-01 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26
            NETHERLANDS    | 2026 | 01-01 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26
            SWEDEN         | 2025 | 01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-20 06-21 11-01 12-24 12-25 12-26 12-31
            SWEDEN         | 2026 | 01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31
            SWITZERLAND    | 2025 | 01-01 04-20 05-29 08-01 12-25
            SWITZERLAND    | 2026 | 01-01 04-05 05-14 08-01 12-25
            UNITED_KINGDOM | 2025 | 01-01 04-18 05-05 05-26 12-25 12-26
            UNITED_KINGDOM | 2026 | 01-01 04-03 05-04 05-25 12-25 12-28
            UNITED_STATES  | 2025 | 01-01 01-20 02-17 05-26 06-19 07-04 09-01 11-11 11-27 12-25
            UNITED_STATES  | 2026 | 01-01 01-19 02-16 05-25 06-19 07-03 09-07 11-11 11-26 12-25
            """)
    void aCountryHasTheHolidaysThatItsGovernmentPublishes(Holidays country, int year, String days) {
        assertThat(new TreeSet<>(country.in(year)))
                .containsExactlyElementsOf(Stream.of(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    /** As the Office of Personnel Management has it for 2028, whose New Year's Day is a Saturday. */
    @Test
    void aNewYearsDayOnASaturdayIsKeptInTheOldYear() {
        assertThat(Holidays.UNITED_STATES.include(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(Holidays.UNITED_STATES.include(LocalDate.of(2028, 1, 1))).isFalse();
        assertThat(Holidays.UNITED_STATES.include(LocalDate.of(2026, 12, 31))).isFalse();
    }

    /** On the day itself, or on the one that takes its place if it is on a weekend. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void everyCountryKeepsChristmasAndNewYearsDayInEveryYearOfAnyLife(Holidays country) {
        for (int year = 1970; year <= 2110; year++) {
            for (LocalDate day : Set.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25))) {
                assertThat(IntStream.rangeClosed(-1, 3).mapToObj(day::plusDays).filter(country::include))
                        .as(day.toString())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2008-01-01", "2012-04-25", "2015-12-25", "2019-12-26"})
    void australiaKeepsInEveryYearWhatAllItsStatesKeep(LocalDate day) {
        assertThat(Holidays.AUSTRALIA.include(day)).isTrue();
    }

    @Test
    void noneClosesOnNoDay() {
        assertThat(Holidays.NONE.include(LocalDate.of(2025, 1, 1))).isFalse();
    }

    /** In Turkish, the capital of i is not I: the letters of a country's code must not follow the machine's language. */
    @Test
    void theLanguageOfTheMachineChangesNothing() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Printed.class.getName())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(Printed.holidays());
    }

    /** The holidays of all countries in a year. */
    static final class Printed {
        private Printed() {}

        public static void main(String[] ignored) {
            System.out.print(holidays());
        }

        static String holidays() {
            return Arrays.stream(Holidays.values())
                    .map(country -> country + " " + new TreeSet<>(country.in(2025)))
                    .collect(Collectors.joining("\n"));
        }
    }
}
