package org.allophone.cli.quality;

import java.util.Locale;
import org.allophone.cli.console.Messages;
import org.allophone.quality.calls.CallFigure;
import org.allophone.quality.calls.CallTarget;

/** How figures of call records and their targets are written. */
final class FigureTexts {
    private final Messages messages;

    FigureTexts(Messages messages) {
        this.messages = messages;
    }

    String value(CallFigure figure, double value) {
        return Double.isNaN(value)
                ? "–"
                : messages.get("quality.figure." + figure.unit().name().toLowerCase(Locale.ROOT), value);
    }

    /** A range, or one limit; empty if there is none. */
    String target(CallFigure figure) {
        return figure.target().map(target -> range(figure, target)).orElse("");
    }

    private String range(CallFigure figure, CallTarget target) {
        if (Double.isInfinite(target.least())) {
            return "≤ " + value(figure, target.most());
        }
        if (Double.isInfinite(target.most())) {
            return "≥ " + value(figure, target.least());
        }
        return value(figure, target.least()) + "–" + value(figure, target.most());
    }
}
