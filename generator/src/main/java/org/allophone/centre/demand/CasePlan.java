package org.allophone.centre.demand;

import java.util.List;
import java.util.stream.Stream;
import org.allophone.centre.demand.event.EventCalls;
import org.allophone.centre.demand.event.EventNumber;
import org.allophone.random.Categorical;
import org.allophone.random.Distribution;
import org.allophone.random.Gamma;
import org.allophone.random.GammaQuantile;
import org.allophone.random.Poisson;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.random.Streams;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Topic;
import org.allophone.scenario.event.EventPlan;
import org.jspecify.annotations.Nullable;

/**
 * Which cases the calls of a day belong to. Repeat calls on later days are planned for ranges of cases at once. Of the cases of
 * one day and topic, the first range calls again after one day, the next range after two days, and so on. So the repeat calls of
 * a day are known even if the earlier days are not simulated.
 *
 * <p>Cases are also opened in other channels. They take numbers as well, so the case numbers of calls have gaps, which do not tell
 * how many callers redialled.
 *
 * <p>The days of a site are walked in order, once. That is cheap, since only counts are drawn. Sites do not depend on each other.
 * The walk starts with the warm-up days of {@link CallVolume}.
 */
public final class CasePlan {
    /** If a case has no next contact within this number of days, two weeks, it has none at all. */
    private static final int LONGEST_DELAY = CallVolume.WARM_UP_DAYS;

    /** A repeat call that falls on a closed day moves to the next open one, if that is no further away than this. */
    private static final int DAYS_AHEAD = 64;

    /** A case has no contact later than this number of days after its first contact. */
    static final int LONGEST_CASE = 255;

    private static final double SECONDS_PER_DAY = 86_400;

    /** The days of other channels differ so much that gaps between case numbers do not count the calls that redials displaced. */
    private static final Distribution OTHER_CHANNELS_OF_DAY = Gamma.ofMean(1, 0.25);

    private static final Purpose SITE = Purpose.of("cases of a site");
    private static final Purpose TOPICS_OF_DAY = Purpose.of("topics of a day's cases");
    private static final Purpose OTHER_CHANNELS = Purpose.of("cases of a day in other channels");
    private static final Purpose REPEATS = Purpose.of("repeat calls of cases");
    private static final Purpose ORDER = Purpose.of("order of a day's cases");
    private static final Purpose NUMBERS = Purpose.of("numbers of a day's cases");

    private final CentreScenario scenario;
    private final CallVolume volume;
    private final Seed seed;
    private final GammaQuantile topicFactor;
    private final double otherChannels;
    /** For everyday matters, and for each event: for each topic, after how many days its cases call again. */
    private final List<List<Categorical>> delays;

    public CasePlan(CentreScenario scenario, Seed seed, CallVolume volume) {
        this.scenario = scenario;
        this.volume = volume;
        this.seed = seed;
        this.topicFactor = new GammaQuantile(scenario.arrivals().topicVariation());
        this.otherChannels = scenario.otherChannels();
        this.delays = Stream.concat(Stream.of(1.0), scenario.events().stream().map(EventPlan::repeat))
                .map(factor -> scenario.topics().stream()
                        .map(topic -> delays(topic.repeatingMore(factor)))
                        .toList())
                .toList();
    }

    /** A walk through the days of a site, from the first day of the life on. */
    public Days ofSite(int site) {
        Days days = new Days(site);
        days.warmUp();
        return days;
    }

    /** A walk through the days of one site. Its cases are counted from 0 on. */
    public final class Days {
        private final CallVolume.Days counts;
        private final TopicMix topics;
        private final Seed ofSite;
        private final Streams repeats;
        /** The repeat calls of each day ahead. The index is the last bits of the day's place. */
        private final @Nullable CohortLog[] due = new @Nullable CohortLog[DAYS_AHEAD];
        /** For each of the last days, how many cases were opened before it. The index is the last bits of the day's place. */
        private final long[] casesBefore = new long[LONGEST_CASE + 1];

        private final long[] afterDays = new long[LONGEST_DELAY + 1];
        private long nextCase;
        private int place;

        private Days(int site) {
            this.counts = volume.ofSite(site);
            this.ofSite = seed.child(SITE, site);
            this.topics = new TopicMix(scenario, topicFactor, ofSite);
            this.repeats = ofSite.streams(REPEATS);
        }

        private void warmUp() {
            while (place < CallVolume.WARM_UP_DAYS) {
                next();
            }
        }

        /** The plan of the next day. */
        public PlannedDay next() {
            int calls = counts.next();
            int left = counts.everydayCalls();
            CohortLog today = new CohortLog();
            casesBefore[place & LONGEST_CASE] = nextCase;
            CohortLog returning = due[place % DAYS_AHEAD];
            due[place % DAYS_AHEAD] = null;
            if (returning != null) {
                CohortLog.Reader cohort = returning.read();
                while (cohort.next()) {
                    // If there are more repeat calls than calls, the cases of the surplus have no further contact.
                    int count = Math.min(cohort.count(), left);
                    left -= count;
                    add(
                            today,
                            cohort.firstCase(),
                            count,
                            cohort.topic(),
                            cohort.contact(),
                            cohort.isFirst(),
                            cohort.openedPlace(),
                            cohort.event());
                }
            }
            long[] fresh = new long[scenario.topics().size()];
            topics.on(volume.date(day(place))).split(ofSite.stream(TOPICS_OF_DAY, epochDay(place)), left, fresh);
            open(today, fresh, EventNumber.NONE);
            nextCase += inOtherChannels(left);
            List<EventCalls> events = openCausedCases(today);
            PlannedDay planned = new PlannedDay(
                    volume.date(day(place)),
                    calls,
                    events,
                    today,
                    casesBefore.clone(),
                    place,
                    nextCase,
                    ofSite.stream(ORDER, epochDay(place)),
                    opened -> ofSite.stream(NUMBERS, epochDay(opened)));
            place++;
            return planned;
        }

        /** The cases that are opened in other channels on a day on which so many callers open one. */
        private int inOtherChannels(int opened) {
            if (otherChannels == 0 || opened == 0) {
                return 0;
            }
            RandomStream random = ofSite.stream(OTHER_CHANNELS, epochDay(place));
            return (int) Poisson.sample(random, otherChannels * opened * OTHER_CHANNELS_OF_DAY.sample(random));
        }

        /** Adds the cases that the day's events cause. */
        private List<EventCalls> openCausedCases(CohortLog today) {
            int[] caused = counts.causedCalls();
            List<EventCalls> events =
                    caused.length == 0 ? List.of() : volume.events().on(volume.date(day(place)));
            for (int i = 0; i < caused.length; i++) {
                EventCalls calls = events.get(i);
                long[] ofTopics = new long[scenario.topics().size()];
                Seed ofDay = ofSite.child(TOPICS_OF_DAY, epochDay(place));
                calls.topics().split(ofDay.stream(TOPICS_OF_DAY, calls.event().number()), caused[i], ofTopics);
                open(today, ofTopics, calls.event().number());
            }
            return events;
        }

        /** Adds new cases: so many of each topic. */
        private void open(CohortLog today, long[] ofTopics, long event) {
            for (int topic = 0; topic < ofTopics.length; topic++) {
                add(today, nextCase, (int) ofTopics[topic], topic, 1, true, place, event);
                nextCase += ofTopics[topic];
            }
        }

        /** Adds a cohort to its day. The cases of the cohort that call again are added to the days on which they call again. */
        private void add(
                CohortLog today,
                long firstCase,
                int count,
                int topic,
                int contact,
                boolean first,
                int openedPlace,
                long event) {
            if (count == 0) {
                return;
            }
            int again = 0;
            if (contact < Topic.Repeat.MOST_CONTACTS) {
                int plan = event == EventNumber.NONE ? 0 : 1 + EventNumber.plan(event);
                delays.get(plan).get(topic).split(repeats.stream(firstCase << 3 | (contact - 1)), count, afterDays);
                for (int delay = 1; delay <= LONGEST_DELAY && again < count; delay++) {
                    int cases = (int) afterDays[delay];
                    int dueDay = cases == 0 ? -1 : nextOpenDay(place + delay);
                    if (dueDay >= 0 && dueDay - openedPlace < LONGEST_CASE) {
                        boolean firstInLife = place < CallVolume.WARM_UP_DAYS && dueDay >= CallVolume.WARM_UP_DAYS;
                        due(dueDay)
                                .add(firstCase + again, cases, 0, topic, contact + 1, firstInLife, openedPlace, event);
                        again += cases;
                    }
                }
            }
            today.add(firstCase, count, again, topic, contact, first, openedPlace, event);
        }

        private CohortLog due(int dueDay) {
            CohortLog log = due[dueDay % DAYS_AHEAD];
            if (log == null) {
                log = new CohortLog();
                due[dueDay % DAYS_AHEAD] = log;
            }
            return log;
        }

        /** The first open day from this one on; -1 if there is none in the days ahead. */
        private int nextOpenDay(int from) {
            for (int ahead = from; ahead < place + DAYS_AHEAD; ahead++) {
                if (volume.isOpen(day(ahead))) {
                    return ahead;
                }
            }
            return -1;
        }

        private long epochDay(int ofPlace) {
            return volume.date(day(ofPlace)).toEpochDay();
        }

        /** The number of a day in the centre's life. The place is counted from the first warm-up day on. */
        private int day(int ofPlace) {
            return ofPlace - CallVolume.WARM_UP_DAYS;
        }
    }

    /**
     * The shares of a topic's calls whose case calls again after 1, 2, … days. Place 0 is for cases that do not call again on a
     * later day.
     */
    private static Categorical delays(Topic topic) {
        double returning = topic.returningLater();
        double[] shares = new double[LONGEST_DELAY + 1];
        double mean = topic.repeat().delay().mean() / SECONDS_PER_DAY;
        double againLater = Math.max(0, 1 - 1 / mean);
        double sum = 0;
        for (int delay = 1; delay <= LONGEST_DELAY; delay++) {
            // Days are whole, so the delay is geometric, with this mean: the exponential distribution for whole days.
            shares[delay] = StrictMath.pow(againLater, delay - 1);
            sum += shares[delay];
        }
        for (int delay = 1; delay <= LONGEST_DELAY; delay++) {
            shares[delay] *= returning / sum;
        }
        shares[0] = 1 - returning;
        return new Categorical(shares);
    }
}
