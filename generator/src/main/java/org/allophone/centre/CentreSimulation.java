package org.allophone.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.allophone.centre.demand.CallVolume;
import org.allophone.centre.demand.CasePlan;
import org.allophone.centre.staffing.Agent;
import org.allophone.centre.staffing.Workforce;
import org.allophone.person.CallerDirectory;
import org.allophone.random.Categorical;
import org.allophone.random.Seed;
import org.allophone.scenario.Callers;
import org.allophone.scenario.CentreScenario;

/** The calls of a simulated centre, site-day by site-day: each can be played without the others, on any thread. */
public final class CentreSimulation {
    private final CentreScenario scenario;
    private final CallVolume load;
    private final CasePlan cases;
    private final Workforce agents;
    private final CallerDirectory callers;
    private final SimulationModel play;

    /**
     * @param calls how many calls, if that is asked
     * @param days how many days, closed ones included, if that is asked
     * @param sites how many sites, if that is asked
     * @throws org.allophone.wording.Refusal as {@link CallVolume#of} does
     */
    public CentreSimulation(
            CentreScenario scenario, Seed seed, OptionalLong calls, OptionalInt days, OptionalInt sites) {
        this.scenario = scenario;
        this.load = CallVolume.of(scenario, seed, calls, days, sites);
        this.cases = new CasePlan(scenario, seed, load);
        this.agents = new Workforce(scenario, seed, load.sites());
        List<Callers.Segment> segments = scenario.callers().segments();
        this.callers = new CallerDirectory(
                seed,
                scenario.callers().ofSites(load.sites(), scenario.sites()),
                scenario.callers().numbering(),
                scenario.callers().busiestTenth(),
                segments.stream().map(Callers.Segment::name).toList(),
                new Categorical(
                        segments.stream().mapToDouble(Callers.Segment::share).toArray()));
        this.play = new SimulationModel(scenario, seed, agents, callers);
    }

    /** How the calls spread over sites and days. */
    public CallVolume load() {
        return load;
    }

    /** Who may call. */
    public CallerDirectory callers() {
        return callers;
    }

    /** Who answers: everybody who is on a roster on a day of the period that the centre opens, site after site. */
    public Stream<Agent> agents() {
        List<LocalDate> openDays = scenario.start()
                .datesUntil(scenario.start().plusDays(load.days()))
                .filter(scenario::isOpenOn)
                .toList();
        return IntStream.range(0, load.sites()).boxed().flatMap(site -> agents.of(site, openDays));
    }

    /** What is simulated. */
    public CentreScenario scenario() {
        return scenario;
    }

    /** Who works, and when. */
    public Workforce rosters() {
        return agents;
    }

    /** Gives the calls of a site-day, in the order they came in. */
    public void playSiteDay(long index, Consumer<? super CentreCall> consumer) {
        CallVolume.SiteDay siteDay = load.siteDay(index);
        if (siteDay.calls() > 0) {
            day(siteDay).forEachCall(consumer);
        }
    }

    /** Gives the legs of the calls of a site-day, in the order of the calls. */
    public void playLegs(long index, Consumer<? super Leg> consumer) {
        CallVolume.SiteDay siteDay = load.siteDay(index);
        if (siteDay.calls() > 0) {
            day(siteDay).forEachLeg(consumer);
        }
    }

    /** The site-days on which the calls of a case are, in order, found without playing them. */
    public LongStream siteDaysOfCase(long caseNumber) {
        return cases.siteDaysOf(caseNumber).filter(index -> load.siteDay(index).calls() > 0);
    }

    private DaySimulation day(CallVolume.SiteDay siteDay) {
        NextDayCalls nextDay = new NextDayCalls(play, cases, load, siteDay);
        return new DaySimulation(play, siteDay, cases.slots(siteDay.index()), nextDay);
    }
}
