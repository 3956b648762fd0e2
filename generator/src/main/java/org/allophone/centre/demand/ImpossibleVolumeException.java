package org.allophone.centre.demand;

import java.util.List;

/** Calls, days or sites are asked for that a scenario cannot make. The message is in English; who speaks another language builds one. */
public final class ImpossibleVolumeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> values;

    /** Why it cannot be made. */
    public enum Reason {
        /** The centre opens on none of the days. Values: how many days, the first day. */
        NEVER_OPEN("of {0} days from {1} on, the centre opens on none; ask for more days, or another start"),
        /** More than can be held. Values: sites, days, how many site-days are possible. */
        TOO_LARGE(
                "{0} sites for {1} days are too many: sites times days is at most {2}; ask for fewer calls, days or sites");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    ImpossibleVolumeException(Reason reason, Object... values) {
        super(filledIn(reason.text, values));
        this.reason = reason;
        this.values = List.of(values);
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason's text is filled in with. */
    public List<Object> values() {
        return values;
    }

    private static String filledIn(String text, Object... values) {
        String filled = text;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }
}
