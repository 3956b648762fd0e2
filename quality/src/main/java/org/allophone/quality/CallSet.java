package org.allophone.quality;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.allophone.quality.transcript.Style;

/** Measures the calls of one style and language. */
final class CallSet {
    /** The variety of further topics or intents is not measured: names so many are not those of a list. */
    private static final int MOST_GROUPS = 1_000;

    private static final List<Measure> VARIETY = List.of(
            Measure.DISTINCT_1,
            Measure.DISTINCT_2,
            Measure.DISTINCT_3,
            Measure.DISTINCT_4,
            Measure.GZIP_RATIO,
            Measure.DUPLICATE_TURNS);

    private final Style style;
    private final String language;
    private final List<CallMeasurer> measurers =
            List.of(new TurnShape(), new Hesitation(), new DialogueGrammar(), new Timing(), new Vocabulary());
    private final VarietySample sample = new VarietySample();
    private final NearDuplicates nearDuplicates = new NearDuplicates();
    private final Map<String, CallGroup> topics = new TreeMap<>();
    private final Map<String, CallGroup> intents = new TreeMap<>();
    private long calls;
    private long turns;
    private long words;

    CallSet(Style style, String language) {
        this.style = style;
        this.language = language;
    }

    void add(SpokenCall call) {
        calls++;
        turns += call.turns();
        words += call.words();
        measurers.forEach(measurer -> measurer.add(call));
        sample.add(call);
        nearDuplicates.add(call);
        addTo(topics, call.call().topic(), CallGroup::topic, call);
        addTo(intents, call.call().intent(), CallGroup::intent, call);
    }

    private static void addTo(
            Map<String, CallGroup> groups, String name, Function<String, CallGroup> made, SpokenCall call) {
        if (!name.isBlank() && (groups.size() < MOST_GROUPS || groups.containsKey(name))) {
            groups.computeIfAbsent(name, made).add(call);
        }
    }

    SetReport report() {
        Measurements found = new Measurements(style, language);
        measurers.forEach(measurer -> measurer.measure(found));
        sample.measure(found, VARIETY);
        nearDuplicates.measure(found);
        return new SetReport(
                style,
                language,
                calls,
                turns,
                words,
                found.list(),
                reports(topics.values()),
                reports(intents.values()));
    }

    private List<GroupReport> reports(Collection<CallGroup> groups) {
        return groups.stream()
                .map(group -> group.report(new Measurements(style, language)))
                .toList();
    }
}
