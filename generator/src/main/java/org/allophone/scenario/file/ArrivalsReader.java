package org.allophone.scenario.file;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.calendar.Opening;
import org.allophone.scenario.Arrivals;

/** Reads how calls arrive. */
final class ArrivalsReader {
    private static final ValueType<Double> WEIGHT = ValueType.number(0, 1_000_000);
    private static final ValueType<Double> VARIATION = ValueType.number(0, 3);
    private static final ValueType<Double> CORRELATION = ValueType.number(0, 0.99);
    private static final ValueType<List<Double>> PROFILE = ValueType.choice(new TreeMap<>(Map.of(
            "flat", Collections.nCopies(HalfHourSpan.HALF_HOURS_PER_DAY, 1.0), "two-peaks", Defaults.TWO_PEAKS)));

    private final YamlSection section;
    private final Opening opening;

    private ArrivalsReader(YamlSection section, Opening opening) {
        this.section = section;
        this.opening = opening;
    }

    static Arrivals read(YamlSection section, Opening opening) {
        return new ArrivalsReader(section, opening).read();
    }

    private Arrivals read() {
        return new Arrivals(
                weekdays(),
                halfHours(),
                section.get("day-variation", VARIATION, Defaults.DAY_VARIATION),
                section.get("day-correlation", CORRELATION, Defaults.DAY_CORRELATION),
                section.get("half-hour-variation", VARIATION, Defaults.HALF_HOUR_VARIATION),
                section.get("half-hour-correlation", CORRELATION, Defaults.HALF_HOUR_CORRELATION),
                section.get("topic-variation", VARIATION, Defaults.TOPIC_VARIATION));
    }

    private List<Double> weekdays() {
        List<Double> weights = section.list("weekdays", WEIGHT, Defaults.WEEKDAYS);
        String place = section.placeOf("weekdays");
        if (weights.size() != 7) {
            note(place, "weekdays.count", weights.size());
            return Defaults.WEEKDAYS;
        }
        double sum = opening.days().stream()
                .mapToDouble(day -> weights.get(day.getValue() - 1))
                .sum();
        if (sum == 0) {
            note(place, "weekdays.zero");
        }
        double mean = sum > 0 ? sum / opening.days().size() : 1;
        List<Double> normal = new ArrayList<>(Collections.nCopies(7, 0.0));
        opening.days().forEach(day -> normal.set(day.getValue() - 1, weights.get(day.getValue() - 1) / mean));
        return normal;
    }

    /** For each open day of the week, the shares of its half-hours: those of all days, but for days that have a profile. */
    private Map<DayOfWeek, List<Double>> halfHours() {
        Map<DayOfWeek, List<Double>> shares = new EnumMap<>(DayOfWeek.class);
        Function<HalfHourSpan, List<Double>> usual = profile(section);
        opening.hours().forEach((day, hours) -> shares.put(day, usual.apply(hours)));
        Set<DayOfWeek> profiled = EnumSet.noneOf(DayOfWeek.class);
        for (YamlSection part : section.sections("profiles")) {
            Function<HalfHourSpan, List<Double>> own = profile(part);
            for (DayOfWeek day : part.requireList("days", OpeningReader.DAY)) {
                if (!profiled.add(day)) {
                    note(part.placeOf("days"), "opening.day.twice", OpeningReader.name(day));
                } else if (!opening.days().contains(day)) {
                    note(part.placeOf("days"), "shifts.closed");
                } else {
                    shares.put(day, own.apply(opening.on(day)));
                }
            }
        }
        return shares;
    }

    /** The shares of half-hours by the hours of a day: a profile that has a name, or a list of weights. */
    private Function<HalfHourSpan, List<Double>> profile(YamlSection from) {
        if (!from.isList("half-hours")) {
            List<Double> named = from.get("half-hours", PROFILE, Defaults.TWO_PEAKS);
            return hours -> normal(from, within(hours, named));
        }
        List<Double> weights = from.list("half-hours", WEIGHT, List.of());
        if (opening.isTheSameEveryDay()) {
            refuseOtherCount(from, weights, opening.hours().values().iterator().next());
            return hours -> normal(from, weights);
        }
        refuseOtherCount(from, weights, new HalfHourSpan(0, HalfHourSpan.HALF_HOURS_PER_DAY));
        return hours -> normal(from, within(hours, weights));
    }

    private void refuseOtherCount(YamlSection from, List<Double> weights, HalfHourSpan hours) {
        if (weights.size() != hours.halfHours()) {
            note(
                    from.placeOf("half-hours"),
                    "half-hours.count",
                    weights.size(),
                    hours.halfHours(),
                    HoursReader.words(hours));
        }
    }

    /** The weights of the half-hours of opening hours, out of those of a whole day. */
    private static List<Double> within(HalfHourSpan hours, List<Double> ofDay) {
        return IntStream.range(hours.from(), hours.to())
                .filter(halfHour -> !ofDay.isEmpty())
                .mapToObj(halfHour -> ofDay.get(halfHour % ofDay.size()))
                .toList();
    }

    private List<Double> normal(YamlSection from, List<Double> weights) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (sum == 0) {
            note(from.placeOf("half-hours"), "half-hours.zero");
            return weights;
        }
        return weights.stream().map(weight -> weight / sum).toList();
    }

    /** Notes a fault of a whole list, unless the list has another fault or the opening hours have one. */
    private void note(String place, String key, Object... values) {
        if (section.faults().noneAt(place) && section.faults().noneAt("opening")) {
            section.faults().note(place, key, values);
        }
    }
}
