package org.allophone.person;

import java.util.List;
import org.allophone.fiction.NumberingPlan;
import org.allophone.random.Categorical;
import org.allophone.random.Normal;
import org.allophone.random.Permutation;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.random.Streams;

/**
 * The people who may call, by index from 0 on. Each site has its own callers, a block of consecutive indices. If the
 * numbering plan has no numbers left, a further site shares the callers of an earlier one. Callers are not stored but
 * computed on demand; the same index always gives the same caller. No two callers have the same telephone number.
 */
public final class CallerDirectory {
    private static final Purpose CALLER_OF_CASE = Purpose.of("caller of a case");
    private static final Purpose SEGMENT = Purpose.of("segment of a caller");
    private static final Purpose NUMBERS = Purpose.of("telephone numbers of callers");
    private static final Purpose ORDER = Purpose.of("order of a site's callers");
    private static final Purpose TALK = Purpose.of("how long a caller talks");
    private static final Purpose PATIENCE = Purpose.of("how long a caller waits");
    private static final Purpose USUAL_TOPIC = Purpose.of("usual topic of a caller");

    private static final Normal STANDARD = new Normal(0, 1);

    /** The search for a caller whose usual topic it is ends after so many callers. */
    private static final int MOST_SEARCHED = 64;

    private final Seed seed;
    private final int ofSite;
    private final int busy;
    private final int blocks;
    private final NumberingPlan plan;
    private final CallRates rates;
    private final UsualTimes usualTimes;
    private final Habits habits;

    private final List<String> segments;
    private final Categorical segmentShares;
    private final Streams segmentsOfCallers;
    private final Permutation numbers;
    private final Streams talkOfCallers;
    private final Streams patienceOfCallers;
    private final Streams usualTopics;

    /**
     * @param seed the root of all draws but the telephone numbers
     * @param numbersSeed the root of the telephone numbers
     * @param ofSite the number of people of each site
     * @param blocks how many sites have people of their own; all these people together are at most the size of the plan
     * @param habits how often and how regularly they call
     * @param segments the names of the customer segments
     * @param segmentShares the shares of the segments
     */
    public CallerDirectory(
            Seed seed,
            Seed numbersSeed,
            int ofSite,
            int blocks,
            NumberingPlan plan,
            Habits habits,
            List<String> segments,
            Categorical segmentShares) {
        this.seed = seed;
        this.ofSite = ofSite;
        this.busy = ofSite / 10;
        this.blocks = blocks;
        this.plan = plan;
        this.rates = new CallRates(habits.rateSpread(), ofSite);
        this.usualTimes = new UsualTimes(seed, ofSite);
        this.habits = habits;
        this.segments = List.copyOf(segments);
        this.segmentShares = segmentShares;
        this.segmentsOfCallers = seed.streams(SEGMENT);
        this.numbers = new Permutation(numbersSeed.stream(NUMBERS), plan.size());
        this.talkOfCallers = seed.streams(TALK);
        this.patienceOfCallers = seed.streams(PATIENCE);
        this.usualTopics = seed.streams(USUAL_TOPIC);
    }

    /**
     * How often and how regularly people call.
     *
     * @param rateSpread the standard deviation, between people, of the logarithm of how often they call
     * @param topics the shares of the topics
     * @param usualTopic the share of the cases whose topic is the caller's usual one
     * @param usualTime the share of the cases with which callers call at their usual time
     */
    public record Habits(double rateSpread, Categorical topics, double usualTopic, double usualTime) {}

    /** The number of people of a number of sites. */
    public int size(int sites) {
        return Math.min(sites, blocks) * ofSite;
    }

    /**
     * The caller at a place of the list of callers. The list is sorted by site and random within a site, so the order
     * does not show who calls often.
     *
     * @param place from 0 to the number of people - 1
     */
    public Caller listed(int place) {
        int block = place / ofSite;
        long order = new Permutation(seed.stream(ORDER, block), ofSite).placeOf(place % ofSite);
        return caller(block * ofSite + (int) order);
    }

    private Caller caller(int index) {
        return new Caller(numberOf(index), index / ofSite + 1, segments.get(segmentOf(index)), index % ofSite < busy);
    }

    /**
     * The caller of a case, as an index. The first of a site's callers are those who call most.
     *
     * @param site from 0 on
     * @param caseOfSite the case, counted from 0 on within its site
     * @param topic the topic of the case
     * @param time the part of the day's calls before the case's first call, from 0 to 1, if the caller may depend on it; {@link
     *     UsualTimes#ANY} otherwise
     * @param attempt 0 for the first choice; 1 and more for other choices, if the caller already has a call
     */
    public int callerOf(int site, long caseOfSite, int topic, double time, int attempt) {
        RandomStream random = seed.stream(CALLER_OF_CASE, site, caseOfSite << 3 | attempt);
        int first = site % blocks * ofSite;
        double when = habits.usualTime > 0 && random.nextDouble() < habits.usualTime ? time : UsualTimes.ANY;
        int caller = first + oneOfSite(random, when);
        if (habits.usualTopic > 0 && random.nextDouble() < habits.usualTopic) {
            for (int other = 0; other < MOST_SEARCHED && usualTopicOf(caller) != topic; other++) {
                caller = first + oneOfSite(random, when);
            }
        }
        return caller;
    }

    /** Somebody of a site, by how often they call. */
    private int oneOfSite(RandomStream random, double time) {
        int caller = rates.callerAt(random.nextDouble());
        return time == UsualTimes.ANY ? caller : usualTimes.likeWho(caller, time);
    }

    private int usualTopicOf(int caller) {
        return habits.topics.at(usualTopics.stream(caller).nextDouble());
    }

    /** By how many standard deviations a caller talks for longer than others. */
    public double talkScoreOf(int caller) {
        return STANDARD.sample(talkOfCallers.stream(caller));
    }

    /** By how many standard deviations a caller is more patient than others. */
    public double patienceScoreOf(int caller) {
        return STANDARD.sample(patienceOfCallers.stream(caller));
    }

    /** The telephone number of a caller: the digits of its E.164 form. */
    public long numberOf(int caller) {
        return plan.number(numbers.placeOf(caller));
    }

    /** The names of the customer segments. */
    public List<String> segments() {
        return segments;
    }

    /** The segment of a caller, as an index into the list of segments. */
    public int segmentOf(int caller) {
        // The segment is drawn each time: reading it from a table of millions takes ten times as long.
        return segmentShares.sample(segmentsOfCallers.stream(caller));
    }
}
