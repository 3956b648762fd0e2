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
 * The local clock of a centre on one day. In spring it is put forward and skips an hour; in autumn it is put back and
 * shows an hour twice. So a day may have 23 or 25 hours. The events of a day are measured in seconds since it began;
 * this class converts them to the times that the clock shows, and back. A time shown is in seconds since midnight; 86
 * 400 and more are times of the following days.
 *
 * <p>If the clock is put back over midnight, as in Newfoundland until 2011, it shows a part of the previous day again.
 * That part belongs to neither day: the centre is closed then.
 */
public final class DayClock {
    private static final int SECONDS_PER_DAY = 86_400;
    /** Everything that begins on a day ends within this number of days. */
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
     * A time span of a day.
     *
     * @param from its start, in seconds since the day began
     * @param to its end, in seconds since the day began; after {@code from}
     */
    public record Stretch(long from, long to) {

        /** Its length, in seconds. */
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
        // If the clock skips midnight, the day begins at the jump.
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

    /** The length of the day, in seconds. */
    public long seconds() {
        return whenBegins(SECONDS_PER_DAY);
    }

    /**
     * Whether the clock is not changed in hours of this day: from its beginning to their end, it shows the seconds since the day
     * began.
     */
    public boolean isOrdinary(HalfHourSpan hours) {
        return shownFirst == 0 && changesAt >= Math.max(seconds(), hours.toSecond());
    }

    /**
     * The time that the clock shows, in seconds since midnight, when {@code passed} seconds have passed since the day
     * began.
     */
    public long shows(long passed) {
        return shownFirst + passed + (passed < changesAt ? 0 : putForward);
    }

    /**
     * Seconds after the day's start at which the clock first shows {@code shown} or a later time. A time that the clock
     * skips begins at the jump.
     */
    public long whenBegins(long shown) {
        long before = shown - shownFirst;
        return Math.max(0, before < changesAt ? before : Math.max(changesAt, before - putForward));
    }

    /**
     * Seconds after the day's start from which the clock shows no time before {@code shown}. A time shown twice ends
     * the second time.
     */
    public long whenEnds(long shown) {
        long before = shown - shownFirst;
        long after = changesAt == NEVER ? NEVER : before - putForward;
        return Math.max(0, changesAt < after && after < NEVER ? after : Math.min(before, changesAt));
    }

    /**
     * The time spans of the day in which the clock shows a time of these hours: usually one, but none or two if the
     * clock is changed then.
     */
    public List<Stretch> stretches(HalfHourSpan hours) {
        return stretches(hours.fromSecond(), hours.toSecond());
    }

    private List<Stretch> stretches(long fromShown, long toShown) {
        List<Stretch> stretches = new ArrayList<>();
        // A clock that is put back after midnight shows hours of this day again, but they do not belong to it.
        long last = Math.max(seconds(), toShown > SECONDS_PER_DAY ? NEVER : 0);
        long change = Math.min(changesAt, last);
        add(stretches, Math.max(0, fromShown - shownFirst), Math.min(toShown - shownFirst, change));
        if (change < last) {
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
