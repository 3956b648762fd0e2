package org.allophone.scenario.file;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.calendar.Opening;
import org.allophone.scenario.Arrivals;
import org.allophone.wording.Wording;

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
                section.get("half-hour-correlation", CORRELATION, Defaults.HALF_HOUR_CORRELATION));
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

    /** For each open day of the week, the shares of its half-hours. */
    private Map<DayOfWeek, List<Double>> halfHours() {
        Map<DayOfWeek, List<Double>> shares = new EnumMap<>(DayOfWeek.class);
        if (section.isList("half-hours")) {
            List<Double> weights = section.list("half-hours", WEIGHT, List.of());
            HalfHourSpan first = opening.hours().values().iterator().next();
            if (opening.isTheSameEveryDay()) {
                refuseOtherCount(weights, first.halfHours(), HoursReader.words(first));
                opening.days().forEach(day -> shares.put(day, normal(weights)));
                return shares;
            }
            HalfHourSpan wholeDay = new HalfHourSpan(0, HalfHourSpan.HALF_HOURS_PER_DAY);
            refuseOtherCount(weights, wholeDay.halfHours(), HoursReader.words(wholeDay));
            opening.hours().forEach((day, hours) -> shares.put(day, normal(within(hours, weights))));
            return shares;
        }
        List<Double> profile = section.get("half-hours", PROFILE, Defaults.TWO_PEAKS);
        opening.hours().forEach((day, hours) -> shares.put(day, normal(within(hours, profile))));
        return shares;
    }

    private void refuseOtherCount(List<Double> weights, int count, Wording hours) {
        if (weights.size() != count) {
            note(section.placeOf("half-hours"), "half-hours.count", weights.size(), count, hours);
        }
    }

    /** The weights of the half-hours of opening hours, out of those of a whole day. */
    private static List<Double> within(HalfHourSpan hours, List<Double> ofDay) {
        return IntStream.range(hours.from(), hours.to())
                .filter(halfHour -> !ofDay.isEmpty())
                .mapToObj(halfHour -> ofDay.get(halfHour % ofDay.size()))
                .toList();
    }

    private List<Double> normal(List<Double> weights) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (sum == 0) {
            note(section.placeOf("half-hours"), "half-hours.zero");
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
