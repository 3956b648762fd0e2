package org.allophone.scenario.file;

import java.time.MonthDay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allophone.scenario.Topic;
import org.allophone.scenario.calendar.LoadCalendar;

/** Reads how busy the days of a year are. A key that is left out has no effect. */
final class CalendarReader {
    private static final ValueType<Double> FACTOR = ValueType.number(0.01, 100);
    private static final ValueType<Double> TREND = ValueType.number(-0.5, 1);
    private static final ValueType<Integer> DAY_OF_MONTH = ValueType.wholeNumber(1, 31);
    private static final int MONTHS = 12;
    private static final int DAYS_OF_WEEK = 7;

    private final YamlSection section;
    private final Faults faults;
    private final List<String> topics;

    private CalendarReader(YamlSection section, List<String> topics) {
        this.section = section;
        this.faults = section.faults();
        this.topics = topics;
    }

    static LoadCalendar read(YamlSection section, List<Topic> topics) {
        return new CalendarReader(section, topics.stream().map(Topic::name).toList()).read();
    }

    private LoadCalendar read() {
        LoadCalendar none = LoadCalendar.NONE;
        return new LoadCalendar(
                factors(section, "months", MONTHS, none.months()),
                section.get("trend", TREND, none.trend()),
                section.get("after-holiday", FACTOR, none.afterHoliday()),
                section.get("bridge-day", FACTOR, none.bridgeDay()),
                days(),
                section.sections("month-days").stream().map(this::monthDays).toList(),
                weekdays(section.section("topic-weekdays")));
    }

    private List<Double> factors(YamlSection of, String key, int count, List<Double> usual) {
        List<Double> read = of.list(key, FACTOR, usual);
        if (read.size() == count) {
            return read;
        }
        if (faults.noneAt(of.placeOf(key))) {
            faults.note(of.placeOf(key), "factors.count", read.size(), count);
        }
        return usual;
    }

    private Map<MonthDay, Double> days() {
        Map<MonthDay, Double> days = new LinkedHashMap<>();
        for (YamlSection part : section.sections("days")) {
            double factor = part.require("factor", FACTOR);
            List<MonthDay> dates = part.requireList("on", ValueType.MONTH_DAY);
            for (int i = 0; i < dates.size(); i++) {
                String place = part.placeOf("on") + "[" + i + "]";
                if (days.put(dates.get(i), factor) != null
                        && faults.noneAt(place)
                        && faults.noneAt(part.placeOf("on"))) {
                    faults.note(place, "repeated", dates.get(i).toString().substring(2));
                }
            }
        }
        return days;
    }

    private LoadCalendar.MonthDays monthDays(YamlSection part) {
        int from = part.require("from", DAY_OF_MONTH);
        int to = part.require("to", DAY_OF_MONTH);
        if (to < from && faults.noneAt(part.placeOf("to")) && faults.noneAt(part.placeOf("from"))) {
            faults.note(part.placeOf("to"), "month-days.reversed", to, from);
        }
        Map<String, Double> ofTopics = new LinkedHashMap<>();
        YamlSection written = part.section("topics");
        for (String topic : topics) {
            if (written.has(topic)) {
                ofTopics.put(topic, written.get(topic, FACTOR, 1.0));
            }
        }
        return new LoadCalendar.MonthDays(from, to, part.get("factor", FACTOR, 1.0), ofTopics);
    }

    private Map<String, List<Double>> weekdays(YamlSection written) {
        Map<String, List<Double>> ofTopics = new LinkedHashMap<>();
        List<Double> usual = Collections.nCopies(DAYS_OF_WEEK, 1.0);
        for (String topic : topics) {
            if (written.has(topic)) {
                ofTopics.put(topic, factors(written, topic, DAYS_OF_WEEK, usual));
            }
        }
        return ofTopics;
    }
}
