package org.allophone.bench.french;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads turns from JSON Lines or from a plain text. A line that begins with a brace is a call, as {@code --tables transcripts
 * --format jsonl} writes it; any other line is a turn.
 */
final class TurnReader {
    private final ObjectMapper json = new ObjectMapper();

    void read(Path file, Consumer<Turn> turns) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                if (line.startsWith("{")) {
                    readCall(json.readTree(line), turns);
                } else if (!line.isBlank()) {
                    turns.accept(new Turn("", "", line.strip(), false, List.of()));
                }
            }
        }
    }

    private static void readCall(JsonNode call, Consumer<Turn> turns) {
        String intent = call.path("intent").asText();
        Map<String, String> lastOfSpeaker = new HashMap<>();
        for (JsonNode turn : call.path("turns")) {
            String text = turn.path("text").asText();
            if (!text.isBlank()) {
                String before = lastOfSpeaker.put(turn.path("speaker").asText(), text);
                boolean goesOn = before != null && !endsASentence(before);
                turns.accept(new Turn(intent, turn.path("wording").asText(), text, goesOn, spans(turn.path("spans"))));
            }
        }
    }

    private static boolean endsASentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") || text.endsWith("»");
    }

    private static List<Turn.Span> spans(JsonNode nodes) {
        List<Turn.Span> spans = new ArrayList<>();
        for (JsonNode node : nodes) {
            spans.add(new Turn.Span(node.path("start").asInt(), node.path("end").asInt()));
        }
        return spans;
    }
}
