package org.allophone.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is java.time, which looks at one instant at a time. */
final class DayClockTest {
    private static final int QUARTER = 900;
    private static final int HALF_HOURS = 48;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Brussels", // 02:00 to 03:00 and back
                "America/New_York",
                "Australia/Lord_Howe", // half an hour
                "Pacific/Chatham", // at 02:45
                "Africa/Cairo", // at midnight, in spring
                "America/Havana", // at midnight in spring, from 01:00 to midnight in autumn
                "America/Sao_Paulo", // from midnight to 23:00 of the day before
                "Africa/Casablanca", // twice a year more, for Ramadan
                "Pacific/Apia", // no 30 December 2011
                "Asia/Tokyo",
                "UTC"
            })
    void theClockShowsWhatJavaTimeSays(String zoneName) {
        ZoneId zone = ZoneId.of(zoneName);
        dates().forEach(date -> {
            DayClock clock = DayClock.of(zone, date);
            Instant begins = date.atStartOfDay(zone).toInstant();
            Instant nextBegins = date.plusDays(1).atStartOfDay(zone).toInstant();
            assertThat(clock.seconds())
                    .as("seconds of %s in %s", date, zone)
                    .isEqualTo(Duration.between(begins, nextBegins).toSeconds());
            for (long passed = 0; passed < 2 * 86_400; passed += QUARTER) {
                LocalDateTime shown = LocalDateTime.ofInstant(begins.plusSeconds(passed), zone);
                assertThat(clock.shows(passed))
                        .as("%s after %s s", date, passed)
                        .isEqualTo(Duration.between(date.atTime(LocalTime.MIDNIGHT), shown)
                                .toSeconds());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Brussels", "Australia/Lord_Howe", "Africa/Cairo", "America/Havana", "America/Sao_Paulo"})
    void whatBeginsAndEndsByTheClockDoesWhenItFirstAndLastShowsIt(String zoneName) {
        ZoneId zone = ZoneId.of(zoneName);
        dates().forEach(date -> {
            DayClock clock = DayClock.of(zone, date);
            for (int halfHour = 0; halfHour <= HALF_HOURS; halfHour++) {
                long shown = halfHour * 1800L;
                long begins = 0;
                while (begins < clock.seconds() && clock.shows(begins) < shown) {
                    begins += QUARTER;
                }
                long ends = clock.seconds();
                while (ends > 0 && clock.shows(ends - 1) >= shown) {
                    ends -= QUARTER;
                }
                assertThat(clock.whenBegins(shown))
                        .as("%s from %s on", date, shown)
                        .isEqualTo(begins);
                assertThat(clock.whenEnds(shown)).as("%s until %s", date, shown).isEqualTo(ends);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Brussels", "Pacific/Chatham", "Africa/Cairo", "America/Sao_Paulo", "Pacific/Apia"})
    void theHalfHoursOfADayAreItsSecondsEachOnce(String zoneName) {
        ZoneId zone = ZoneId.of(zoneName);
        dates().forEach(date -> {
            DayClock clock = DayClock.of(zone, date);
            boolean[] seen = new boolean[(int) clock.seconds()];
            for (int halfHour = 0; halfHour < HALF_HOURS; halfHour++) {
                for (DayClock.Stretch stretch : clock.stretches(new HalfHourSpan(halfHour, halfHour + 1))) {
                    for (long second = stretch.from(); second < stretch.to(); second++) {
                        assertThat(seen[(int) second]).isFalse();
                        seen[(int) second] = true;
                        assertThat(clock.shows(second) / 1800).isEqualTo(halfHour);
                    }
                }
            }
            assertThat(seen).doesNotContain(false);
        });
    }

    @Test
    void aSpringDayOfBrusselsHas23HoursAndAnAutumnDay25() {
        ZoneId brussels = ZoneId.of("Europe/Brussels");

        DayClock spring = DayClock.of(brussels, LocalDate.of(2025, 3, 30));
        DayClock autumn = DayClock.of(brussels, LocalDate.of(2025, 10, 26));

        assertThat(spring.seconds()).isEqualTo(23 * 3600);
        assertThat(spring.stretches(new HalfHourSpan(4, 6))).isEmpty();
        assertThat(autumn.seconds()).isEqualTo(25 * 3600);
        assertThat(autumn.stretches(new HalfHourSpan(4, 5)))
                .containsExactly(new DayClock.Stretch(7200, 9000), new DayClock.Stretch(10_800, 12_600));
        assertThat(DayClock.of(brussels, LocalDate.of(2025, 6, 1)).isOrdinary(new HalfHourSpan(0, 48)))
                .isTrue();
    }

    /** Days on which some clock was changed, the days around them, and others. */
    private static Stream<LocalDate> dates() {
        return List.of(
                        "2024-03-09",
                        "2024-03-30",
                        "2024-04-06",
                        "2024-04-25",
                        "2024-10-26",
                        "2024-11-02",
                        "2018-02-16",
                        "2018-11-03",
                        "2011-12-28",
                        "2025-02-22",
                        "2025-04-05",
                        "2024-09-27",
                        "2024-06-01")
                .stream()
                .map(LocalDate::parse)
                .flatMap(first -> first.datesUntil(first.plusDays(4)));
    }
}
