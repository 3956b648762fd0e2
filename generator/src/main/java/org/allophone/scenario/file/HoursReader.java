package org.allophone.scenario.file;

import org.allophone.calendar.HalfHourSpan;
import org.allophone.wording.Wording;

/** Reads {@code from: 08:00} and {@code to: 18:00}. An end that is not after the start is on the next day. */
final class HoursReader {
    private static final ValueType<Integer> START =
            ValueType.TIME.where(time -> time < HalfHourSpan.HALF_HOURS_PER_DAY, Faults.wording("allowed.time.start"));

    private HoursReader() {}

    /** @param usual the default of a start or end that is left out */
    static HalfHourSpan read(YamlSection section, HalfHourSpan usual) {
        int from = section.get("from", START, usual.from());
        int to = section.get("to", ValueType.TIME, usual.to());
        if (from < to) {
            return new HalfHourSpan(from, to);
        }
        // The user must say both: with a default, the night would be somebody's mistake.
        if (section.has("from") && section.has("to")) {
            return new HalfHourSpan(from, to + HalfHourSpan.HALF_HOURS_PER_DAY);
        }
        if (section.faults().noneAt(section.placeOf("from")) && section.faults().noneAt(section.placeOf("to"))) {
            section.faults().note(section.placeOf("to"), "hours.reversed", clock(to), clock(from));
        }
        return usual;
    }

    /** The span as text for a person: 08:00 to 18:00. */
    static Wording words(HalfHourSpan span) {
        return Faults.wording("hours", clock(span.from()), clock(span.toOnTheClock()));
    }

    /** The start of a half-hour as a time of day. */
    static String clock(int halfHour) {
        int ofDay = halfHour > HalfHourSpan.HALF_HOURS_PER_DAY ? halfHour - HalfHourSpan.HALF_HOURS_PER_DAY : halfHour;
        String hour = String.valueOf(ofDay / 2);
        return (hour.length() < 2 ? "0" : "") + hour + (ofDay % 2 == 0 ? ":00" : ":30");
    }
}
