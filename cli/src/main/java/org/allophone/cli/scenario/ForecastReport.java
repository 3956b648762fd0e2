package org.allophone.cli.scenario;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.allophone.centre.performance.Forecast;
import org.allophone.cli.console.Figures;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextColumns;
import org.allophone.scenario.CentreScenario;

/** Prints what a planner expects of a centre, and warns of what is nearly surely a mistake. */
final class ForecastReport {
    /** Agents who are busy for less than this have nearly nothing to do. Those of real centres are busy for most of their time. */
    private static final double IDLE_OCCUPANCY = 0.05;

    /** Customers who call more often than this on an open day are on the phone again and again. */
    private static final double MOST_CALLS_PER_PERSON = 0.5;

    /** With longer names, a table would be wider than 80 columns. */
    private static final int LONGEST_NAME = 24;

    private final CentreScenario scenario;
    private final Forecast forecast;
    private final Messages messages;
    private final Figures figures;

    ForecastReport(CentreScenario scenario, Messages messages) {
        this.scenario = scenario;
        this.forecast = new Forecast(scenario);
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    /** Prints the load of an open day, that of its busiest half-hour, and the service. */
    void print(PrintStream out) {
        out.println();
        TextColumns columns = new TextColumns(out);
        columns.printFigures(table(
                List.of(
                        messages.get("scenario.open-day"),
                        messages.get("scenario.calls"),
                        messages.get("scenario.handle-time"),
                        messages.get("scenario.erlangs"),
                        messages.get("scenario.agents-on-duty"),
                        messages.get("scenario.occupancy")),
                (load, service) -> List.of(
                        figures.count(Math.round(load.callsPerDay())),
                        figures.seconds(load.handleSeconds()),
                        figures.decimal(load.erlangs()),
                        figures.decimal(load.agents()),
                        figures.percent(service.occupancy()))));
        out.println();
        Forecast.HalfHour busiest = forecast.load().busiest();
        columns.printFigures(table(
                List.of(
                        messages.get("scenario.peak", weekday(busiest), busiest.from()),
                        messages.get("scenario.calls"),
                        messages.get("scenario.erlangs"),
                        messages.get("scenario.agents-on-duty"),
                        messages.get("scenario.occupancy")),
                (load, service) -> List.of(
                        figures.decimal(load.busiest().calls()),
                        figures.decimal(load.busiest().erlangs()),
                        figures.count(load.busiest().agents()),
                        figures.percent(load.busiest().occupancy()))));
        out.println();
        columns.printFigures(table(
                List.of(
                        messages.get("scenario.service"),
                        messages.get("scenario.in-time", forecast.promise().withinSeconds()),
                        messages.get("scenario.abandoned"),
                        messages.get("scenario.speed-of-answer")),
                (load, service) -> List.of(
                        figures.percent(service.serviceLevel()),
                        figures.percent(service.abandoned()),
                        figures.seconds(service.averageSpeedOfAnswer()))));
        Forecast.Service withoutVariation = forecast.serviceWithoutVariation();
        out.println(messages.get(
                "performance.variation",
                figures.percent(withoutVariation.abandoned()),
                figures.percent(withoutVariation.serviceLevel()),
                forecast.promise().withinSeconds()));
        if (forecast.service().occupancy() > 1) {
            out.println(messages.get("performance.overtime"));
        }
    }

    /** A line for each of what is nearly surely a mistake, with what to write instead. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (Forecast.Team team : forecast.teams()) {
            Forecast.HalfHour tightest = team.tightest();
            // A plan for the whole day may leave a half-hour short and keep the promise all the same.
            boolean missesPromise =
                    team.service().serviceLevel() < forecast.promise().share();
            if (tightest.isOverloaded() && missesPromise) {
                warnings.add(messages.get(
                        "scenario.warning.overload",
                        name(team),
                        tightest.agents(),
                        figures.decimal(tightest.erlangs()),
                        weekday(tightest),
                        tightest.from(),
                        figures.percent(team.service().abandoned()),
                        team.agentsNeeded(),
                        100 * forecast.promise().share(),
                        forecast.promise().withinSeconds()));
            } else if (team.service().occupancy() < IDLE_OCCUPANCY
                    && team.load().agents() > 1) {
                warnings.add(messages.get(
                        "scenario.warning.idle",
                        name(team),
                        figures.percent(team.service().occupancy())));
            }
        }
        if (forecast.callsPerPerson() > MOST_CALLS_PER_PERSON) {
            warnings.add(messages.get(
                    "scenario.warning.callers",
                    Math.round(scenario.callsPerDay() * scenario.sites()),
                    scenario.callers().population(),
                    figures.decimal(forecast.callsPerPerson())));
        }
        return warnings;
    }

    /** A line for each team and one for the centre; for the centre alone if it has one team. */
    private List<List<String>> table(
            List<String> head, BiFunction<Forecast.Load, Forecast.Service, List<String>> line) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(head);
        List<Forecast.Team> teams = forecast.teams();
        for (Forecast.Team team : teams.size() > 1 ? teams : List.<Forecast.Team>of()) {
            lines.add(line(name(team), line.apply(team.load(), team.service())));
        }
        lines.add(line(
                messages.get("scenario.centre", scenario.sites()), line.apply(forecast.load(), forecast.service())));
        return lines;
    }

    private static List<String> line(String name, List<String> figures) {
        List<String> line = new ArrayList<>();
        line.add(name);
        line.addAll(figures);
        return line;
    }

    private String weekday(Forecast.HalfHour halfHour) {
        return messages.get("weekday." + halfHour.weekday());
    }

    private static String name(Forecast.Team team) {
        String name = String.join(" + ", team.groups());
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
