package org.allophone.cli.quality;

import java.util.Locale;
import java.util.stream.Collectors;
import org.allophone.cli.console.Messages;
import org.allophone.quality.calls.CallFigure;
import org.allophone.quality.calls.CallTarget;
import org.allophone.quality.calls.log.CallColumn;

/** All figures of call records as Markdown: what each is, its target with the source, and the columns it needs. */
final class FigureDefinitions {
    private final Messages messages;
    private final FigureTexts texts;

    FigureDefinitions(Messages messages) {
        this.messages = messages;
        this.texts = new FigureTexts(messages);
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(messages.get("quality.calls.title")).append("\n\n");
        text.append(messages.get("quality.calls.about")).append("\n");
        for (CallFigure.Part part : CallFigure.Part.values()) {
            text.append("\n## ").append(messages.get(partKey(part))).append("\n\n");
            text.append(messages.get("quality.calls.head")).append("\n|---|---|---|---|---|\n");
            for (CallFigure figure : CallFigure.values()) {
                if (figure.part() == part) {
                    text.append(line(figure));
                }
            }
        }
        return text.toString();
    }

    static String partKey(CallFigure.Part part) {
        return "quality.calls.part." + part.name().toLowerCase(Locale.ROOT);
    }

    private String line(CallFigure figure) {
        return "| `" + figure.jsonName() + "` | "
                + messages.get(figure.definition()) + " | "
                + (texts.target(figure) + tooPerfect(figure)).strip() + " | "
                + figure.target().map(CallTarget::source).orElse("") + " | "
                + figure.columns().stream()
                        .sorted()
                        .map(CallColumn::ourName)
                        .map(name -> "`" + name + "`")
                        .collect(Collectors.joining(", "))
                + " |\n";
    }

    private String tooPerfect(CallFigure figure) {
        CallTarget.Side side = figure.target().map(CallTarget::tooPerfect).orElse(CallTarget.Side.NEITHER);
        return side == CallTarget.Side.NEITHER
                ? ""
                : " " + messages.get("quality.calls.too-perfect." + side.name().toLowerCase(Locale.ROOT));
    }
}
