package org.allophone.centre;

import java.util.List;
import org.allophone.centre.demand.IntradayProfile;
import org.allophone.centre.demand.PlannedCalls;
import org.allophone.centre.demand.PlannedDay;
import org.allophone.centre.demand.event.EventLife;
import org.allophone.centre.demand.event.EventNumber;
import org.allophone.centre.entry.MenuModel;
import org.allophone.centre.entry.ShortCallModel;
import org.allophone.centre.judgement.EvaluationModel;
import org.allophone.centre.judgement.SatisfactionModel;
import org.allophone.centre.judgement.TypedResult;
import org.allophone.centre.staffing.Workforce;
import org.allophone.person.CallerDirectory;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Topic;

/**
 * What all days of a simulated centre have in common: the scenario, the agents, the callers, and the distributions of its topics.
 */
final class SimulationModel {
    private final CentreScenario scenario;
    private final Seed seed;
    private final Workforce workforce;
    private final CallerDirectory callers;
    private final TopicModel[] topics;
    /** For each event of the scenario, the topics of its calls. */
    private final TopicModel[][] topicsOfEvents;

    private final EventLife events;
    private final List<String> topicNames;
    private final IntradayProfile profile;
    private final MenuModel menu;
    private final ShortCallModel shortCalls;
    private final RedialModel redial;
    private final PriorityModel priority;
    private final PatienceModel patience;
    private final SatisfactionModel satisfaction;
    private final TypedResult typedResult;
    private final EvaluationModel evaluations;

    SimulationModel(
            CentreScenario scenario, Seed seed, Workforce workforce, CallerDirectory callers, EventLife events) {
        this.scenario = scenario;
        this.seed = seed;
        this.workforce = workforce;
        this.callers = callers;
        this.topics = scenario.topics().stream()
                .map(topic -> TopicModel.of(topic, workforce.queues()))
                .toArray(TopicModel[]::new);
        this.topicsOfEvents = scenario.events().stream()
                .map(event -> scenario.topics().stream()
                        .map(topic -> TopicModel.of(topic.repeatingMore(event.repeat()), workforce.queues())
                                .talking(event.talk()))
                        .toArray(TopicModel[]::new))
                .toArray(TopicModel[][]::new);
        this.events = events;
        this.topicNames = scenario.topics().stream().map(Topic::name).toList();
        this.profile = new IntradayProfile(scenario);
        this.menu = new MenuModel(scenario.menu());
        this.shortCalls = new ShortCallModel(scenario);
        this.redial = new RedialModel(scenario.redial());
        this.priority = new PriorityModel(scenario, callers);
        this.patience = new PatienceModel(scenario, callers);
        this.satisfaction = new SatisfactionModel(scenario.satisfaction(), seed);
        this.typedResult = new TypedResult(scenario.resolvedErrors(), seed);
        this.evaluations = new EvaluationModel(scenario, seed);
    }

    CentreScenario scenario() {
        return scenario;
    }

    Workforce workforce() {
        return workforce;
    }

    CallerDirectory callers() {
        return callers;
    }

    MenuModel menu() {
        return menu;
    }

    ShortCallModel shortCalls() {
        return shortCalls;
    }

    RedialModel redial() {
        return redial;
    }

    PriorityModel priority() {
        return priority;
    }

    PatienceModel patience() {
        return patience;
    }

    SatisfactionModel satisfaction() {
        return satisfaction;
    }

    TypedResult typedResult() {
        return typedResult;
    }

    EvaluationModel evaluations() {
        return evaluations;
    }

    /** The events of the centre's life. */
    EventLife events() {
        return events;
    }

    TopicModel topic(int number) {
        return topics[number];
    }

    /** The topic of a case that an event caused. */
    TopicModel topic(int number, long event) {
        return event == EventNumber.NONE ? topics[number] : topicsOfEvents[EventNumber.plan(event)][number];
    }

    List<String> topicNames() {
        return topicNames;
    }

    /** The random streams of a site-day. */
    DayStreams streams(int site, long epochDay) {
        return new DayStreams(seed, site, epochDay);
    }

    /** The planned calls of a site-day with their arrivals. Within a half-hour they are Poisson arrivals. */
    ArrivingCalls arrivals(DayStreams streams, PlannedDay day) {
        PlannedCalls planned = day.plan();
        double[] everyday = new double[planned.everyday()];
        if (everyday.length > 0) {
            profile.rate(day.date(), streams.busyness()).instants(streams.arrivals(), everyday, everyday.length);
        }
        return ArrivingCalls.of(planned, day.events(), everyday, streams);
    }
}
