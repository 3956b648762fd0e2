package org.allophone.quality.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of rates and days, of processes whose theory is known. Limits are four standard errors. */
class RateFiguresTest {
    private static final int WEEKS = 40;

    @TempDir
    Path folder;

    private static double value(Measured found, CallFigure figure) {
        return found.get(figure).value();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void poissonCallsOfAFixedRateAreChanceAndNothingElse(long seed) {
        Measured found = new Arrivals(seed, 60)
                .weeks(WEEKS, (day, half) -> half < 10 ? 1.2 : 0.8)
                .measured(folder);
        assertThat(value(found, CallFigure.CALLS_PER_HALF_HOUR)).isCloseTo(60, within(0.5));
        assertThat(value(found, CallFigure.DISPERSION_GIVEN_DAY)).isCloseTo(1, within(4 * Math.sqrt(2.0 / (195 * 19))));
        assertThat(found.get(CallFigure.DISPERSION_GIVEN_DAY).verdict()).isEqualTo(CallVerdict.TOO_PERFECT);
        assertThat(value(found, CallFigure.RATE_CV)).isLessThan(0.035);
        assertThat(value(found, CallFigure.HALF_HOURS_LAG_1)).isCloseTo(0, within(4 / Math.sqrt(195 * 19)));
        assertThat(value(found, CallFigure.MORNING_AND_AFTERNOON)).isCloseTo(0, within(4 / Math.sqrt(195)));
        assertThat(value(found, CallFigure.FIVE_MINUTES_STEP)).isCloseTo(0, within(0.08));
        assertThat(value(found, CallFigure.DAY_CV)).isCloseTo(1 / Math.sqrt(1200), within(0.006));
        assertThat(value(found, CallFigure.DAY_LAG_1)).isCloseTo(0, within(4 / Math.sqrt(195)));
        assertThat(value(found, CallFigure.WEEKDAY_AND_HOUR)).isCloseTo(1, within(0.35));
        assertThat(value(found, CallFigure.WEEKDAY_AND_HOUR_P)).isGreaterThan(0.01);
        assertThat(value(found, CallFigure.START_OF_MONTH)).isCloseTo(1, within(4 * 0.029 / Math.sqrt(18)));
    }

    /** A factor of the day with the variance v makes half-hours of mean m correlate by mv/(1 + mv), and their rate's CV √v. */
    @Test
    void aFactorOfTheDayIsFoundAsItsTheorySays() {
        double deviation = 0.2;
        Map<LocalDate, Double> factors = new HashMap<>();
        Arrivals arrivals = new Arrivals(4, 60);
        Measured found = arrivals.weeks(
                        WEEKS,
                        (day, half) ->
                                factors.computeIfAbsent(day, d -> Math.max(0.2, 1 + deviation * arrivals.normal())))
                .measured(folder);
        double expected = 60 * 0.04 / (1 + 60 * 0.04);
        for (CallFigure lag : new CallFigure[] {
            CallFigure.HALF_HOURS_LAG_1,
            CallFigure.HALF_HOURS_LAG_4,
            CallFigure.HALF_HOURS_LAG_8,
            CallFigure.HALF_HOURS_LAG_16
        }) {
            assertThat(value(found, lag)).as("%s", lag).isCloseTo(expected, within(0.1));
        }
        assertThat(value(found, CallFigure.RATE_CV)).isCloseTo(deviation, within(4 * deviation / Math.sqrt(390)));
        assertThat(value(found, CallFigure.RATE_CV_TO_LAW))
                .isCloseTo(value(found, CallFigure.RATE_CV) / (0.26 * Math.pow(60.0 / 59, -0.4)), within(0.01));
        assertThat(value(found, CallFigure.DISPERSION_GIVEN_DAY)).isCloseTo(1, within(4 * Math.sqrt(2.0 / (195 * 19))));
        assertThat(value(found, CallFigure.DAY_CV)).isCloseTo(deviation, within(4 * deviation / Math.sqrt(390)));
        assertThat(value(found, CallFigure.MORNING_AND_AFTERNOON)).isGreaterThan(0.9);
    }

    /** A factor of each half-hour alone: neighbours inside a half-hour share it, neighbours across its border do not. */
    @Test
    void aRateThatStepsAtTheHalfHourIsToldFromOneThatDoesNot() {
        double variance = 0.09;
        Arrivals arrivals = new Arrivals(5, 300);
        Measured found = arrivals.weeks(10, (day, half) -> Math.max(0.1, 1 + Math.sqrt(variance) * arrivals.normal()))
                .measured(folder);
        double inside = 50 * variance / (1 + 50 * variance);
        assertThat(value(found, CallFigure.FIVE_MINUTES_INSIDE)).isCloseTo(inside, within(0.06));
        assertThat(value(found, CallFigure.FIVE_MINUTES_ACROSS)).isCloseTo(0, within(0.15));
        assertThat(found.get(CallFigure.FIVE_MINUTES_STEP).verdict()).isEqualTo(CallVerdict.OUTSIDE);
        assertThat(value(found, CallFigure.DISPERSION_GIVEN_DAY)).isCloseTo(1 + 300 * variance, within(6.0));
    }

    @Test
    void mondaysWithHoursOfTheirOwnAreFound() {
        Measured found = new Arrivals(6, 60)
                .weeks(WEEKS, (day, half) -> day.getDayOfWeek() == DayOfWeek.MONDAY && half < 4 ? 1.3 : 1)
                .measured(folder);
        assertThat(value(found, CallFigure.WEEKDAY_AND_HOUR_P)).isEqualTo(0.001);
        assertThat(value(found, CallFigure.WEEKDAY_AND_HOUR)).isGreaterThan(1.4);
    }

    @Test
    void theStartOfTheMonthAndTheDayAfterAHolidayHaveTheFactorsThatWereGiven() {
        LocalDate[] holidays = {
            LocalDate.of(2024, 1, 18), LocalDate.of(2024, 2, 23), LocalDate.of(2024, 4, 10), LocalDate.of(2024, 5, 13),
            LocalDate.of(2024, 6, 6), LocalDate.of(2024, 7, 19), LocalDate.of(2024, 8, 14), LocalDate.of(2024, 9, 16)
        };
        Records records = new Arrivals(7, 60)
                .weeks(
                        WEEKS,
                        (day, half) -> Arrays.asList(holidays).contains(day)
                                ? 0.05
                                : (follows(day, holidays) ? 1.12 : 1) * (day.getDayOfMonth() <= 3 ? 1.15 : 1));
        Measured found = records.holidays(holidays).measured(folder);
        assertThat(value(found, CallFigure.AFTER_HOLIDAY)).isCloseTo(1.12, within(4 * 0.045 / Math.sqrt(8)));
        assertThat(found.get(CallFigure.AFTER_HOLIDAY).basis()).isEqualTo(8);
        assertThat(value(found, CallFigure.START_OF_MONTH)).isCloseTo(1.15, within(4 * 0.045 / Math.sqrt(18)));
    }

    /** Thursday is followed by Friday; Friday and Monday by Monday and Tuesday. */
    private static boolean follows(LocalDate day, LocalDate... holidays) {
        for (LocalDate holiday : holidays) {
            LocalDate next = holiday.plusDays(holiday.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
            if (next.equals(day)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void withoutACountryNobodyKnowsTheHolidays() {
        Measured found = new Arrivals(8, 5).weeks(4, (day, half) -> 1).measured(folder);
        assertThat(found.get(CallFigure.AFTER_HOLIDAY).missing()).contains(FoundFigure.Missing.COUNTRY);
        assertThat(found.get(CallFigure.DISPERSION_GIVEN_DAY).verdict())
                .as("with five calls in a half-hour")
                .isEqualTo(CallVerdict.NOT_JUDGED);
    }
}
