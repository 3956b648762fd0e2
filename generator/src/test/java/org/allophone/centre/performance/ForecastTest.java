package org.allophone.centre.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.allophone.centre.CentreSimulation;
import org.allophone.centre.Centres;
import org.allophone.centre.SimulatedDay;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.theory.Erlang;
import org.allophone.theory.QueueTheory;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is expected of a scenario, beside what its simulation gives and what Erlang's formulas say. */
class ForecastTest {

    /** Each day begins with an empty centre, which takes half a percent off. */
    @Test
    void aStationaryCentreIsErlangA() throws IOException {
        Forecast forecast = new Forecast(Centres.stationary());
        QueueTheory theory = QueueTheory.erlangA(20, 0.06, 300, 350);
        // One of the hundred days has 23 hours.
        assertThat(forecast.load().callsPerDay()).isCloseTo(5184 - 2.16, within(1e-6));
        assertThat(forecast.load().handleSeconds()).isCloseTo(300, within(1e-6));
        assertThat(forecast.load().erlangs()).isCloseTo(18, within(1e-6));
        assertThat(forecast.load().agents()).isEqualTo(20);
        Forecast.HalfHour busiest = forecast.load().busiest();
        assertThat(busiest.calls()).isCloseTo(108, within(1e-6));
        assertThat(busiest.erlangs()).isCloseTo(18, within(1e-6));
        assertThat(busiest.agents()).isEqualTo(20);
        assertThat(forecast.service().abandoned()).isCloseTo(theory.abandoning(), Percentage.withPercentage(1));
        assertThat(forecast.service().occupancy())
                .isCloseTo(theory.occupancy(20, 0.06, 300), Percentage.withPercentage(0.5));
        assertThat(forecast.serviceWithoutVariation()).isEqualTo(forecast.service());
    }

    /**
     * The mean of many months, each with other agents; a forecast is for agents of ordinary pace. The service level of a large centre is 3
     * points better than its forecast, because theory gives each half-hour time to fill its queue; the mean of a dozen months has a standard
     * error of a point.
     */
    @ParameterizedTest
    @CsvSource({"telecom-be, 60", "telecom-national, 12"})
    void theForecastIsTheMeanOfTheSimulatedMonths(String name, int seeds) throws IOException {
        CentreScenario scenario = Centres.ordinary(name);
        Forecast forecast = new Forecast(scenario);
        double abandoned = 0;
        double serviceLevel = 0;
        double speedOfAnswer = 0;
        double handle = 0;
        double occupancy = 0;
        double calls = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            CentreSimulation centre = Centres.calls(scenario, seed);
            Supervisor supervisor = new Supervisor(centre);
            PerformanceTally tally = supervisor.tally();
            centre.siteDays().forEachRemaining(siteDay -> {
                SimulatedDay day = siteDay.simulate();
                tally.count(day, 0, day.size());
            });
            Performance simulated = supervisor.report(tally).simulated();
            abandoned += simulated.abandonedShare() / seeds;
            serviceLevel += simulated.serviceLevel() / seeds;
            speedOfAnswer += simulated.averageSpeedOfAnswer() / seeds;
            handle += simulated.averageHandleTime() / seeds;
            occupancy += simulated.occupancy() / seeds;
            calls += (double) simulated.offered() / seeds;
        }
        assertThat(forecast.service().abandoned()).isCloseTo(abandoned, within(0.01));
        assertThat(forecast.service().serviceLevel()).isCloseTo(serviceLevel, within(0.05));
        assertThat(forecast.service().averageSpeedOfAnswer()).isCloseTo(speedOfAnswer, within(3.0));
        assertThat(forecast.service().occupancy()).isCloseTo(occupancy, within(0.02));
        assertThat(forecast.load().handleSeconds()).isCloseTo(handle, Percentage.withPercentage(2));
        assertThat(forecast.load().callsPerDay() * scenario.openDays()).isCloseTo(calls, Percentage.withPercentage(4));
    }

    /** Monday, when the centre opens: the first half-hour has a third of the calls. */
    @Test
    void theBusiestHalfHourIsThatOfTheScenario() throws IOException {
        Forecast forecast = new Forecast(Centres.of("""
                scenario: early
                language: fr-BE
                calls-per-day: 90
                agents: {count: 9}
                opening: {from: "07:30", to: "09:00"}
                arrivals: {weekdays: [1, 1, 2, 0.5, 0.5, 1, 1], half-hours: [1, 3, 5]}
                topics: [{name: a, talk: {mean: 340s}, hold: {share: 0}, wrap-up: {mean: 60s}, transfer: 0}]
                """));
        Forecast.HalfHour busiest = forecast.load().busiest();
        assertThat(busiest.weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(busiest.from()).isEqualTo(LocalTime.of(8, 30));
        assertThat(busiest.calls()).isCloseTo(100, within(1e-9));
        assertThat(busiest.erlangs()).isCloseTo(100 * 400 / 1800.0, within(1e-9));
        assertThat(busiest.agents()).isEqualTo(9);
        assertThat(busiest.isOverloaded()).isTrue();
        assertThat(busiest.occupancy()).isBetween(0.9, 1.0);
    }

    /** One call in ten goes on to the second team; teams that share a queue are one. */
    @Test
    void eachTeamHasItsOwnLoad() throws IOException {
        String teams = """
                scenario: teams
                language: fr-BE
                calls-per-day: 1000
                agents:
                  - {name: front, count: 19, skills: [first]}
                  - {name: back, count: 3, skills: [second%s]}
                topics: [{name: a, skill: first, talk: {mean: 300s}, hold: {share: 0}, wrap-up: {mean: 0s}, transfer: {share: 0.1, to: second}}]
                """;
        List<Forecast.Team> apart = new Forecast(Centres.of(teams.formatted(""))).teams();
        assertThat(apart).extracting(Forecast.Team::groups).containsExactly(List.of("front"), List.of("back"));
        assertThat(apart.get(0).load().callsPerDay()).isCloseTo(1000, within(1e-6));
        assertThat(apart.get(0).load().handleSeconds()).isCloseTo(0.9 * 300 + 0.1 * 90, within(1e-6));
        double transferred = 100 * (1 - apart.get(0).service().abandoned());
        assertThat(transferred).isLessThan(99.99);
        assertThat(apart.get(1).load().callsPerDay()).isCloseTo(transferred, within(1e-3));
        assertThat(apart.get(1).load().erlangs()).isCloseTo(transferred * 210 / 36_000.0, within(1e-3));
        Forecast shared = new Forecast(Centres.of(teams.formatted(", first")));
        assertThat(shared.teams()).singleElement().satisfies(team -> {
            assertThat(team.groups()).containsExactly("front", "back");
            assertThat(team.load().callsPerDay()).isCloseTo(1100, within(0.1));
            assertThat(team.load().agents()).isCloseTo(22, within(1e-9));
        });
        assertThat(shared.load().callsPerDay()).isCloseTo(1000, within(1e-6));
        assertThat(shared.load().busiest().calls()).isLessThan(1000 * 0.08);
    }

    /** The fewest agents with whom the tightest half-hour has the service level that the scenario promises, by Erlang C. */
    @Test
    void aTeamThatIsTooSmallNeedsSoManyAgents() throws IOException {
        CentreScenario scenario = Centres.fiveAgents("calls-per-day: 205 ", "calls-per-day: 2050 ");
        Forecast.Team team = new Forecast(scenario).teams().get(0);
        assertThat(team.tightest().isOverloaded()).isTrue();
        double handle = team.load().handleSeconds();
        double busy = handle + scenario.atWork().reaction().mean();
        double load = team.tightest().erlangs() * busy / handle;
        assertThat(Erlang.serviceLevel(team.agentsNeeded(), load, busy, 20)).isGreaterThanOrEqualTo(0.8);
        assertThat(Erlang.serviceLevel(team.agentsNeeded() - 1, load, busy, 20)).isLessThan(0.8);
        assertThat(team.service().abandoned()).isGreaterThan(0.8);
        assertThat(new Forecast(ScenarioFile.bundled("telecom-be").scenario())
                        .teams()
                        .get(0)
                        .tightest()
                        .isOverloaded())
                .isFalse();
    }

    /**
     * An abandoned call is not transferred, so all of the calls are abandoned and no more. A half-hour whose random factor is nearly 0 leaves
     * the agents some seconds in a year.
     */
    @Test
    void fiveAgentsForAMillionCallsAreTold() throws IOException {
        Forecast forecast = new Forecast(Centres.fiveAgents("calls-per-day: 205 ", "calls-per-day: 1000000 "));
        assertThat(forecast.service().abandoned()).isBetween(0.999, 1.0);
        assertThat(forecast.service().serviceLevel()).isBetween(0.0, 0.001);
        assertThat(forecast.service().averageSpeedOfAnswer()).isBetween(3600.0, 36_000.0);
        assertThat(forecast.load().busiest().occupancy()).isCloseTo(1, within(1e-5));
        assertThat(forecast.callsPerPerson()).isCloseTo(50, within(1e-9));
    }

    @Test
    void peopleCallAsOftenAsTheCallsAndThePopulationSay() throws IOException {
        assertThat(new Forecast(Centres.bundled("telecom-be", "population: 20000", "population: 410")).callsPerPerson())
                .isCloseTo(0.5, within(1e-9));
    }
}
