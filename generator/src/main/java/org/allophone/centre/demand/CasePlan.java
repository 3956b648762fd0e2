package org.allophone.centre.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.LongStream;
import org.allophone.random.Categorical;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.random.Streams;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Which matters bring the calls of which day. A matter that is not settled comes back some days later; that is planned for
 * ranges of cases at once (of the cases of a day and topic the first so many return after one day, the next so many after two,
 * …), so that a day knows who returns on it without the earlier days being simulated.
 *
 * <p>The counts of a site's days are gone through once, in order; they are small numbers, and cheap. Two weeks before the start
 * are gone through as well, so that the first week has its returns too. Sites know nothing of each other: of {@code n} sites the
 * first has the cases 1, n + 1, 2n + 1, …
 */
public final class CasePlan {
    /** Who has not come back after two weeks does not. */
    private static final int LONGEST_RETURN = 14;

    private static final double SECONDS_PER_DAY = 86_400;

    private static final Purpose TOPICS_OF_DAY = Purpose.of("topics of a day's cases");
    private static final Purpose RETURNS = Purpose.of("returns of cases");
    private static final Purpose ORDER = Purpose.of("order of a day's cases");
    private static final Purpose NUMBERS = Purpose.of("numbers of a day's cases");

    private final CentreScenario scenario;
    private final Seed seed;
    private final CallVolume load;
    private final Categorical topicShares;
    private final List<Categorical> returnShares;
    /** The plan of each site, made when first asked for. */
    private final AtomicReferenceArray<PlanOfSite> plans;

    public CasePlan(CentreScenario scenario, Seed seed, CallVolume load) {
        this.scenario = scenario;
        this.seed = seed;
        this.load = load;
        this.topicShares = new Categorical(
                scenario.topics().stream().mapToDouble(Topic::share).toArray());
        this.returnShares =
                scenario.topics().stream().map(CasePlan::returnShares).toList();
        this.plans = new AtomicReferenceArray<>(load.sites());
    }

    private record PlanOfSite(List<CohortLog> days, CaseNumbers numbers) {}

    /**
     * One planned call, packed in a number so that a day's plan is one array: {@code case · contact · topic · first · returns}.
     */
    public static final class Slot {
        private Slot() {}

        static long of(long caseNumber, int contact, int topic, boolean first, boolean returns) {
            return caseNumber << 17 | (long) contact << 13 | (long) topic << 2 | (first ? 2 : 0) | (returns ? 1 : 0);
        }

        /** The same contact once more, on the same day. */
        public static long again(long slot) {
            return slot & ~2;
        }

        /** The case's next contact, on the same day. */
        public static long next(long slot) {
            return again(slot) + (1 << 13);
        }

        public static long caseNumber(long slot) {
            return slot >>> 17;
        }

        public static int contact(long slot) {
            return (int) (slot >>> 13) & 15;
        }

        public static int topic(long slot) {
            return (int) (slot >>> 2) & 2047;
        }

        /** Whether no earlier call of the case is in the data set. */
        public static boolean isFirst(long slot) {
            return (slot & 2) != 0;
        }

        /** Whether the case comes back on a later day, so that this call settles nothing. */
        public static boolean returns(long slot) {
            return (slot & 1) != 0;
        }

        /** Whether another call may take this one's place: a first call of a case that does not come back. */
        public static boolean isFree(long slot) {
            return contact(slot) == 1 && !returns(slot);
        }
    }

    /** The calls of a site-day in the order they come in. */
    public long[] slots(long siteDay) {
        int site = (int) (siteDay % load.sites());
        long[] slots = new long[load.plannedCalls(siteDay)];
        int filled = 0;
        PlanOfSite plan = plan(site);
        CaseNumbers.@Nullable OfDay numbers = null;
        CohortLog.Reader cohort =
                plan.days().get((int) (siteDay / load.sites())).read();
        while (cohort.next()) {
            // Cohorts of one day mostly follow each other.
            if (numbers == null || !numbers.include(cohort.firstCase())) {
                numbers = plan.numbers().onDayOf(cohort.firstCase());
            }
            for (int i = 0; i < cohort.count(); i++) {
                slots[filled++] = Slot.of(
                        numbers.number(cohort.firstCase() + i),
                        cohort.contact(),
                        cohort.topic(),
                        cohort.isFirst(),
                        i < cohort.returning());
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

    /** The site-days for which calls of a case are planned, in order. */
    public LongStream siteDaysOf(long caseNumber) {
        int site = (int) Math.floorMod(caseNumber - 1, (long) load.sites());
        PlanOfSite plan = plan(site);
        long planned = plan.numbers().planned(caseNumber);
        return LongStream.range(0, plan.days().size())
                .filter(day -> plan.days().get((int) day).include(planned))
                .map(day -> day * load.sites() + site);
    }

    private PlanOfSite plan(int site) {
        PlanOfSite plan = plans.get(site);
        if (plan == null) {
            // Two threads may both make it, and make the same.
            plan = new Planning(site).plan();
            plans.set(site, plan);
        }
        return plan;
    }

    /** The way through the days of one site. Its cases are counted from 0 on. */
    private final class Planning {
        private final int site;
        private final Streams returns = seed.streams(RETURNS);
        private final CohortLog[] due = new CohortLog[LONGEST_RETURN + load.days()];
        private final long[] afterDays = new long[LONGEST_RETURN + 1];
        private long nextCase;

        Planning(int site) {
            this.site = site;
            for (int day = 0; day < due.length; day++) {
                due[day] = new CohortLog();
            }
        }

        PlanOfSite plan() {
            CohortLog[] days = new CohortLog[load.days()];
            long[] firstOfDay = new long[due.length + 1];
            for (int day = -LONGEST_RETURN; day < load.days(); day++) {
                CohortLog today = new CohortLog();
                long siteDay = (long) day * load.sites() + site;
                int left = day < 0 ? warmUpCalls(day) : load.plannedCalls(siteDay);
                CohortLog.Reader returning = due[day + LONGEST_RETURN].read();
                while (returning.next()) {
                    // More returns than calls: the surplus gives up its matter.
                    int count = Math.min(returning.count(), left);
                    left -= count;
                    add(
                            today,
                            day,
                            returning.firstCase(),
                            count,
                            returning.topic(),
                            returning.contact(),
                            returning.isFirst());
                }
                due[day + LONGEST_RETURN] = today;
                long[] fresh = new long[topicShares.size()];
                topicShares.split(seed.stream(TOPICS_OF_DAY, siteDay), left, fresh);
                for (int topic = 0; topic < fresh.length; topic++) {
                    add(today, day, nextCase, (int) fresh[topic], topic, 1, true);
                    nextCase += fresh[topic];
                }
                firstOfDay[day + LONGEST_RETURN + 1] = nextCase;
                if (day >= 0) {
                    days[day] = today.trimmed();
                }
            }
            return new PlanOfSite(
                    List.of(days), new CaseNumbers(seed.streams(NUMBERS), site, load.sites(), firstOfDay));
        }

        /** Adds a cohort to its day, and those of it who return to the days on which they do. */
        private void add(CohortLog today, int day, long firstCase, int count, int topic, int contact, boolean first) {
            if (count == 0) {
                return;
            }
            int returning = 0;
            if (contact < Topic.Repeat.MOST_CONTACTS) {
                RandomStream random = returns.stream((firstCase * load.sites() + site) << 3 | (contact - 1));
                returnShares.get(topic).split(random, count, afterDays);
                for (int delay = 1; delay <= LONGEST_RETURN && returning < count; delay++) {
                    int back = (int) afterDays[delay];
                    if (back > 0) {
                        int dueDay = nextOpenDay(day + delay);
                        if (dueDay < load.days()) {
                            due[dueDay + LONGEST_RETURN].add(
                                    firstCase + returning, back, 0, topic, contact + 1, day < 0 && dueDay >= 0);
                        }
                        returning += back;
                    }
                }
            }
            today.add(firstCase, count, returning, topic, contact, first);
        }
    }

    private int nextOpenDay(int day) {
        int open = day;
        while (open < load.days() && !scenario.isOpenOn(dateOf(open))) {
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
    private static Categorical returnShares(Topic topic) {
        double returning = topic.returningLater();
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
        return new Categorical(shares);
    }
}
