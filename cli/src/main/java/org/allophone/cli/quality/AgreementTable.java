package org.allophone.cli.quality;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.allophone.cli.console.Figures;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextColumns;
import org.allophone.quality.agreement.AgreementReport;
import org.allophone.quality.agreement.Contradiction;
import org.allophone.quality.said.Value;

/** Prints what was understood and what contradicts it: counts, then the first contradictions. */
final class AgreementTable {
    private static final int MOST_SHOWN = 20;

    private final Messages messages;
    private final Figures figures;

    AgreementTable(Messages messages) {
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    void print(AgreementReport report, PrintStream out) {
        out.println(messages.get("quality.agreement.set", report.calls(), report.turns()));
        out.println();
        new TextColumns(out).printFigures(lines(report));
        out.println();
        List<Contradiction> all = report.contradictions();
        for (Contradiction one : all.subList(0, Math.min(MOST_SHOWN, all.size()))) {
            print(one, out);
        }
        if (all.size() > MOST_SHOWN) {
            out.println(messages.get("quality.agreement.more", all.size() - MOST_SHOWN));
        }
        out.println(messages.get("quality.agreement.found", all.size()));
    }

    private List<List<String>> lines(AgreementReport report) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                "",
                messages.get("quality.agreement.understood"),
                messages.get("quality.agreement.idioms"),
                messages.get("quality.agreement.contradictions")));
        for (Contradiction.Subject subject : Contradiction.Subject.values()) {
            lines.add(List.of(
                    messages.get("quality.agreement.subject." + subject.fileName()),
                    understood(report, subject),
                    idioms(report, subject),
                    figures.count(report.count(subject))));
        }
        return lines;
    }

    private String understood(AgreementReport report, Contradiction.Subject subject) {
        return switch (subject) {
            case AMOUNT, DATE, TIME, DURATION, COUNT, REFERENCE ->
                figures.count(report.said().getOrDefault(Value.Kind.valueOf(subject.name()), 0L));
            case OUTCOME -> figures.count(report.outcomes());
            case EVENT, PROMISE, END, ORDER, HOLD -> "";
        };
    }

    private String idioms(AgreementReport report, Contradiction.Subject subject) {
        return switch (subject) {
            case AMOUNT, DATE, TIME, DURATION, COUNT, REFERENCE ->
                figures.count(report.idioms().getOrDefault(Value.Kind.valueOf(subject.name()), 0L));
            case OUTCOME, EVENT, PROMISE, END, ORDER, HOLD -> "";
        };
    }

    private void print(Contradiction one, PrintStream out) {
        out.println(messages.get(
                "quality.agreement.place",
                one.call(),
                one.turn(),
                messages.get("quality.agreement.subject." + one.subject().fileName()),
                one.wording()));
        String nearest = one.expected().isEmpty() ? messages.get("quality.agreement.no-fact") : one.expected();
        out.println(
                one.words().isEmpty()
                        ? messages.get("quality.agreement.without-words", one.understood(), nearest)
                        : messages.get("quality.agreement.words", one.words(), one.understood(), nearest));
    }
}
