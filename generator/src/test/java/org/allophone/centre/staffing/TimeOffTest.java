package org.allophone.centre.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.centre.Centres;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.junit.jupiter.api.Test;

/** Who of the agents of telecom-national works when, in a year. The oracle is what its scenario says. */
class TimeOffTest {
    private static final double MILLIS_PER_HOUR = 3_600_000;
    private static final int WEEKS = 52;

    private static CentreScenario national() throws IOException {
        return Centres.bundled("telecom-national");
    }

    /** The scenario's first day is a Monday. */
    private static List<List<LocalDate>> weeks(CentreScenario scenario) {
        List<List<LocalDate>> weeks = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate monday = scenario.start().plusWeeks(week);
            weeks.add(monday.datesUntil(monday.plusDays(7))
                    .filter(scenario::isOpenOn)
                    .toList());
        }
        return weeks;
    }

    private static double hours(Roster.Duty duty) {
        double breaks = duty.breaks().stream()
                .mapToDouble(pause -> pause.end() - pause.start())
                .sum();
        return (duty.end() - duty.start() - breaks) / MILLIS_PER_HOUR;
    }

    /** The law: 38 to 40 hours, from one agreement to another. */
    @Test
    void nobodyWorksMoreThanFiveDaysOrFortyHoursInAnOrdinaryWeek() throws IOException {
        CentreScenario scenario = Centres.ordinary("telecom-national");
        Workforce workforce = new Workforce(scenario, new Seed(1));
        // A week without public holidays, at the load of ordinary days.
        LocalDate monday = scenario.start();
        Map<String, Integer> days = new HashMap<>();
        Map<String, Double> hours = new HashMap<>();
        for (LocalDate date : monday.datesUntil(monday.plusDays(6)).toList()) {
            Roster roster = workforce.worked(0, date);
            String[] names = workforce.names(roster, 0, date);
            for (int agent = 0; agent < roster.agents(); agent++) {
                days.merge(names[agent], 1, Integer::sum);
                hours.merge(names[agent], hours(roster.duties().get(agent)), Double::sum);
            }
        }
        assertThat(days).hasSizeGreaterThan(300);
        assertThat(hours.values()).allSatisfy(worked -> assertThat(worked).isLessThanOrEqualTo(40));
        assertThat(days.values()).allSatisfy(worked -> assertThat(worked).isLessThanOrEqualTo(5));
    }

    /** 6 % absent, and five weeks of leave. Another seed moves the share by less than half a point. */
    @Test
    void soManyAreAbsentOrOnLeaveInAYear() throws IOException {
        CentreScenario scenario = national();
        Workforce workforce = new Workforce(scenario, new Seed(1));
        double planned = 0;
        double worked = 0;
        double fewest = 1;
        for (List<LocalDate> week : weeks(scenario)) {
            for (LocalDate date : week) {
                int ofPlan = workforce.planned(date).agents();
                int there = workforce.worked(0, date).agents();
                planned += ofPlan;
                worked += there;
                fewest = Math.min(fewest, (double) there / ofPlan);
            }
        }
        assertThat(worked / planned).isCloseTo(0.94 * 47 / 52, within(0.02));
        assertThat(fewest).isGreaterThan(0.75);
    }

    /** Absences last three days, so who is absent today is often absent tomorrow. */
    @Test
    void absencesLastForDays() throws IOException {
        CentreScenario scenario = Centres.bundled("telecom-national", "leave-weeks: 5", "leave-weeks: 0");
        Workforce workforce = new Workforce(scenario, new Seed(1));
        int absent = 0;
        int again = 0;
        for (List<LocalDate> week : weeks(scenario)) {
            for (int day = 1; day < week.size(); day++) {
                if (ChronoUnit.DAYS.between(week.get(day - 1), week.get(day)) == 1) {
                    Set<String> yesterday = off(workforce, week.get(day - 1));
                    Set<String> today = off(workforce, week.get(day));
                    Set<String> working = names(workforce, workforce.planned(week.get(day)), week.get(day));
                    yesterday.retainAll(working);
                    absent += yesterday.size();
                    yesterday.retainAll(today);
                    again += yesterday.size();
                }
            }
        }
        // A geometric absence of three days goes on with the probability 2/3.
        assertThat((double) again / absent).isCloseTo(2 / 3.0, within(0.06));
    }

    private static Set<String> off(Workforce workforce, LocalDate date) {
        Set<String> off = names(workforce, workforce.planned(date), date);
        off.removeAll(names(workforce, workforce.worked(0, date), date));
        return off;
    }

    private static Set<String> names(Workforce workforce, Roster roster, LocalDate date) {
        return new HashSet<>(List.of(workforce.names(roster, 0, date)));
    }

    /** 60 % of the need is covered by full days, where shorter shifts would cost less. */
    @Test
    void mostAgentsWorkFullDays() throws IOException {
        Roster monday =
                new Workforce(national(), new Seed(1)).planned(national().start());
        double full = monday.duties().stream()
                .filter(duty -> duty.end() - duty.start() > 6 * MILLIS_PER_HOUR)
                .count();
        assertThat(full / monday.agents()).isBetween(0.5, 0.7);
    }

    /** Between 11:30 and 14:30, half an hour each: at most a fifth or so at once. */
    @Test
    void theAgentsOfATeamHaveLunchOneAfterTheOther() throws IOException {
        Roster monday =
                new Workforce(national(), new Seed(1)).planned(national().start());
        List<Roster.Duty> around = monday.duties().stream()
                .filter(duty -> duty.end() - duty.start() > 6 * MILLIS_PER_HOUR)
                .filter(duty -> duty.start() < 11.5 * MILLIS_PER_HOUR && duty.end() > 14.5 * MILLIS_PER_HOUR)
                .toList();
        assertThat(around)
                .hasSizeGreaterThan(100)
                .allSatisfy(duty -> assertThat(duty.breaks()).singleElement().satisfies(lunch -> {
                    assertThat(lunch.start()).isGreaterThanOrEqualTo((long) (11.5 * MILLIS_PER_HOUR));
                    assertThat(lunch.end()).isLessThanOrEqualTo((long) (14.5 * MILLIS_PER_HOUR));
                    assertThat(lunch.end() - lunch.start()).isEqualTo((long) (MILLIS_PER_HOUR / 2));
                }));
        for (double hour = 11.5; hour < 14.5; hour += 0.25) {
            long time = (long) (hour * MILLIS_PER_HOUR);
            long away = around.stream()
                    .filter(duty ->
                            duty.breaks().stream().anyMatch(lunch -> lunch.start() <= time && time < lunch.end()))
                    .count();
            assertThat((double) away / around.size()).as("at %s", hour).isLessThan(0.25);
        }
    }
}
