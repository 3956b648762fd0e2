package org.allophone.scenario.file;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.allophone.calendar.HalfHourSpan;

/** Reads the opening days and hours: the same hours for some days of the week, or a list of days with their hours. */
final class OpeningReader {
    static final ValueType<DayOfWeek> DAY = ValueType.choice(DayOfWeek.values(), OpeningReader::name);

    private static final HalfHourSpan USUAL = new HalfHourSpan(Defaults.OPENING_FROM, Defaults.OPENING_TO);

    private final YamlSection section;
    private final Faults faults;
    private final Map<DayOfWeek, HalfHourSpan> hours = new EnumMap<>(DayOfWeek.class);

    private OpeningReader(YamlSection section) {
        this.section = section;
        this.faults = section.faults();
    }

    /** The hours of each open day of the week. */
    static Map<DayOfWeek, HalfHourSpan> read(YamlSection section) {
        return new OpeningReader(section).read();
    }

    /** The name of a day of the week in scenario files: mon. */
    static String name(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private Map<DayOfWeek, HalfHourSpan> read() {
        List<String> given =
                Stream.of("days", "from", "to").filter(section::has).toList();
        List<YamlSection> listed = section.sections("hours");
        if (listed.isEmpty()) {
            add(section, section.list("days", DAY, Defaults.OPENING_DAYS));
        }
        if (!listed.isEmpty()) {
            given.forEach(key -> faults.note(section.placeOf(key), "opening.both"));
        }
        for (YamlSection part : listed) {
            add(part, part.requireList("days", DAY));
        }
        if (hours.isEmpty()) {
            Defaults.OPENING_DAYS.forEach(day -> hours.put(day, USUAL)); // the fault of the list is noted
        }
        refuseOverlaps();
        return hours;
    }

    private void add(YamlSection part, List<DayOfWeek> days) {
        HalfHourSpan span = HoursReader.read(part, USUAL);
        List<DayOfWeek> twice = new ArrayList<>(days);
        twice.retainAll(hours.keySet());
        if (!twice.isEmpty() && faults.noneAt(part.placeOf("days"))) {
            faults.note(part.placeOf("days"), "opening.day.twice", name(twice.get(0)));
        }
        days.forEach(day -> hours.put(day, span));
    }

    /** Hours after midnight end before those of the next day begin. */
    private void refuseOverlaps() {
        hours.forEach((day, span) -> {
            HalfHourSpan next = hours.get(day.plus(1));
            if (next != null
                    && span.to() - HalfHourSpan.HALF_HOURS_PER_DAY > next.from()
                    && faults.noneAt(section.place())) {
                faults.note(
                        section.place(),
                        "opening.overlap",
                        name(day),
                        HoursReader.clock(span.toOnTheClock()),
                        HoursReader.clock(next.from()));
            }
        });
    }
}
