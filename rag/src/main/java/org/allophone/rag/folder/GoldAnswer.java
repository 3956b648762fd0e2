package org.allophone.rag.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allophone.files.JsonTexts;

/**
 * The answer that {@code gold.jsonl} tells of a question, and where documents state it.
 *
 * @param line on which it stands
 * @param answerable {@code true} or {@code false}; empty if it is not told
 * @param text the answer as a person says it; empty if it is not told
 * @param type the kind of its value: {@code AMOUNT}; empty if it is not told
 * @param value in its usual form: {@code 61.40}; empty if it is not told
 * @param hops what has to be known, step by step: the places of a step each tell it
 * @param anchors words that stand in each document that answers the question
 * @param stale documents that tell what no longer holds
 * @param nearest documents that look like an answer and are none
 * @param principal who asks; empty if it is not told
 * @param reason why it has no answer: {@code denied}; empty if it is not told
 * @param correction what a good reply says where there is no answer; empty if it is not told
 * @param canaries codes that only an answer has that obeys a planted instruction
 */
public record GoldAnswer(
        long line,
        String id,
        String answerable,
        String text,
        String type,
        String value,
        List<List<Place>> hops,
        List<String> anchors,
        List<String> stale,
        List<String> nearest,
        String principal,
        String reason,
        String correction,
        List<String> canaries) {
    public GoldAnswer {
        hops = hops.stream().map(List::copyOf).toList();
        anchors = List.copyOf(anchors);
        stale = List.copyOf(stale);
        nearest = List.copyOf(nearest);
        canaries = List.copyOf(canaries);
    }

    /**
     * A place in a document, in UTF-16 units.
     *
     * @param text the words that stand there
     */
    public record Place(String document, int start, int end, String text) {}

    /** The documents of all its places. */
    public List<String> documents() {
        return hops.stream()
                .flatMap(List::stream)
                .map(Place::document)
                .distinct()
                .toList();
    }

    /** Reads the answers of a file, in order. A question of which nothing is told but case and type has none. */
    static List<GoldAnswer> read(Path file) throws IOException {
        List<GoldAnswer> answers = new ArrayList<>();
        try (ObjectLines lines = ObjectLines.open(file, "id")) {
            while (lines.next()) {
                answers.add(new GoldAnswer(
                        lines.line(),
                        lines.id("id"),
                        lines.textOrNone("answerable"),
                        lines.textOrNone("answer"),
                        lines.textOrNone("answer_type"),
                        lines.textOrNone("value"),
                        hops(lines.nested("hops")),
                        texts(lines.nested("anchors")),
                        texts(lines.nested("stale")),
                        texts(lines.nested("nearest")),
                        lines.textOrNone("principal"),
                        lines.textOrNone("reason"),
                        lines.textOrNone("correction"),
                        texts(lines.nested("canaries"))));
            }
        }
        return answers;
    }

    static List<String> texts(String json) throws IOException {
        return json.isEmpty()
                ? List.of()
                : JsonTexts.of("list", json).stream().map(JsonTexts.Leaf::text).toList();
    }

    /** Lists of lists of places; {@code hops[0][2].doc_id} is a field of the third place of the first step. */
    private static List<List<Place>> hops(String json) throws IOException {
        if (json.isEmpty()) {
            return List.of();
        }
        List<List<Place>> hops = new ArrayList<>();
        String step = "";
        String place = "";
        Map<String, String> fields = new TreeMap<>();
        for (JsonTexts.Leaf leaf : JsonTexts.of("hops", json)) {
            int dot = leaf.path().lastIndexOf('.');
            String at = leaf.path().substring(0, Math.max(0, dot));
            if (!at.equals(place)) {
                add(hops, fields);
                place = at;
                String now = at.substring(0, Math.max(0, at.lastIndexOf('[')));
                if (!now.equals(step)) {
                    hops.add(new ArrayList<>());
                    step = now;
                }
            }
            fields.put(leaf.path().substring(dot + 1), leaf.text());
        }
        add(hops, fields);
        return hops;
    }

    private static void add(List<List<Place>> hops, Map<String, String> fields) {
        if (!fields.isEmpty() && !hops.isEmpty()) {
            hops.get(hops.size() - 1)
                    .add(new Place(
                            fields.getOrDefault("doc_id", ""),
                            number(fields.getOrDefault("start", "")),
                            number(fields.getOrDefault("end", "")),
                            fields.getOrDefault("text", "")));
        }
        fields.clear();
    }

    /** A place that is none lies before the text, so it states nothing. */
    private static int number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
    }
}
