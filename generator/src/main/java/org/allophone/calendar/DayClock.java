package org.allophone.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * The clock on the wall of a centre on one day. In spring it is put forward, and what it skips never is; in autumn it is put back,
 * and an hour comes twice. So a day may have 23 or 25 hours; what happens on it is counted in seconds that pass since it began,
 * and this says what the clock shows then. Times that it shows are seconds since midnight too: 86 400 and more on the days after.
 *
 * <p>Where the clock is put back over midnight, as in Newfoundland until 2011, the part of the day before that it shows again
 * belongs to neither day: a centre is closed then.
 */
public final class DayClock {
    private static final int SECONDS_PER_DAY = 86_400;
    /** What begins on a day is over by then. */
    private static final int DAYS_LOOKED_AHEAD = 3;

    private static final long NEVER = Long.MAX_VALUE;

    private static final DayClock OF_AN_ORDINARY_DAY = new DayClock(0, NEVER, 0);

    private final long shownFirst;
    private final long changesAt;
    private final long putForward;

    private DayClock(long shownFirst, long changesAt, long putForward) {
        this.shownFirst = shownFirst;
        this.changesAt = changesAt;
        this.putForward = putForward;
    }

    /**
     * A stretch of a day.
     *
     * @param from where it begins, in seconds that passed since the day began
     * @param to where it ends, after {@code from}
     */
    public record Stretch(long from, long to) {

        /** How long it lasts. */
        public long seconds() {
            return to - from;
        }
    }

    /** The clock of a zone on a date. */
    public static DayClock of(ZoneId zone, LocalDate date) {
        if (zone.getRules().isFixedOffset()) {
            return OF_AN_ORDINARY_DAY;
        }
        ZonedDateTime begins = date.atStartOfDay(zone);
        Instant start = begins.toInstant();
        ZoneOffsetTransition change = zone.getRules().nextTransition(start.minusSeconds(1));
        if (change == null || change.getInstant().isAfter(start.plus(Duration.ofDays(DAYS_LOOKED_AHEAD)))) {
            return OF_AN_ORDINARY_DAY;
        }
        // Where midnight itself is skipped, the day begins when the clock has been put forward.
        long shownFirst =
                Duration.between(date.atStartOfDay(), begins.toLocalDateTime()).toSeconds();
        long changesAt = Duration.between(start, change.getInstant()).toSeconds();
        return changesAt == 0
                ? new DayClock(shownFirst, NEVER, 0)
                : new DayClock(shownFirst, changesAt, change.getDuration().toSeconds());
    }

    /** The clock on a day on which it is not changed. */
    public static DayClock ordinary() {
        return OF_AN_ORDINARY_DAY;
    }

    /** How many seconds the day has. */
    public long seconds() {
        return whenBegins(SECONDS_PER_DAY);
    }

    /** Whether the day has 24 hours and the clock always shows how many seconds have passed. */
    public boolean isOrdinary() {
        return shownFirst == 0 && changesAt >= seconds();
    }

    /** What the clock shows when so many seconds have passed since the day began. */
    public long shows(long passed) {
        return shownFirst + passed + (passed < changesAt ? 0 : putForward);
    }

    /** When that begins which begins at this time: as soon as the clock shows it, or a later one. */
    public long whenBegins(long shown) {
        long before = shown - shownFirst;
        return Math.max(0, before < changesAt ? before : Math.max(changesAt, before - putForward));
    }

    /** When that ends which ends at this time: once the clock shows no earlier one any more. */
    public long whenEnds(long shown) {
        long before = shown - shownFirst;
        long after = changesAt == NEVER ? NEVER : before - putForward;
        return Math.max(0, changesAt < after && after < NEVER ? after : Math.min(before, changesAt));
    }

    /** When on this day the clock shows a time of these hours: mostly one stretch, but two or none if the clock is changed in them. */
    public List<Stretch> stretches(HalfHourSpan hours) {
        return stretches(hours.fromSecond(), hours.toSecond());
    }

    private List<Stretch> stretches(long fromShown, long toShown) {
        List<Stretch> stretches = new ArrayList<>();
        long change = Math.min(changesAt, seconds());
        add(stretches, Math.max(0, fromShown - shownFirst), Math.min(toShown - shownFirst, change));
        if (change < seconds()) {
            add(stretches, Math.max(fromShown - shownFirst - putForward, change), toShown - shownFirst - putForward);
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, long from, long to) {
        if (from < to) {
            stretches.add(new Stretch(from, to));
        }
    }
}
