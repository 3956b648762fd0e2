package org.allophone.centre;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.allophone.centre.demand.CallVolume;
import org.allophone.scenario.CentreScenario;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wording.Count;
import org.allophone.wording.Wordings;

/**
 * The part of a centre's life that is asked for. A request for more days, calls or sites never changes an earlier call. A request
 * for a number of calls takes the first calls. If they are too few, it adds days, as far as the life reaches; only then it adds
 * sites.
 *
 * @param calls how many calls, if that is asked
 * @param from the first day, if that is asked; otherwise the first day of the life
 * @param days how many days, closed ones included, if that is asked; otherwise the days of the scenario or, for a number of
 *     calls, as many as the calls need
 * @param sites how many sites, if that is asked; otherwise the sites of the scenario or, for a number of calls, as many as the
 *     calls need
 */
public record WindowRequest(OptionalLong calls, Optional<LocalDate> from, OptionalInt days, OptionalInt sites) {
    private static final Wordings TEXTS = new Wordings("org.allophone.centre.faults");

    /** The days of a centre's life: ten years. */
    public static final int LIFE_DAYS = 3660;

    /** The most site-days of a window: a run goes through this many in some minutes, before it makes a row. */
    private static final int MOST_SITE_DAYS = 1 << 24;

    /** A request for what the scenario says. */
    public static WindowRequest ofScenario() {
        return new WindowRequest(OptionalLong.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * The window on the life of a centre.
     *
     * @throws Refusal if the first day does not lie in the life; if the centre opens on none of the days, unless 0 calls are
     *     asked for; or if the days and sites asked for have fewer calls than are asked for
     */
    Window resolve(CentreScenario scenario, CallVolume volume) {
        int firstDay = firstDay(scenario);
        int siteCount = sites.orElse(scenario.sites());
        int dayCount = dayCount(scenario, firstDay, siteCount);
        if (calls.orElse(1) > 0 && !opens(volume, firstDay, dayCount)) {
            throw refusal("never-open", new Count(dayCount), volume.date(firstDay));
        }
        return new Resolution(volume, firstDay, dayCount, siteCount).window();
    }

    private int firstDay(CentreScenario scenario) {
        LocalDate first = from.orElse(scenario.start());
        long day = ChronoUnit.DAYS.between(scenario.start(), first);
        if (day < 0 || day >= LIFE_DAYS) {
            throw outsideLife(scenario, first);
        }
        return (int) day;
    }

    private int dayCount(CentreScenario scenario, int firstDay, int siteCount) {
        int left = LIFE_DAYS - firstDay;
        if (days.isPresent() && days.getAsInt() > left) {
            throw outsideLife(scenario, scenario.start().plusDays((long) firstDay + days.getAsInt() - 1));
        }
        int ofScenario = firstDay < scenario.days() ? scenario.days() - firstDay : Math.min(scenario.days(), left);
        int wanted = days.orElse(calls.isPresent() ? Math.min(left, MOST_SITE_DAYS / siteCount) : ofScenario);
        if ((long) wanted * siteCount > MOST_SITE_DAYS) {
            throw refusal("too-large", new Count(siteCount), new Count(wanted), new Count(MOST_SITE_DAYS));
        }
        return wanted;
    }

    private static Refusal outsideLife(CentreScenario scenario, LocalDate day) {
        LocalDate first = scenario.start();
        return refusal("outside-life", day, first, first.plusDays(LIFE_DAYS - 1L));
    }

    private static Refusal refusal(String key, Object... values) {
        return Refusal.wrongUse(Wording.of(TEXTS, key, values));
    }

    private static boolean opens(CallVolume volume, int firstDay, int dayCount) {
        for (int day = firstDay; day < firstDay + dayCount; day++) {
            if (volume.isOpen(day)) {
                return true;
            }
        }
        return false;
    }

    /** Counts the calls, through days and sites, until there are as many as asked for. */
    private final class Resolution {
        private final CallVolume volume;
        private final int firstDay;
        private final int dayCount;
        private final int siteCount;
        private final List<CallVolume.Days> walks = new ArrayList<>();
        private long before;
        private long counted;

        Resolution(CallVolume volume, int firstDay, int dayCount, int siteCount) {
            this.volume = volume;
            this.firstDay = firstDay;
            this.dayCount = dayCount;
            this.siteCount = siteCount;
            for (int site = 0; site < siteCount; site++) {
                walks.add(walkTo(site));
            }
        }

        Window window() {
            long wanted = calls.orElse(Long.MAX_VALUE);
            for (int day = 0; day < dayCount; day++) {
                for (int site = 0; site < siteCount; site++) {
                    int ofDay = walks.get(site).next();
                    if (counted + ofDay > wanted || wanted == 0) {
                        Window.Cut cut = new Window.Cut(site, day, (int) (wanted - counted));
                        return window(wanted == 0 ? days.orElse(1) : day + 1, siteCount, wanted, Optional.of(cut));
                    }
                    counted += ofDay;
                    if (counted == wanted) {
                        boolean lastSite = site == siteCount - 1;
                        return window(
                                day + 1,
                                siteCount,
                                wanted,
                                lastSite ? Optional.empty() : Optional.of(new Window.Cut(site + 1, day, 0)));
                    }
                }
            }
            return calls.isEmpty() ? window(dayCount, siteCount, counted, Optional.empty()) : withMoreSites(wanted);
        }

        private Window withMoreSites(long wanted) {
            for (int site = siteCount; sites.isEmpty() && (site + 1L) * dayCount <= MOST_SITE_DAYS; site++) {
                CallVolume.Days walk = walkTo(site);
                for (int day = 0; day < dayCount; day++) {
                    int ofDay = walk.next();
                    if (counted + ofDay > wanted) {
                        Window.Cut cut = new Window.Cut(site, day, (int) (wanted - counted));
                        return window(dayCount, site + 1, wanted, Optional.of(cut));
                    }
                    counted += ofDay;
                }
                if (counted == wanted) {
                    return window(dayCount, site + 1, wanted, Optional.empty());
                }
            }
            throw refusal(
                    "too-few",
                    new Count(wanted),
                    new Count(sites.orElse(siteCount)),
                    new Count(dayCount),
                    new Count(counted));
        }

        private Window window(int ofDays, int ofSites, long ofCalls, Optional<Window.Cut> cut) {
            return new Window(volume.date(firstDay), ofDays, ofSites, ofCalls, before, cut);
        }

        /** A walk through the days of a site. Its next day is the window's first day. */
        private CallVolume.Days walkTo(int site) {
            CallVolume.Days walk = volume.ofSite(site);
            for (int day = -CallVolume.WARM_UP_DAYS; day < firstDay; day++) {
                int calls = walk.next();
                before += day < 0 ? 0 : calls;
            }
            return walk;
        }
    }
}
