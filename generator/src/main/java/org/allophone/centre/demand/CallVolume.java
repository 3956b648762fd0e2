package org.allophone.centre.demand;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.allophone.random.CountTree;
import org.allophone.random.GammaQuantile;
import org.allophone.random.Normal;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wording.Count;
import org.allophone.wording.Wordings;
import org.jspecify.annotations.Nullable;

/**
 * How many calls each day of each site gets. Load is the scenario's, number is the user's: a number asked for shortens the
 * period, and beyond the period adds sites, but never thins the load. Cells are site-days, day after day and within a day site
 * after site; calls are numbered in that order.
 */
public final class CallVolume {
    /** An ordinary day weighs so much; whole numbers, so that a closed day weighs exactly nothing. */
    private static final double ORDINARY_DAY = 1e9;

    /** A hundred megabytes of weights; ten billion calls of a small centre are fewer. */
    private static final int MOST_SITE_DAYS = 1 << 24;

    private static final Wordings TEXTS = new Wordings("org.allophone.centre.demand.faults");
    private static final Normal STANDARD = new Normal(0, 1);
    private static final Purpose DAY_FACTOR = Purpose.of("busyness of a day");
    private static final Purpose CALLS_OF_DAYS = Purpose.of("calls of days");

    private final CentreScenario scenario;
    private final Seed seed;
    private final int days;
    private final int sites;
    private final long calls;
    /** Those that were not asked for included. */
    private final long plannedCalls;
    /** Made when first asked for: a load may be refused for its number of calls, and then never is. */
    private volatile @Nullable CountTree tree;

    private CallVolume(CentreScenario scenario, Seed seed, int days, int sites, long calls, long plannedCalls) {
        this.scenario = scenario;
        this.seed = seed;
        this.days = days;
        this.sites = sites;
        this.calls = calls;
        this.plannedCalls = plannedCalls;
    }

    /**
     * A day of a site.
     *
     * @param index its place in the order of rows
     * @param firstCall how many calls come before its first, which is that call's number, from 0 on
     * @param calls how many calls it has
     */
    public record SiteDay(long index, int site, LocalDate date, long firstCall, int calls) {}

    /**
     * The load of a scenario.
     *
     * @param calls how many calls, if that is asked
     * @param days how many days, closed ones included, if that is asked
     * @param sites how many sites, if that is asked
     * @throws Refusal if the centre opens on none of the days, unless no calls are asked for, or if so many take
     *     more site-days than can be held
     */
    public static CallVolume of(
            CentreScenario scenario, Seed seed, OptionalLong calls, OptionalInt days, OptionalInt sites) {
        int period = days.orElse(scenario.days());
        double ofPeriod = scenario.callsPerDay() * openWeight(scenario, period);
        if (ofPeriod == 0 && calls.orElse(1) > 0) {
            throw Refusal.wrongUse(Wording.of(TEXTS, "never-open", new Count(period), scenario.start()));
        }
        int siteCount = sites.orElse(scenario.sites());
        if (calls.isPresent() && sites.isEmpty()) {
            siteCount = Math.max(days.isPresent() ? 1 : siteCount, (int) Math.ceil(calls.getAsLong() / ofPeriod));
        }
        if ((long) period * siteCount > MOST_SITE_DAYS) {
            throw Refusal.wrongUse(
                    Wording.of(TEXTS, "too-large", new Count(siteCount), new Count(period), new Count(MOST_SITE_DAYS)));
        }
        if (calls.isPresent() && days.isEmpty()) {
            period = shortenedPeriod(scenario, period, (double) calls.getAsLong() / siteCount);
        }
        long planned = Math.round(scenario.callsPerDay() * openWeight(scenario, period) * siteCount);
        long wanted = calls.orElse(planned);
        return new CallVolume(scenario, seed, period, siteCount, wanted, Math.max(planned, wanted));
    }

    /** How many days, closed ones included. */
    public int days() {
        return days;
    }

    /** How many sites. */
    public int sites() {
        return sites;
    }

    /** How many calls, all days of all sites together. */
    public long calls() {
        return calls;
    }

    /** How many site-days there are, closed ones included. */
    public long siteDays() {
        return (long) days * sites;
    }

    /** How many calls a site-day has, those included that were not asked for because the last day is cut short. */
    public int plannedCalls(long siteDay) {
        return (int) tree().cell(siteDay).calls();
    }

    /** The site-day of this index. */
    public SiteDay siteDay(long index) {
        return siteDay(tree().cell(index));
    }

    /** The site-day that call number {@code call}, from 0 on, falls on. */
    public SiteDay siteDayOfCall(long call) {
        return siteDay(tree().cellOfCall(call));
    }

    /** The last day is cut short where no more calls were asked for. */
    private SiteDay siteDay(CountTree.Cell cell) {
        long left = Math.max(0, calls - cell.firstCall());
        return new SiteDay(
                cell.index(),
                (int) (cell.index() % sites),
                scenario.start().plusDays(cell.index() / sites),
                Math.min(cell.firstCall(), calls),
                (int) Math.min(cell.calls(), left));
    }

    private CountTree tree() {
        CountTree made = tree;
        if (made == null) {
            long[] before = weightsBefore();
            made = new CountTree(seed, CALLS_OF_DAYS, plannedCalls, siteDays(), cell -> before[(int) cell]);
            // Two threads may both make it, and make the same.
            tree = made;
        }
        return made;
    }

    /** The fewest days of the period that bring so many calls to each site. */
    private static int shortenedPeriod(CentreScenario scenario, int period, double callsPerSite) {
        double sum = 0;
        for (int day = 0; day < period; day++) {
            sum += scenario.callsPerDay() * weight(scenario, day);
            if (sum >= callsPerSite) {
                return day + 1;
            }
        }
        return period;
    }

    private static double openWeight(CentreScenario scenario, int days) {
        double sum = 0;
        for (int day = 0; day < days; day++) {
            sum += weight(scenario, day);
        }
        return sum;
    }

    private static double weight(CentreScenario scenario, int day) {
        return scenario.weight(scenario.start().plusDays(day));
    }

    private long[] weightsBefore() {
        long[] before = new long[days * sites + 1];
        GammaQuantile factors = new GammaQuantile(scenario.arrivals().dayVariation());
        double[] busyness = new double[sites];
        for (int day = 0; day < days; day++) {
            double weight =
                    weight(scenario, day) * scenario.partOfDay(scenario.start().plusDays(day));
            for (int site = 0; site < sites; site++) {
                busyness[site] = nextBusyness(scenario, seed.stream(DAY_FACTOR, day, site), busyness[site], day == 0);
                double factor = factors.at(busyness[site]);
                int cell = day * sites + site;
                before[cell + 1] = before[cell] + Math.round(ORDINARY_DAY * weight * factor);
            }
        }
        return before;
    }

    /** A normal score that is correlated from one day to the next (AR(1)), of variance 1 on each day. */
    private static double nextBusyness(CentreScenario scenario, RandomStream random, double yesterday, boolean first) {
        double correlation = first ? 0 : scenario.arrivals().dayCorrelation();
        return correlation * yesterday + Math.sqrt(1 - correlation * correlation) * STANDARD.sample(random);
    }
}
