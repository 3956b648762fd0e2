package org.allophone.scenario.file;

import org.allophone.calendar.HalfHourSpan;
import org.allophone.wording.Wording;

/** Reads {@code from: 08:00} and {@code to: 18:00}. */
final class HoursReader {
    private HoursReader() {}

    /** @param usual the default of a start or end that is left out */
    static HalfHourSpan read(YamlSection section, HalfHourSpan usual) {
        int from = section.get("from", ValueType.TIME, usual.from());
        int to = section.get("to", ValueType.TIME, usual.to());
        if (from < to) {
            return new HalfHourSpan(from, to);
        }
        if (section.faults().noneAt(section.placeOf("from")) && section.faults().noneAt(section.placeOf("to"))) {
            section.faults().note(section.placeOf("to"), "hours.reversed", clock(to), clock(from));
        }
        return usual;
    }

    /** The span as text for a person: 08:00 to 18:00. */
    static Wording words(HalfHourSpan span) {
        return Faults.wording("hours", clock(span.from()), clock(span.to()));
    }

    /** The start of a half-hour as a time of day. */
    static String clock(int halfHour) {
        String hour = String.valueOf(halfHour / 2);
        return (hour.length() < 2 ? "0" : "") + hour + (halfHour % 2 == 0 ? ":00" : ":30");
    }
}
