package org.allophone.scenario.file;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.calendar.Opening;
import org.allophone.scenario.Shift;

/** Reads a shift with its breaks: {@code {from: "08:00", to: "16:30", breaks: [{from: "12:00", to: "12:30"}]}}. */
final class ShiftReader {
    private final YamlSection section;
    private final Faults faults;
    private final Opening opening;

    private ShiftReader(YamlSection section, Opening opening) {
        this.section = section;
        this.faults = section.faults();
        this.opening = opening;
    }

    static Shift read(YamlSection section, Opening opening) {
        return new ShiftReader(section, opening).read();
    }

    /** The shift of agents for whom the scenario gives none: the opening hours of each day. */
    static Shift allDay(Opening opening) {
        return new Shift(opening.days(), envelope(opening), List.of());
    }

    private Shift read() {
        Set<DayOfWeek> days = Set.copyOf(section.list("days", OpeningReader.DAY, List.copyOf(opening.days())));
        HalfHourSpan hours = HoursReader.read(section, envelope(opening));
        if (!isWithin(hours, days) && isWithin(later(hours), days)) {
            hours = later(hours); // 00:00 to 06:00 of a centre that is open from 18:00 to 06:00
        }
        if (faults.noneAt(section.place()) && faults.noneAt("opening")) {
            if (days.stream().anyMatch(day -> !opening.days().contains(day))) {
                faults.note(section.placeOf("days"), "shifts.closed");
            } else if (!isWithin(hours, days)) {
                HalfHourSpan open = opening.on(Collections.min(days));
                if (open.halfHours() == HalfHourSpan.HALF_HOURS_PER_DAY) {
                    faults.note(
                            section.place(), "shifts.over-start", HoursReader.words(hours), HoursReader.words(open));
                } else {
                    faults.note(section.place(), "shifts.outside", HoursReader.words(hours), HoursReader.words(open));
                }
            }
        }
        return new Shift(days, hours, breaks(hours));
    }

    /** Whether the hours are opening hours on one of the days. On days with shorter opening hours the agents come for these. */
    private boolean isWithin(HalfHourSpan hours, Set<DayOfWeek> days) {
        return days.stream()
                .anyMatch(day -> opening.days().contains(day) && opening.on(day).contains(hours));
    }

    private List<HalfHourSpan> breaks(HalfHourSpan shift) {
        List<HalfHourSpan> breaks = new ArrayList<>();
        for (YamlSection pause : section.sections("breaks")) {
            pause.require("from", ValueType.TIME);
            pause.require("to", ValueType.TIME);
            HalfHourSpan read = HoursReader.read(pause, shift);
            HalfHourSpan hours = read.from() < shift.from() ? later(read) : read;
            boolean inside = shift.from() < hours.from() && hours.to() < shift.to();
            boolean apart =
                    breaks.stream().allMatch(other -> other.within(hours).isEmpty());
            if (faults.noneAt(section.place()) && faults.noneAt("opening")) {
                if (!inside) {
                    faults.note(pause.place(), "breaks.outside", HoursReader.words(hours), HoursReader.words(shift));
                } else if (!apart) {
                    faults.note(pause.place(), "breaks.overlap", HoursReader.words(hours));
                }
            }
            breaks.add(hours);
        }
        breaks.sort(Comparator.comparingInt(HalfHourSpan::from));
        return breaks;
    }

    private static HalfHourSpan later(HalfHourSpan hours) {
        return new HalfHourSpan(
                hours.from() + HalfHourSpan.HALF_HOURS_PER_DAY, hours.to() + HalfHourSpan.HALF_HOURS_PER_DAY);
    }

    /** From the earliest opening of a day to the latest end. */
    private static HalfHourSpan envelope(Opening opening) {
        return new HalfHourSpan(
                opening.hours().values().stream()
                        .mapToInt(HalfHourSpan::from)
                        .min()
                        .orElse(0),
                opening.hours().values().stream()
                        .mapToInt(HalfHourSpan::to)
                        .max()
                        .orElse(1));
    }
}
