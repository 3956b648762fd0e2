package org.allophone.cli.console;

/** Writes the figures of a report in the user's language. A figure that is not known is a dash. */
public final class Figures {
    private static final String UNKNOWN = "–";

    /** From this number on, a decimal tells nothing. */
    private static final double LARGE = 1000;

    private final Messages messages;

    public Figures(Messages messages) {
        this.messages = messages;
    }

    public String count(long number) {
        return messages.get("figure.count", number);
    }

    /** A number with one decimal if it is small. */
    public String decimal(double number) {
        if (Double.isNaN(number)) {
            return UNKNOWN;
        }
        return number < LARGE ? messages.get("figure.decimal", number) : count(Math.round(number));
    }

    public String percent(double share) {
        return Double.isNaN(share) ? UNKNOWN : messages.get("figure.percent", 100 * share);
    }

    public String seconds(double seconds) {
        return Double.isNaN(seconds) ? UNKNOWN : messages.get("figure.seconds", seconds);
    }
}
