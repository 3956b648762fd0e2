package org.allophone.centre.demand;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.allophone.centre.demand.event.EventCalls;
import org.allophone.centre.demand.event.EventLife;
import org.allophone.random.GammaQuantile;
import org.allophone.random.Normal;
import org.allophone.random.Poisson;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;

/**
 * How many calls each day of each site has. A count is Poisson. Its mean is the scenario's mean times a Gamma factor, which is
 * correlated with the factor of the day before. A count depends only on scenario, seed, site and date. It does not depend on how
 * many days or sites somebody asks for.
 *
 * <p>The days of a centre's life are numbered from 0 on. The days just before the life, {@code -WARM_UP_DAYS} to -1, have calls
 * too, so that the first days of the life have their repeat calls.
 */
public final class CallVolume {
    /** The number of days before the first day of the life that have calls. A repeat call comes at most this many days later. */
    public static final int WARM_UP_DAYS = 14;

    /** A day has no more calls than this, so that a call's number within the day fits an event of the simulation. */
    private static final long MOST_CALLS_OF_DAY = (1 << 24) - 1;

    private static final Normal STANDARD = new Normal(0, 1);
    private static final Purpose BUSYNESS = Purpose.of("busyness of a day");
    private static final Purpose CALLS = Purpose.of("calls of a day");
    private static final Purpose CAUSED_CALLS = Purpose.of("calls that events cause on a day");
    private static final double UNKNOWN = -1;

    private final CentreScenario scenario;
    private final Seed seed;
    private final GammaQuantile factor;
    private final EventLife events;
    /** The expected calls of a site for each day, from the first warm-up day on. Each is computed when it is first needed. */
    private double[] expected = new double[0];

    public CallVolume(CentreScenario scenario, Seed seed) {
        this.scenario = scenario;
        this.seed = seed;
        this.factor = new GammaQuantile(scenario.arrivals().dayVariation());
        this.events = new EventLife(scenario, seed);
    }

    /** The events of the centre's life. */
    public EventLife events() {
        return events;
    }

    /** The date of a day of the centre's life. */
    public LocalDate date(int day) {
        return scenario.start().plusDays(day);
    }

    /** Whether calls can come on a day of the centre's life. */
    public boolean isOpen(int day) {
        return expectedCalls(day) > 0;
    }

    /** The mean number of calls of one site on a day of the centre's life, without those that events cause. */
    public double expectedCalls(int day) {
        int place = day + WARM_UP_DAYS;
        double[] known = expected;
        if (place >= known.length) {
            int before = known.length;
            known = Arrays.copyOf(known, Math.max(place + 1, 2 * before));
            Arrays.fill(known, before, known.length, UNKNOWN);
            expected = known;
        }
        if (known[place] == UNKNOWN) {
            LocalDate date = date(day);
            known[place] = scenario.isOpenOn(date) ? scenario.expectedCalls(date) * scenario.partOfDay(date) : 0;
        }
        return known[place];
    }

    /** A walk through the days of a site, from the first warm-up day on. */
    public Days ofSite(int site) {
        return new Days(site);
    }

    /** A walk through the days of one site. */
    public final class Days {
        private final int site;
        private int day = -WARM_UP_DAYS;
        /** The day's normal score: correlated from one day to the next (AR(1)), of variance 1 on each day. */
        private double busyness;
        /** How many calls of the day that was drawn last have no event as their cause. */
        private int everyday;
        /** How many calls of that day each of its events causes, in the order of {@link EventLife#on}. */
        private int[] caused = {};

        private Days(int site) {
            this.site = site;
        }

        /** The number of the calls of the next day. */
        public int next() {
            LocalDate date = date(day);
            long epochDay = date.toEpochDay();
            double correlation = day == -WARM_UP_DAYS ? 0 : scenario.arrivals().dayCorrelation();
            busyness = correlation * busyness
                    + Math.sqrt(1 - correlation * correlation) * STANDARD.sample(seed.stream(BUSYNESS, site, epochDay));
            double mean = expectedCalls(day);
            day++;
            everyday = mean == 0 ? 0 : drawn(seed.stream(CALLS, site, epochDay), mean * factor.at(busyness), 0);
            List<EventCalls> ofEvents = mean == 0 ? List.of() : events.on(date);
            caused = new int[ofEvents.size()];
            int all = everyday;
            for (int event = 0; event < caused.length; event++) {
                EventCalls calls = ofEvents.get(event);
                Seed ofEvent = seed.child(CAUSED_CALLS, site, epochDay);
                caused[event] = drawn(ofEvent.stream(CALLS, calls.event().number()), calls.expected(), all);
                all += caused[event];
            }
            return all;
        }

        /** How many calls of that day have no event as their cause. */
        public int everydayCalls() {
            return everyday;
        }

        /** How many calls each event of that day causes, in the order of {@link EventLife#on}. */
        public int[] causedCalls() {
            return caused;
        }

        private static int drawn(RandomStream random, double mean, int before) {
            return (int) Math.min(MOST_CALLS_OF_DAY - before, Poisson.sample(random, mean));
        }
    }
}
