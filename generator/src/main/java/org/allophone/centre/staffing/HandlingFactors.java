package org.allophone.centre.staffing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.allophone.random.LogNormal;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.random.Streams;
import org.allophone.scenario.Handling;

/**
 * How much longer or shorter than the topic says the agents of a site work for calls, on a day. All is addressed: a day's factors
 * need nothing of the days before.
 */
public final class HandlingFactors {
    private static final Purpose OF_AGENT_AND_TOPIC = Purpose.of("handling of a topic by an agent");
    private static final Purpose OF_AGENT_AND_DAY = Purpose.of("handling by an agent on a day");
    private static final Purpose OF_DAY = Purpose.of("handling at a site on a day");
    private static final Purpose OF_WEEK = Purpose.of("handling at a site in a week");
    private static final Purpose OF_HALF_HOUR = Purpose.of("handling in a half-hour of the day");

    private static final int MILLIS_PER_HALF_HOUR = 1_800_000;
    private static final double MILLIS_PER_HOUR = 3_600_000;
    private static final int HALF_HOURS = 48;
    private static final int DAYS_PER_WEEK = 7;

    /** A Monday, the first day of the first week. */
    private static final LocalDate FIRST_MONDAY = LocalDate.of(1969, 12, 29);

    private final Handling handling;
    private final Roster roster;
    private final double[] paces;
    private final int topics;
    /** For each agent, the factors of the topics: pace, practice, and the form of the day. */
    private final double[] factors;

    private final double[] ofHalfHours = new double[HALF_HOURS];

    private HandlingFactors(Handling handling, Roster roster, double[] paces, int topics) {
        this.handling = handling;
        this.roster = roster;
        this.paces = paces;
        this.topics = topics;
        this.factors = new double[roster.agents() * topics];
    }

    /**
     * The factors of a day.
     *
     * @param people the numbers of the agents in the centre, by their numbers on the roster
     * @param paces their paces
     * @param topics the number of topics
     */
    static HandlingFactors of(
            Handling handling,
            Seed seed,
            Roster roster,
            long[] people,
            double[] paces,
            int topics,
            int site,
            LocalDate date) {
        HandlingFactors factors = new HandlingFactors(handling, roster, paces, topics);
        if (!handling.isEven()) {
            factors.drawAgents(seed, people, date.toEpochDay(), ofDay(handling, seed, site, date));
            factors.drawHalfHours(seed);
        }
        return factors;
    }

    /** The factor of hold and wrap-up for a call, given that of its talk time. */
    public double besideTalk(double factor) {
        return handling.isEven() ? 1 : factor;
    }

    /**
     * The factor of an agent's talk time for a call.
     *
     * @param agent the agent's number on the roster
     * @param topic the number of the topic
     * @param time when the agent answers, in milliseconds since the day began
     */
    public double of(int agent, int topic, long time) {
        if (handling.isEven()) {
            return paces[agent];
        }
        double halfHour = ofHalfHours[(int) (time / MILLIS_PER_HALF_HOUR % HALF_HOURS)];
        return factors[agent * topics + topic] * halfHour * tired(agent, time);
    }

    private double tired(int agent, long time) {
        double middle = (roster.startOf(agent) + roster.endOf(agent)) / 2.0;
        return Math.max(0, 1 + handling.fatigue() * (time - middle) / MILLIS_PER_HOUR);
    }

    private static double ofDay(Handling handling, Seed seed, int site, LocalDate date) {
        LogNormal half = factor(handling.ofDay() * StrictMath.sqrt(0.5));
        long week = Math.floorDiv(ChronoUnit.DAYS.between(FIRST_MONDAY, date), DAYS_PER_WEEK);
        return half.sample(seed.stream(OF_DAY, site, date.toEpochDay()))
                * half.sample(seed.stream(OF_WEEK, site, week));
    }

    private void drawAgents(Seed seed, long[] people, long epochDay, double ofDay) {
        LogNormal ofTopic = factorOfAgents(handling.ofAgentAndTopic());
        LogNormal ofAgent = factorOfAgents(handling.ofAgentAndDay());
        for (int agent = 0; agent < people.length; agent++) {
            double today =
                    paces[agent] * ofDay * ofAgent.sample(seed.stream(OF_AGENT_AND_DAY, people[agent], epochDay));
            Streams practices = seed.child(OF_AGENT_AND_TOPIC, people[agent]).streams(OF_AGENT_AND_TOPIC);
            for (int topic = 0; topic < topics; topic++) {
                factors[agent * topics + topic] = today * ofTopic.sample(practices.stream(topic));
            }
        }
    }

    private void drawHalfHours(Seed seed) {
        LogNormal ofHalfHour = factor(handling.ofHalfHour());
        for (int halfHour = 0; halfHour < HALF_HOURS; halfHour++) {
            ofHalfHours[halfHour] = ofHalfHour.sample(seed.stream(OF_HALF_HOUR, halfHour));
        }
    }

    /**
     * A factor whose mean over calls is 1 if agents are busy for three quarters of their time. Its mean over agents is larger, because slow
     * agents take fewer calls: an agent whose logarithm is x takes about exp(-3/4 x) times as many as others.
     */
    private static LogNormal factorOfAgents(double sigma) {
        return new LogNormal(sigma * sigma / 4, sigma);
    }

    /** A factor of mean 1. */
    private static LogNormal factor(double sigma) {
        return LogNormal.ofMean(1, sigma);
    }
}
