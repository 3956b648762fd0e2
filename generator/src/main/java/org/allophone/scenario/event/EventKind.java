package org.allophone.scenario.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing an event is, and what is usual for it. */
public enum EventKind {
    /** The network of an area is down. The IVR plays a recorded message, so that calls are short. */
    OUTAGE(false, new EventCurve(15 * 60, 3600, 3600), 0.6, 1.3, List.of("area-outage")),
    /** An offer that is advertised. */
    CAMPAIGN(true, new EventCurve(0, 5 * 86_400, 86_400), 1, 1, List.of()),
    /** A letter or a mail tells a new price. */
    PRICE_CHANGE(true, new EventCurve(86_400, 86_400, 2 * 86_400), 1, 1.2, List.of()),
    /** Invoices go out to many customers at once. */
    BILL_RUN(true, new EventCurve(0, 86_400, 86_400), 1, 1, List.of()),
    /** A new version of the company's app does not work. */
    APP_BUG(false, new EventCurve(3600, 2 * 3600, 3 * 3600), 0.8, 1.2, List.of());

    private final boolean planned;
    private final EventCurve curve;
    private final double talk;
    private final double repeat;
    private final List<String> intents;

    EventKind(boolean planned, EventCurve curve, double talk, double repeat, List<String> intents) {
        this.planned = planned;
        this.curve = curve;
        this.talk = talk;
        this.repeat = repeat;
        this.intents = intents;
    }

    /** Its name in scenario files, tables and packs: {@code price-change}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the centre knows of it in advance, if its date is given. */
    public boolean isPlanned() {
        return planned;
    }

    /** How its calls usually rise and fall. */
    public EventCurve usualCurve() {
        return curve;
    }

    /** The usual factor of the talk time of its calls. */
    public double usualTalk() {
        return talk;
    }

    /** The usual factor of the share of its unresolved calls that have a repeat call. */
    public double usualRepeat() {
        return repeat;
    }

    /** The intents that its calls are about, where their topic has them; otherwise those of the topic. */
    public List<String> intents() {
        return intents;
    }

    /** The kind of a label. */
    public static Optional<EventKind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
