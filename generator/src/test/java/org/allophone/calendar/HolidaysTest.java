package org.allophone.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dates are those that the two governments publish. */
class HolidaysTest {
    @Test
    void belgiumClosesOnItsTenLegalHolidaysAndOnTwoSundays() {
        assertThat(Holidays.BELGIUM.in(2025))
                .isEqualTo(dates(
                        "2025-01-01",
                        "2025-04-20",
                        "2025-04-21",
                        "2025-05-01",
                        "2025-05-29",
                        "2025-06-08",
                        "2025-06-09",
                        "2025-07-21",
                        "2025-08-15",
                        "2025-11-01",
                        "2025-11-11",
                        "2025-12-25"));
    }

    @Test
    void franceClosesOnItsElevenLegalHolidays() {
        assertThat(Holidays.FRANCE.in(2025))
                .containsAll(dates(
                        "2025-01-01",
                        "2025-04-21",
                        "2025-05-01",
                        "2025-05-08",
                        "2025-05-29",
                        "2025-06-09",
                        "2025-07-14",
                        "2025-08-15",
                        "2025-11-01",
                        "2025-11-11",
                        "2025-12-25"))
                .doesNotContain(LocalDate.of(2025, 7, 21), LocalDate.of(2025, 12, 26));
    }

    @Test
    void movableFeastsMoveWithEaster() {
        assertThat(Holidays.BELGIUM.in(2026)).containsAll(dates("2026-04-06", "2026-05-14", "2026-05-25"));
        assertThat(Holidays.FRANCE.in(2024)).containsAll(dates("2024-04-01", "2024-05-09", "2024-05-20"));
    }

    @Test
    void noneClosesOnNoDay() {
        assertThat(Holidays.NONE.include(LocalDate.of(2025, 1, 1))).isFalse();
    }

    private static Set<LocalDate> dates(String... dates) {
        return Stream.of(dates).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
