package org.allophone.centre.performance;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.centre.demand.LoadVariation;
import org.allophone.centre.staffing.OfferedLoad;
import org.allophone.centre.staffing.Workforce;
import org.allophone.centre.theory.EquivalentPatience;
import org.allophone.centre.theory.ErlangC;
import org.allophone.centre.theory.ExpectedCalls;
import org.allophone.random.Seed;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Staffing;

/**
 * What a planner expects of a centre before anything is simulated: the load, and the service by Erlang-A. It is that of one site
 * in the period of the scenario, with agents of ordinary pace. Agent groups that share queues are one team here.
 */
public final class Forecast {
    private static final long SECONDS_PER_DAY = 86_400;

    /** The mean patience to start from, in seconds. */
    private static final double FIRST_PATIENCE = 300;

    /** After so many rounds, the waits fit the patience, and the calls transferred those answered. */
    private static final int ROUNDS = 3;

    private final CentreScenario scenario;
    private final List<String> queues;
    private final AgentPools pools;
    private final StaffingTimeline days;
    private final Staffing.ForService promise;
    private final Map<Integer, Prediction.PoolLoad> loads;
    private final Prediction prediction;
    private final Prediction withoutVariation;

    public Forecast(CentreScenario scenario) {
        // The seed decides on the paces of the agents, not on who works when.
        Workforce workforce = new Workforce(scenario, new Seed(0));
        this.scenario = scenario;
        this.queues = workforce.queues();
        this.pools = new AgentPools(scenario.agents(), queues);
        this.days = StaffingTimeline.ofPeriod(scenario, workforce, pools);
        this.promise = Supervisor.promise(scenario);
        LoadVariation variation = LoadVariation.of(scenario);
        double patience = FIRST_PATIENCE;
        Map<Integer, Prediction.PoolLoad> latestLoads = loads(skill -> 1);
        Prediction latest = prediction(variation, latestLoads, patience);
        for (int round = 1; round < ROUNDS; round++) {
            patience = patience(latest, patience);
            latestLoads = loads(answeredBySkill(latest));
            latest = prediction(variation, latestLoads, patience);
        }
        this.loads = latestLoads;
        this.prediction = latest;
        this.withoutVariation = prediction(LoadVariation.none(scenario), loads, patience);
    }

    /**
     * The load of a team or of the whole centre. A transferred call counts for each of its two teams, and once for the centre.
     *
     * @param callsPerDay the mean number of calls on an open day that enter a queue
     * @param handleSeconds the mean handle time of one of these calls
     * @param erlangs the mean load in the opening hours, in erlang
     * @param agents the mean number of agents on duty in the opening hours
     * @param busiest the half-hour with the most calls
     */
    public record Load(double callsPerDay, double handleSeconds, double erlangs, double agents, HalfHour busiest) {}

    /**
     * A half-hour.
     *
     * @param from its start on the centre's clock
     * @param calls the expected number of calls
     * @param erlangs the load, in erlang
     * @param agents the number of agents on duty
     * @param occupancy the share of their time in which they are busy
     */
    public record HalfHour(
            DayOfWeek weekday, LocalTime from, double calls, double erlangs, int agents, double occupancy) {

        /** Whether the load is as large as the number of agents. Then even agents who never rest cannot answer all calls. */
        public boolean isOverloaded() {
            return erlangs >= agents;
        }
    }

    /**
     * The service of a team or of the whole centre.
     *
     * @param occupancy the share of the time of their shifts in which agents are busy
     * @param serviceLevel the share of the calls that are answered in time
     * @param abandoned the share of the calls that are abandoned
     * @param averageSpeedOfAnswer the mean wait of the answered calls, in seconds
     */
    public record Service(double occupancy, double serviceLevel, double abandoned, double averageSpeedOfAnswer) {}

    /**
     * A team.
     *
     * @param groups the names of its agent groups
     * @param tightest the half-hour with the largest load per agent
     * @param agentsNeeded the number of agents with which that half-hour would have the service level of the scenario
     */
    public record Team(List<String> groups, Load load, Service service, HalfHour tightest, int agentsNeeded) {}

    /** The service level that the scenario promises, or the usual one. */
    public Staffing.ForService promise() {
        return promise;
    }

    /** The teams that have calls, in the order of the scenario. */
    public List<Team> teams() {
        return loads.keySet().stream()
                .sorted(Comparator.comparingInt(this::firstGroup))
                .map(this::team)
                .toList();
    }

    /** The load of the centre. */
    public Load load() {
        return load(loads.keySet(), queuedCalls());
    }

    /** The service of the centre. */
    public Service service() {
        return service(prediction);
    }

    /** The service of the centre if all half-hours were as busy as expected. */
    public Service serviceWithoutVariation() {
        return service(withoutVariation);
    }

    /** How often a person calls on an open day, on average. */
    public double callsPerPerson() {
        return scenario.callsPerDay() / scenario.callers().ofSite(scenario.sites());
    }

    /** The loads of the pools. */
    private Map<Integer, Prediction.PoolLoad> loads(ToDoubleFunction<String> answeredBySkill) {
        Map<Integer, Prediction.PoolLoad> found = new TreeMap<>();
        for (int group = 0; group < scenario.agents().size(); group++) {
            OfferedLoad load = OfferedLoad.of(scenario, scenario.agents().get(group), answeredBySkill);
            if (load.perCall() > 0) {
                found.merge(
                        pools.ofGroup(group),
                        new Prediction.PoolLoad(callsOfWeight() * load.perCall(), load.handleSeconds()),
                        Prediction.PoolLoad::plus);
            }
        }
        return found;
    }

    private ToDoubleFunction<String> answeredBySkill(Prediction of) {
        return skill -> {
            ExpectedCalls calls = of.calls(pools.ofQueue(queues.indexOf(skill)));
            return calls.answered() / calls.calls();
        };
    }

    private Prediction prediction(LoadVariation variation, Map<Integer, Prediction.PoolLoad> ofPools, double patience) {
        return new Prediction(
                days,
                variation,
                ofPools,
                new PoolWork(scenario, pools),
                reactionSeconds(),
                patience,
                promise.withinSeconds());
    }

    /**
     * The mean patience that fits the waits of a prediction.
     *
     * @param before the mean patience with which it was made
     */
    private double patience(Prediction of, double before) {
        ExpectedCalls calls = of.calls();
        // A call stops waiting because it is answered or because it is abandoned.
        double answersPerSecond = Math.max(0, calls.waiting() / calls.waitSeconds() - 1 / before);
        return EquivalentPatience.meanSeconds(scenario::isPatientFor, answersPerSecond);
    }

    private double reactionSeconds() {
        return scenario.atWork().reaction().mean();
    }

    /** The calls per second of a half-hour of weight 1. */
    private double callsOfWeight() {
        return scenario.callsPerDay() / HalfHourSpan.SECONDS_PER_HALF_HOUR;
    }

    /** The calls of the period that enter a queue. */
    private double queuedCalls() {
        return callsOfWeight() * days.weight() * OfferedLoad.queued(scenario);
    }

    private int firstGroup(int pool) {
        return groups(pool).findFirst().orElse(Integer.MAX_VALUE);
    }

    private IntStream groups(int pool) {
        return IntStream.range(0, scenario.agents().size()).filter(group -> pools.ofGroup(group) == pool);
    }

    private Team team(int pool) {
        ExpectedCalls calls = prediction.calls(pool);
        HalfHour tightest = halfHours(Set.of(pool), 1)
                .max(Comparator.comparingDouble(halfHour -> halfHour.erlangs() / halfHour.agents()))
                .orElseThrow();
        double handle = prediction.load(pool).handleSeconds();
        double busy = handle + reactionSeconds();
        return new Team(
                groups(pool)
                        .mapToObj(group -> scenario.agents().get(group))
                        .map(AgentGroup::name)
                        .toList(),
                load(Set.of(pool), calls.calls()),
                new Service(
                        prediction.occupancy(pool),
                        calls.inTime() / calls.calls(),
                        calls.abandoned() / calls.calls(),
                        calls.answeredWaitSeconds() / calls.answered()),
                tightest,
                ErlangC.agentsFor(tightest.erlangs() * busy / handle, busy, promise.share(), promise.withinSeconds()));
    }

    private Service service(Prediction of) {
        double calls = queuedCalls();
        return new Service(
                of.occupancy(), of.serviceLevel(calls), of.calls().abandoned() / calls, of.averageSpeedOfAnswer(calls));
    }

    /**
     * The load of some pools.
     *
     * @param calls the number of their calls in the period
     */
    private Load load(Collection<Integer> ofPools, double calls) {
        double legs = 0;
        double workSeconds = 0;
        double agentSeconds = 0;
        for (int pool : ofPools) {
            double ofPool = prediction.load(pool).callsOfWeight() * days.weight(pool);
            legs += ofPool;
            workSeconds += ofPool * prediction.load(pool).handleSeconds();
            agentSeconds += days.agentSeconds(pool);
        }
        HalfHour busiest = halfHours(ofPools, calls / legs)
                .max(Comparator.comparingDouble(HalfHour::calls))
                .orElseThrow();
        return new Load(
                calls / scenario.openDays(),
                workSeconds / calls,
                workSeconds / days.openSeconds(),
                agentSeconds / days.openSeconds(),
                busiest);
    }

    /**
     * The half-hours of some pools.
     *
     * @param callsPerLeg the number of calls for each entry of a call into a queue of one of the pools
     */
    private Stream<HalfHour> halfHours(Collection<Integer> ofPools, double callsPerLeg) {
        return days.siteDays().keySet().stream()
                .flatMap(day -> IntStream.range(0, day.halfHours().size())
                        .mapToObj(number -> halfHour(ofPools, callsPerLeg, day, number)));
    }

    private HalfHour halfHour(Collection<Integer> ofPools, double callsPerLeg, StaffingTimeline.Day day, int number) {
        StaffingTimeline.HalfHour halfHour = day.halfHours().get(number);
        double legs = 0;
        double erlangs = 0;
        int agents = 0;
        double busySeconds = 0;
        for (int pool : ofPools) {
            Prediction.PoolLoad load = prediction.load(pool);
            double weight = halfHour.weights().get(pool);
            legs += load.callsOfWeight() * weight * halfHour.seconds();
            erlangs += load.erlangs(weight);
            agents += halfHour.agents().get(pool);
            busySeconds += prediction.calls(pool, day).get(number).busySeconds();
        }
        return new HalfHour(
                day.weekday(),
                LocalTime.ofSecondOfDay(Math.floorMod(day.clock().shows(halfHour.from()), SECONDS_PER_DAY)),
                legs * callsPerLeg,
                erlangs,
                agents,
                busySeconds / agents / halfHour.seconds());
    }
}
