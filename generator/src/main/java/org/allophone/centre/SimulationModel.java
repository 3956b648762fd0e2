package org.allophone.centre;

import java.time.LocalDate;
import java.util.List;
import org.allophone.centre.demand.IntradayProfile;
import org.allophone.centre.staffing.Workforce;
import org.allophone.person.CallerDirectory;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Topic;

/**
 * What all days of a simulated centre have in common: the scenario, the agents, the callers, and the distributions of its topics.
 */
final class SimulationModel {
    private static final double MILLIS_PER_SECOND = 1000;

    private final CentreScenario scenario;
    private final Seed seed;
    private final Workforce workforce;
    private final CallerDirectory callers;
    private final TopicModel[] topics;
    private final List<String> topicNames;
    private final IntradayProfile profile;
    private final PatienceModel patience;

    SimulationModel(CentreScenario scenario, Seed seed, Workforce workforce, CallerDirectory callers) {
        this.scenario = scenario;
        this.seed = seed;
        this.workforce = workforce;
        this.callers = callers;
        this.topics = scenario.topics().stream()
                .map(topic -> TopicModel.of(topic, workforce.queues()))
                .toArray(TopicModel[]::new);
        this.topicNames = scenario.topics().stream().map(Topic::name).toList();
        this.profile = new IntradayProfile(scenario);
        this.patience = new PatienceModel(scenario, callers);
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

    PatienceModel patience() {
        return patience;
    }

    TopicModel topic(int number) {
        return topics[number];
    }

    List<String> topicNames() {
        return topicNames;
    }

    /** The random streams of a site-day. */
    DayStreams streams(int site, long epochDay) {
        return new DayStreams(seed, site, epochDay);
    }

    /**
     * The arrivals of a site-day, in milliseconds since the day began, in rising order. Within a half-hour they are Poisson
     * arrivals.
     */
    int[] arrivals(DayStreams streams, LocalDate date, int calls) {
        double[] instants = new double[calls];
        if (calls > 0) {
            profile.rate(date, streams.busyness()).instants(streams.arrivals(), instants, calls);
        }
        int[] times = new int[calls];
        for (int call = 0; call < times.length; call++) {
            times[call] = (int) (instants[call] * MILLIS_PER_SECOND);
        }
        return times;
    }
}
