package org.allophone.centre.staffing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.DayLoad;
import org.allophone.scenario.KnownLoad;

/**
 * How the load of each agent group that is known in advance differs from that of an ordinary day of the same weekday. 1 is the same
 * load. A planner does not look closer than at 2 %.
 */
final class KnownLevels {
    private static final double STEPS = 50;

    private final CentreScenario scenario;
    private final List<Double> ordinary;

    KnownLevels(CentreScenario scenario) {
        this.scenario = scenario;
        this.ordinary = Collections.nCopies(scenario.agents().size(), 1.0);
    }

    /** The levels of an ordinary day. */
    List<Double> ordinary() {
        return ordinary;
    }

    /** The level of each group on an open date. */
    List<Double> on(LocalDate date) {
        DayLoad usual = scenario.ordinaryLoad(date.getDayOfWeek());
        DayLoad load = KnownLoad.of(scenario, date);
        return load.equals(usual)
                ? ordinary
                : scenario.agents().stream()
                        .map(group -> level(work(group, load), work(group, usual)))
                        .toList();
    }

    private static double level(double work, double usual) {
        return usual == 0 ? 1 : Math.round(work / usual * STEPS) / STEPS;
    }

    /** The work of a group, in seconds for each call of a day of weight 1. */
    private double work(AgentGroup group, DayLoad of) {
        OfferedLoad load = OfferedLoad.of(scenario, group, of.shares());
        return load.perCall() == 0 ? 0 : of.weight() * load.perCall() * load.handleSeconds();
    }
}
