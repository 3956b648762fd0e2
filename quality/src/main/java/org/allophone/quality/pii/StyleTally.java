package org.allophone.quality.pii;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allophone.detect.Detection;
import org.allophone.detect.Detector;
import org.allophone.detect.text.Finding;
import org.allophone.quality.transcript.Entity;
import org.allophone.quality.transcript.Style;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Turn;
import org.allophone.statistics.Share;

/** Compares what a detector finds with what is marked, call by call. */
final class StyleTally {
    /** Agents are people too: the detector does not tell them from callers. */
    private static final Map<String, String> SAME = Map.of("AGENT", "PERSON");

    /** The kind of what may be masked and need not: it counts neither as found nor as left nor as found in vain. */
    private static final String OPTIONAL = "OPTIONAL";

    private final Style style;
    private final Detector detector;
    private final Map<String, KindTally> kinds = new TreeMap<>();
    private final Map<String, Long> confusions = new HashMap<>();
    private long calls;
    private long leaking;
    private long withheld;
    private long words;
    private long digits;
    private long digitsCovered;
    private long inWords;
    private long inWordsCovered;
    private long inVain;
    private long plain;
    private long plainCovered;

    StyleTally(Style style, Detector detector) {
        this.style = style;
        this.detector = detector;
    }

    void add(TranscribedCall call) {
        calls++;
        List<String> texts = call.turns().stream().map(Turn::text).toList();
        Detection<Finding> detection = detector.find(texts);
        if (detection instanceof Detection.Withheld) {
            withheld++;
            return;
        }
        List<List<Finding>> found = new ArrayList<>();
        texts.forEach(text -> found.add(new ArrayList<>()));
        detection.foundOrThrow().forEach(finding -> found.get(finding.turn()).add(finding));
        Map<String, Boolean> data = new LinkedHashMap<>();
        boolean leaks = false;
        for (int turn = 0; turn < texts.size(); turn++) {
            List<Entity> marked = marked(call.turns().get(turn));
            for (Entity entity : marked) {
                if (entity.kind().equals(OPTIONAL)) {
                    continue;
                }
                boolean covered = mention(texts.get(turn), entity, found.get(turn));
                leaks |= !covered;
                String datum = kind(entity) + '\n' + entity.label() + '\n' + entity.value();
                data.merge(datum, covered, (one, other) -> one && other);
            }
            for (Finding finding : found.get(turn)) {
                boolean right = marked.stream().anyMatch(entity -> touches(entity, finding));
                inVain += right ? 0 : 1;
                tally(finding.kind().name()).found(right);
            }
            characters(texts.get(turn), marked, found.get(turn));
        }
        data.forEach((datum, covered) ->
                tally(datum.substring(0, datum.indexOf('\n'))).datum(covered));
        leaking += leaks ? 1 : 0;
    }

    private static List<Entity> marked(Turn turn) {
        List<Entity> entities = turn.entities();
        return entities == null
                ? List.of()
                : entities.stream().filter(entity -> !entity.kind().isEmpty()).toList();
    }

    private static String kind(Entity entity) {
        return SAME.getOrDefault(entity.kind(), entity.kind());
    }

    private KindTally tally(String kind) {
        return kinds.computeIfAbsent(kind, unused -> new KindTally());
    }

    private static boolean touches(Entity entity, Finding finding) {
        return entity.start() < finding.end() && finding.start() < entity.end();
    }

    /** Counts a mention; returns whether it is covered. */
    private boolean mention(String text, Entity entity, List<Finding> found) {
        boolean covered = true;
        boolean anyDigit = false;
        for (int at = entity.start(); at < entity.end(); at++) {
            char c = text.charAt(at);
            anyDigit |= c >= '0' && c <= '9';
            covered &= !Character.isLetterOrDigit(c) || isCovered(at, found);
        }
        boolean exact = false;
        for (Finding finding : found) {
            if (touches(entity, finding)) {
                boolean same = finding.kind().name().equals(kind(entity));
                exact |= same && finding.start() == entity.start() && finding.end() == entity.end();
                if (!same) {
                    confusions.merge(kind(entity) + " as " + finding.kind().name(), 1L, Long::sum);
                }
            }
        }
        tally(kind(entity)).mention(covered, exact);
        digits += anyDigit ? 1 : 0;
        digitsCovered += anyDigit && covered ? 1 : 0;
        inWords += anyDigit ? 0 : 1;
        inWordsCovered += !anyDigit && covered ? 1 : 0;
        return covered;
    }

    private static boolean isCovered(int at, List<Finding> found) {
        return found.stream().anyMatch(finding -> finding.start() <= at && at < finding.end());
    }

    private void characters(String text, List<Entity> marked, List<Finding> found) {
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(at));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
            int place = at;
            if (letter && marked.stream().noneMatch(entity -> entity.start() <= place && place < entity.end())) {
                plain++;
                plainCovered += isCovered(at, found) ? 1 : 0;
            }
        }
    }

    StyleReport report() {
        Map<String, Long> sorted = new LinkedHashMap<>();
        confusions.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return new StyleReport(
                style,
                calls,
                words,
                kinds.entrySet().stream()
                        .map(entry -> entry.getValue().report(entry.getKey()))
                        .toList(),
                new Share(digitsCovered, digits),
                new Share(inWordsCovered, inWords),
                new Share(leaking, calls),
                new Share(withheld, calls),
                inVain,
                new Share(plainCovered, plain),
                sorted);
    }
}
