package org.allophone.scenario.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allophone.scenario.Topic;
import org.allophone.scenario.event.EventCurve;
import org.allophone.scenario.event.EventKind;
import org.allophone.scenario.event.EventPlan;
import org.allophone.scenario.event.EventTime;

/** Reads the events of a scenario. What is usual for a kind of event holds where its key is left out. */
final class EventsReader {
    private static final ValueType<EventKind> KIND = ValueType.choice(EventKind.values(), EventKind::label);
    /** An id that ends with a date is one that the program gives. */
    private static final ValueType<String> ID = ValueType.NAME.where(
            id -> !id.matches(".*-[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]+)?"), Faults.wording("allowed.event-id"));

    private static final ValueType<Double> PER_MONTH = ValueType.number(0, 30);
    private static final ValueType<Double> PEAK = ValueType.number(1, 100);
    private static final ValueType<Double> SPREAD = ValueType.number(0, 2);
    private static final ValueType<Double> FACTOR = ValueType.number(0.01, 10);
    private static final ValueType<Double> LONG = ValueType.duration(0, 60 * 86_400);
    private static final ValueType<Double> HALF_LIFE = ValueType.duration(0, 14 * 86_400);

    /** The time at which a day's event begins where none is written: at midnight, before the centre opens. */
    private static final int MIDNIGHT = 0;

    private final YamlSection section;
    private final Faults faults;
    private final List<String> topics;

    private EventsReader(YamlSection section, List<String> topics) {
        this.section = section;
        this.faults = section.faults();
        this.topics = topics;
    }

    static List<EventPlan> read(YamlSection file, List<Topic> topics) {
        List<String> names = topics.stream().map(Topic::name).toList();
        List<EventPlan> events = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (YamlSection part : file.sections("events")) {
            EventPlan event = new EventsReader(part, names).read();
            events.add(event);
            event.id().ifPresent(id -> {
                if (ids.contains(id) && file.faults().noneAt(part.placeOf("id"))) {
                    file.faults().note(part.placeOf("id"), "name.repeated", id);
                }
                ids.add(id);
            });
        }
        return events;
    }

    private EventPlan read() {
        EventKind kind = section.require("kind", KIND);
        Optional<String> id = section.has("id") ? Optional.of(section.require("id", ID)) : Optional.empty();
        EventTime when = when();
        if (id.isPresent() && when instanceof EventTime.AtRandom && faults.noneAt(section.placeOf("id"))) {
            faults.note(section.placeOf("id"), "event.random-id");
        }
        EventCurve usual = kind.usualCurve();
        return new EventPlan(
                id,
                kind,
                when,
                new EventCurve(
                        section.get("onset", LONG, usual.onset()),
                        section.get("lasts", LONG, usual.lasts()),
                        section.get("half-life", HALF_LIFE, usual.halfLife())),
                section.require("peak", PEAK),
                section.get("spread", SPREAD, 0.0),
                topics(),
                section.get("talk", FACTOR, kind.usualTalk()),
                section.get("repeat", FACTOR, kind.usualRepeat()));
    }

    private EventTime when() {
        boolean once = section.has("on");
        boolean random = section.has("per-month");
        if (once == random) {
            faults.note(section.place(), once ? "event.on-and-random" : "event.no-time");
        }
        int second = section.get("at", ValueType.TIME_OF_DAY, MIDNIGHT);
        if (random && section.has("at") && faults.noneAt(section.placeOf("at"))) {
            faults.note(section.placeOf("at"), "event.random-at");
        }
        LocalDate date = section.get("on", ValueType.DATE, Defaults.START);
        return random
                ? new EventTime.AtRandom(section.get("per-month", PER_MONTH, 0.0))
                : new EventTime.On(date, second);
    }

    /** The topics, in the order of the scenario. */
    private List<String> topics() {
        List<String> written = section.requireList("topics", ValueType.NAME);
        for (int i = 0; i < written.size(); i++) {
            String place = section.placeOf("topics") + "[" + i + "]";
            if (!topics.contains(written.get(i)) && faults.noneAt(place) && faults.noneAt("topics")) {
                faults.note(place, "event.topic", written.get(i), Faults.listed(topics));
            }
        }
        return topics.stream().filter(written::contains).toList();
    }
}
