package org.allophone.centre;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.allophone.person.CallerDirectory;
import org.allophone.random.Seed;
import org.allophone.random.Shares;
import org.allophone.scenario.Callers;
import org.allophone.scenario.CentreScenario;

/** The calls of a simulated centre, site-day by site-day: each can be played without the others. */
public final class CentreCalls {
    private final CentreScenario scenario;
    private final Seed seed;
    private final Load load;
    private final CasePlan cases;
    private final Agents agents;
    private final CallerDirectory callers;

    /**
     * @param calls how many calls, if that is asked
     * @param days how many days, closed ones included, if that is asked
     * @param sites how many sites, if that is asked
     */
    public CentreCalls(CentreScenario scenario, Seed seed, OptionalLong calls, OptionalInt days, OptionalInt sites) {
        this.scenario = scenario;
        this.seed = seed;
        this.load = Load.of(scenario, seed, calls, days, sites);
        this.cases = new CasePlan(scenario, seed, load);
        this.agents = new Agents(scenario, seed, load.sites());
        this.callers = new CallerDirectory(
                seed,
                scenario.callers().population(),
                scenario.callers().numbering(),
                scenario.callers().busiestTenth(),
                new Shares(scenario.callers().segments().stream()
                        .mapToDouble(Callers.Segment::share)
                        .toArray()));
    }

    /** How the calls spread over sites and days. */
    public Load load() {
        return load;
    }

    /** Gives the calls of a site-day, in the order they came in. */
    public void playSiteDay(long index, Consumer<? super CentreCall> consumer) {
        Load.SiteDay siteDay = load.siteDay(index);
        if (siteDay.calls() > 0) {
            new SimulatedDay(scenario, seed, siteDay, cases.slots(index), agents, callers).forEach(consumer);
        }
    }
}
