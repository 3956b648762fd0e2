package org.allophone.cli.detect;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allophone.cli.console.Figures;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextColumns;
import org.allophone.pii.PiiKind;

/** Counts what was found, by file, column and kind, and what is withheld. */
final class DetectSummary {
    private final Map<Place, Long> counts = new TreeMap<>(Comparator.comparing(Place::file)
            .thenComparing(Place::field)
            .thenComparing(place -> place.kind().name()));
    private long withheld;

    private record Place(String file, String field, PiiKind kind) {}

    void add(String file, String field, PiiKind kind) {
        counts.merge(new Place(file, field, kind), 1L, Long::sum);
    }

    void addWithheld() {
        withheld++;
    }

    /** How many documents are withheld. */
    long withheld() {
        return withheld;
    }

    void print(Messages messages, PrintStream err) {
        if (!counts.isEmpty()) {
            new TextColumns(err).print(table(messages));
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        err.println(messages.get("detect.all", all));
        if (withheld > 0) {
            err.println(messages.get("detect.withheld", withheld));
        }
    }

    private List<List<String>> table(Messages messages) {
        Figures figures = new Figures(messages);
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                messages.get("detect.file"),
                messages.get("detect.column"),
                messages.get("detect.kind"),
                messages.get("detect.found")));
        counts.forEach((place, count) ->
                lines.add(List.of(place.file(), place.field(), place.kind().name(), figures.count(count))));
        return lines;
    }
}
