package org.allophone.scenario.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.allophone.centre.Centres;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.DayLoad;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How busy dates are expected to be: against a calendar on the wall, and factors multiplied by hand. */
class LoadCalendarTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    private static CentreScenario belgian(String calendar) throws IOException {
        return Centres.of("scenario: mine\n"
                + "language: fr-BE\n"
                + "start: 2025-01-06\n"
                + "calls-per-day: 100\n"
                + "agents: {count: 2}\n"
                + "topics: [{name: billing, share: 0.25}, {name: other, share: 0.75}]\n"
                + "arrivals: {weekdays: [2, 1, 1, 1, 0, 0, 0]}\n"
                + "opening: {days: [mon, tue, wed, thu, fri]}\n"
                + "calendar: " + calendar + "\n");
    }

    private static Set<String> daysOf(int year, DayKind kind, CentreScenario scenario) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(scenario.opening()::isOpenOn)
                .filter(date -> DayKind.of(date, scenario.opening()) == kind)
                .map(date -> date.toString().substring(5))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Read off the Belgian calendars of these years: holidays of 2025 and 2026, and the working days around them. */
    @ParameterizedTest
    @CsvSource({
        "2025, 01-02 04-22 06-10 07-22 11-12, 05-02 05-30 11-10 12-26",
        "2026, 04-07 05-26 07-22 11-12, 01-02 05-15 07-20"
    })
    void bridgeDaysAndDaysAfterHolidaysAreThoseOfTheWall(int year, String after, String bridges) throws IOException {
        CentreScenario scenario = belgian("{}");
        assertThat(daysOf(year, DayKind.BRIDGE, scenario)).containsExactly(bridges.split(" "));
        assertThat(daysOf(year, DayKind.AFTER_HOLIDAY, scenario)).containsAll(List.of(after.split(" ")));
    }

    @Test
    void aCentreThatOpensOnHolidaysHasNoDaysAfterThem() throws IOException {
        CentreScenario scenario = Centres.of("""
                scenario: mine
                language: fr-BE
                calls-per-day: 9
                agents: {count: 2}
                topics: [{name: a}]
                opening: {holidays: none}
                """);
        assertThat(daysOf(2025, DayKind.ORDINARY, scenario)).hasSize(261);
    }

    @Test
    void factorsAreMultiplied() throws IOException {
        CentreScenario scenario = belgian(
                "{months: [1, 1, 1, 1.2, 1, 1, 1, 1, 1, 1, 1, 0.9], trend: 0.04, after-holiday: 1.1, bridge-day: 0.7,"
                        + " days: [{on: [\"12-24\"], factor: 0.5}], month-days: [{from: 1, to: 3, factor: 1.02, topics:"
                        + " {billing: 1.5}}, {from: 20, to: 31, factor: 0.95}]}");
        // The weights of the five open days, 2 1 1 1 and 0, have the mean 1.
        assertThat(scenario.weight(LocalDate.of(2025, 1, 14))).isCloseTo(1, EXACTLY);
        assertThat(scenario.weight(LocalDate.of(2025, 1, 13))).isCloseTo(2, EXACTLY);
        assertThat(scenario.weight(LocalDate.of(2025, 1, 21))).isCloseTo(0.95, EXACTLY);
        assertThat(scenario.weight(LocalDate.of(2025, 4, 22)))
                .as("after Easter Monday")
                .isCloseTo(1.2 * StrictMath.pow(1.04, 3 / 12.0) * 1.1 * 0.95, EXACTLY);
        assertThat(scenario.weight(LocalDate.of(2026, 1, 13))).isCloseTo(1.04, EXACTLY);
        assertThat(scenario.weight(LocalDate.of(2025, 12, 24)))
                .isCloseTo(0.9 * StrictMath.pow(1.04, 11 / 12.0) * 0.5 * 0.95, EXACTLY);
        assertThat(scenario.weight(LocalDate.of(2025, 12, 25))).isZero();
        DayLoad second = scenario.load(LocalDate.of(2025, 7, 2));
        double topics = 0.25 * 1.5 + 0.75 * 1.02;
        assertThat(second.weight()).isCloseTo(StrictMath.pow(1.04, 6 / 12.0) * topics, EXACTLY);
        assertThat(second.shares().get(0)).isCloseTo(0.25 * 1.5 / topics, EXACTLY);
        assertThat(second.shares().get(1)).isCloseTo(0.75 * 1.02 / topics, EXACTLY);
    }

    @Test
    void topicsByWeekdayChangeTheSharesAlone() throws IOException {
        CentreScenario scenario = belgian("{topic-weekdays: {billing: [2, 1, 1, 1, 1, 1, 1]}}");
        DayLoad monday = scenario.load(LocalDate.of(2025, 1, 13));
        assertThat(monday.weight()).isCloseTo(2, EXACTLY);
        assertThat(monday.shares().get(0)).isCloseTo(0.5 / 1.25, EXACTLY);
        assertThat(scenario.load(LocalDate.of(2025, 1, 14)).shares().get(0)).isCloseTo(0.25, EXACTLY);
    }

    @Test
    void withoutACalendarAllDaysOfAWeekdayAreAlike() throws IOException {
        CentreScenario scenario = belgian("{}");
        assertThat(scenario.calendar()).isEqualTo(LoadCalendar.NONE);
        LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2035, 1, 1))
                .filter(date -> scenario.isOpenOn(date) && date.getDayOfWeek() == DayOfWeek.TUESDAY)
                .forEach(date -> assertThat(scenario.load(date)).isEqualTo(scenario.ordinaryLoad(DayOfWeek.TUESDAY)));
    }
}
