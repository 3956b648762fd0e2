package org.allophone.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.random.Shares;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Topic;

/**
 * Which matters bring the calls of which day. A matter that is not settled comes back some days later; that is planned for
 * ranges of cases at once (of the cases of a day and topic the first so many return after one day, the next so many after two,
 * …), so that a day knows who returns on it without the earlier days being simulated.
 *
 * <p>The counts of all days are gone through once, in order; they are small numbers, and cheap. Two weeks before the start are
 * gone through as well, so that the first week has its returns too.
 */
final class CasePlan {
    /** Who has not come back after two weeks does not. */
    private static final int LONGEST_RETURN = 14;

    static final int MOST_CONTACTS = 8;
    private static final double SECONDS_PER_DAY = 86_400;

    private static final Purpose TOPICS_OF_DAY = Purpose.of("topics of a day's cases");
    private static final Purpose RETURNS = Purpose.of("returns of cases");
    private static final Purpose ORDER = Purpose.of("order of a day's cases");

    private final CentreScenario scenario;
    private final Seed seed;
    private final Load load;
    private final Shares topicShares;
    private final List<Shares> returnShares;
    private final Day[] days;

    CasePlan(CentreScenario scenario, Seed seed, Load load) {
        this.scenario = scenario;
        this.seed = seed;
        this.load = load;
        this.topicShares =
                new Shares(scenario.topics().stream().mapToDouble(Topic::share).toArray());
        this.returnShares =
                scenario.topics().stream().map(CasePlan::returnShares).toList();
        this.days = plan();
    }

    /**
     * Cases of one topic that call on the same day for the same time: those numbered from {@code firstCase} on.
     *
     * @param contact 1 for their first call, 2 for the second…
     * @param returning how many of them, the first ones, will come back on a later day
     */
    private record Cohort(int topic, long firstCase, int count, int contact, int returning) {}

    /** The cohorts of one site-day. */
    private record Day(List<Cohort> cohorts, int calls) {}

    /**
     * One planned call, packed in a number so that a day's plan is one array: {@code case · contact · topic · returns}.
     */
    static final class Slot {
        private Slot() {}

        static long of(long caseNumber, int contact, int topic, boolean returns) {
            return caseNumber << 16 | (long) contact << 12 | (long) topic << 1 | (returns ? 1 : 0);
        }

        static long caseNumber(long slot) {
            return slot >>> 16;
        }

        static int contact(long slot) {
            return (int) (slot >>> 12) & 15;
        }

        static int topic(long slot) {
            return (int) (slot >>> 1) & 2047;
        }

        /** Whether the case comes back on a later day, so that this call settles nothing. */
        static boolean returns(long slot) {
            return (slot & 1) != 0;
        }

        /** Whether another call may take this one's place: a first call of a case that does not come back. */
        static boolean isFree(long slot) {
            return contact(slot) == 1 && !returns(slot);
        }
    }

    /** The calls of a site-day in the order they come in. */
    long[] slots(long siteDay) {
        Day day = days[(int) siteDay];
        long[] slots = new long[day.calls()];
        int filled = 0;
        for (Cohort cohort : day.cohorts()) {
            for (int i = 0; i < cohort.count(); i++) {
                slots[filled++] =
                        Slot.of(cohort.firstCase() + i, cohort.contact(), cohort.topic(), i < cohort.returning());
            }
        }
        RandomStream random = seed.stream(ORDER, siteDay);
        for (int i = slots.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            long slot = slots[i];
            slots[i] = slots[j];
            slots[j] = slot;
        }
        return slots;
    }

    private Day[] plan() {
        Day[] planned = new Day[Math.toIntExact(load.siteDays())];
        List<Map<Integer, List<Cohort>>> due = IntStream.range(0, load.sites())
                .<Map<Integer, List<Cohort>>>mapToObj(site -> new HashMap<>())
                .toList();
        long nextCase = 1;
        for (int day = -LONGEST_RETURN; day < load.days(); day++) {
            for (int site = 0; site < load.sites(); site++) {
                List<Cohort> returning = due.get(site).getOrDefault(day, List.of());
                due.get(site).remove(day);
                long siteDay = (long) day * load.sites() + site;
                int calls = day < 0 ? warmUpCalls(day) : load.plannedCalls(siteDay);
                List<Cohort> cohorts = new ArrayList<>();
                int left = calls;
                for (Cohort cohort : returning) {
                    // More returns than calls: the surplus gives up its matter.
                    int count = Math.min(cohort.count(), left);
                    left -= count;
                    add(cohorts, due.get(site), day, siteDay, cohort, count);
                }
                long[] fresh = new long[topicShares.size()];
                topicShares.split(seed.stream(TOPICS_OF_DAY, siteDay), left, fresh);
                for (int topic = 0; topic < fresh.length; topic++) {
                    add(cohorts, due.get(site), day, siteDay, new Cohort(topic, nextCase, 0, 1, 0), (int) fresh[topic]);
                    nextCase += fresh[topic];
                }
                if (day >= 0) {
                    planned[(int) siteDay] = new Day(List.copyOf(cohorts), calls);
                }
            }
        }
        return planned;
    }

    /** Adds a cohort of {@code count} to its day, and those of it who return to the days on which they do. */
    private void add(
            List<Cohort> cohorts, Map<Integer, List<Cohort>> due, int day, long siteDay, Cohort cohort, int count) {
        if (count == 0) {
            return;
        }
        int returning = 0;
        if (cohort.contact() < MOST_CONTACTS) {
            long[] afterDays = new long[LONGEST_RETURN + 1];
            returnShares.get(cohort.topic()).split(seed.stream(RETURNS, siteDay, cohorts.size()), count, afterDays);
            for (int delay = 1; delay <= LONGEST_RETURN; delay++) {
                int back = (int) afterDays[delay];
                int dueDay = nextOpenDay(day + delay);
                if (back > 0) {
                    due.computeIfAbsent(dueDay, d -> new ArrayList<>())
                            .add(new Cohort(
                                    cohort.topic(), cohort.firstCase() + returning, back, cohort.contact() + 1, 0));
                }
                returning += back;
            }
        }
        cohorts.add(new Cohort(cohort.topic(), cohort.firstCase(), count, cohort.contact(), returning));
    }

    private int nextOpenDay(int day) {
        int open = day;
        while (open < load.days() && !scenario.opening().isOpenOn(dateOf(open))) {
            open++;
        }
        return open;
    }

    private int warmUpCalls(int day) {
        return (int) Math.round(scenario.expectedCalls(dateOf(day)));
    }

    private LocalDate dateOf(int day) {
        return scenario.start().plusDays(day);
    }

    /** The share of a topic's calls that return after 1, 2, … days; place 0 is for those that do not return on a later day. */
    private static Shares returnShares(Topic topic) {
        double returning = (1 - topic.resolved())
                * topic.repeat().share()
                * (1 - topic.repeat().sameDay());
        double[] shares = new double[LONGEST_RETURN + 1];
        double mean = topic.repeat().delay().mean() / SECONDS_PER_DAY;
        double againLater = Math.max(0, 1 - 1 / mean);
        double sum = 0;
        for (int delay = 1; delay <= LONGEST_RETURN; delay++) {
            // Days are whole: the geometric delay of this mean, which is the exponential one of whole days.
            shares[delay] = StrictMath.pow(againLater, delay - 1);
            sum += shares[delay];
        }
        for (int delay = 1; delay <= LONGEST_RETURN; delay++) {
            shares[delay] *= returning / sum;
        }
        shares[0] = 1 - returning;
        return new Shares(shares);
    }
}
