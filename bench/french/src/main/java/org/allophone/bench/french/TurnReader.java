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
 * Reads turns from JSON Lines or from a plain text. A line that begins with a brace is a call of the table {@code transcripts};
 * any other line is a turn.
 */
final class TurnReader {
    private final ObjectMapper json = new ObjectMapper();

    void read(Path file, Consumer<Turn> turns) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                if (line.startsWith("{")) {
                    readCall(json.readTree(line), turns);
                } else if (!line.isBlank()) {
                    turns.accept(new Turn("", List.of(), line.strip(), false, List.of()));
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
                turns.accept(new Turn(
                        intent,
                        wordings(turn.path("wording").asText()),
                        text,
                        goesOn,
                        personalData(turn.path("spans"))));
            }
        }
    }

    /** A turn of two steps names the productions of both, with a plus sign between them. */
    private static List<String> wordings(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\+"));
    }

    private static boolean endsASentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") || text.endsWith("»");
    }

    /** Only spans with a kind are personal data; the others are facts in words, whose French counts. */
    private static List<Turn.Span> personalData(JsonNode spans) {
        List<Turn.Span> found = new ArrayList<>();
        for (JsonNode span : spans) {
            if (span.hasNonNull("kind")) {
                found.add(new Turn.Span(
                        span.path("start").asInt(), span.path("end").asInt()));
            }
        }
        return found;
    }
}
