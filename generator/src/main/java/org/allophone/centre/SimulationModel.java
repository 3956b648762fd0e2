package org.allophone.centre;

import org.allophone.calendar.DayClock;
import org.allophone.centre.demand.IntradayProfile;
import org.allophone.centre.staffing.Workforce;
import org.allophone.person.CallerDirectory;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.random.Streams;
import org.allophone.scenario.CentreScenario;

/** What all days of a simulated centre have in common: who takes part, and where each kind of draw comes from. */
final class SimulationModel {
    private static final double MILLIS = 1000;

    private static final Purpose ARRIVALS = Purpose.of("arrivals of a day");
    private static final Purpose BUSYNESS = Purpose.of("busyness of the half-hours of a day");
    private static final Purpose MENU = Purpose.of("menu of a call");
    private static final Purpose PATIENCE = Purpose.of("patience of a caller");
    private static final Purpose TALK = Purpose.of("talk of a call");
    private static final Purpose SECOND_WRAP_UP = Purpose.of("wrap-up of the agent to whom a call was passed on");
    private static final Purpose JUDGEMENT = Purpose.of("what the two think of a call");
    private static final Purpose COMEBACK = Purpose.of("comeback on the day of a call");

    private final CentreScenario scenario;
    private final Workforce agents;
    private final CallerDirectory callers;
    private final TopicModel[] topics;
    private final Streams arrivals;
    private final IntradayProfile halfHours;
    private final Streams busyness;
    private final Streams menus;
    private final Streams patiences;
    private final Streams talks;
    private final Streams secondWrapUps;
    private final Streams judgements;
    private final Streams comebacks;

    SimulationModel(CentreScenario scenario, Seed seed, Workforce agents, CallerDirectory callers) {
        this.scenario = scenario;
        this.agents = agents;
        this.callers = callers;
        this.topics = scenario.topics().stream()
                .map(topic -> TopicModel.of(topic, agents.queues()))
                .toArray(TopicModel[]::new);
        this.arrivals = seed.streams(ARRIVALS);
        this.halfHours = new IntradayProfile(scenario);
        this.busyness = seed.streams(BUSYNESS);
        this.menus = seed.streams(MENU);
        this.patiences = seed.streams(PATIENCE);
        this.talks = seed.streams(TALK);
        this.secondWrapUps = seed.streams(SECOND_WRAP_UP);
        this.judgements = seed.streams(JUDGEMENT);
        this.comebacks = seed.streams(COMEBACK);
    }

    CentreScenario scenario() {
        return scenario;
    }

    Workforce agents() {
        return agents;
    }

    CallerDirectory callers() {
        return callers;
    }

    TopicModel topic(int number) {
        return topics[number];
    }

    /** When the calls of a site-day come in, in milliseconds since it began, rising: Poisson within a half-hour. */
    int[] arrivals(long siteDay, DayClock clock, int calls) {
        double[] instants = new double[calls];
        halfHours.rate(clock, busyness.stream(siteDay)).instants(arrivals.stream(siteDay), instants, calls);
        int[] times = new int[calls];
        for (int call = 0; call < times.length; call++) {
            times[call] = (int) (instants[call] * MILLIS);
        }
        return times;
    }

    /** By call; so are the others. */
    Streams menus() {
        return menus;
    }

    Streams patiences() {
        return patiences;
    }

    Streams talks() {
        return talks;
    }

    Streams secondWrapUps() {
        return secondWrapUps;
    }

    Streams judgements() {
        return judgements;
    }

    Streams comebacks() {
        return comebacks;
    }
}
