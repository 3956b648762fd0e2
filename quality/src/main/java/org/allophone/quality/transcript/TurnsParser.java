package org.allophone.quality.transcript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the turns of a call from their JSON text, whose syntax was checked with its line. {@code speaker} and {@code text} are required,
 * names that are not known are skipped.
 */
final class TurnsParser {
    /** The reader of lines has checked all limits. */
    private static final JsonFactory JACKSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final long UNKNOWN = -1;
    private static final long LONGEST_MS = 999_999_999_999L;

    private final Path file;
    private final long line;
    private int turn;

    TurnsParser(Path file, long line) {
        this.file = file;
        this.line = line;
    }

    /** @param json an array of objects */
    List<Turn> turns(String json) throws IOException {
        List<Turn> turns = new ArrayList<>();
        try (JsonParser parser = JACKSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw Faults.refusal("turns.list", file, line);
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                turn++;
                if (parser.currentToken() != JsonToken.START_OBJECT) {
                    throw Faults.refusal("turns.list", file, line);
                }
                turns.add(turn(parser));
            }
        }
        return turns;
    }

    private Turn turn(JsonParser parser) throws IOException {
        @Nullable String speaker = null;
        @Nullable String text = null;
        long startMs = UNKNOWN;
        long endMs = UNKNOWN;
        String phase = "";
        List<String> acts = List.of();
        @Nullable List<Entity> entities = null;
        int leg = 0;
        String wording = "";
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "speaker" -> speaker = text(parser, name);
                case "text" -> text = text(parser, name);
                case "start_ms" -> startMs = milliseconds(parser, name);
                case "end_ms" -> endMs = milliseconds(parser, name);
                case "phase" -> phase = textOrNothing(parser);
                case "acts" -> acts = acts(parser);
                case "leg" -> leg = Math.max(0, parser.getValueAsInt(0));
                case "wording" -> wording = textOrNothing(parser);
                case "spans" -> entities = entities(parser);
                default -> parser.skipChildren();
            }
        }
        if (speaker == null || speaker.isBlank()) {
            throw refused("turn.text", "speaker");
        }
        if (text == null) {
            throw refused("turn.text", "text");
        }
        return new Turn(
                speaker,
                SpeakerRole.of(speaker),
                entities == null ? TurnText.composed(text) : text,
                time(startMs, endMs),
                phase,
                acts,
                entities == null ? null : checked(entities, text.length()),
                leg,
                wording);
    }

    private String text(JsonParser parser, String name) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw refused("turn.text", name);
        }
        return parser.getText();
    }

    private static String textOrNothing(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING
                || parser.currentToken().isNumeric()) {
            return parser.getText();
        }
        parser.skipChildren();
        return "";
    }

    private long milliseconds(JsonParser parser, String name) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return UNKNOWN;
        }
        if (parser.currentToken().isNumeric() && parser.getTextLength() <= 20) {
            double value = parser.getValueAsDouble();
            if (value >= 0 && value <= LONGEST_MS) {
                return Math.round(value);
            }
        }
        throw refused("turn.number", name, LONGEST_MS);
    }

    private static List<String> acts(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            String act = textOrNothing(parser);
            return act.isEmpty() ? List.of() : List.of(act);
        }
        List<String> acts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String act = textOrNothing(parser);
            if (!act.isEmpty()) {
                acts.add(act);
            }
        }
        return acts;
    }

    private @Nullable List<Entity> entities(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw refused("turn.spans");
        }
        List<Entity> entities = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw refused("turn.spans");
            }
            entities.add(entity(parser));
        }
        entities.sort(Comparator.comparingInt(Entity::start));
        return entities;
    }

    private Entity entity(JsonParser parser) throws IOException {
        int start = -1;
        int end = -1;
        String label = "";
        String kind = "";
        String value = "";
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "start" -> start = parser.getValueAsInt(-1);
                case "end" -> end = parser.getValueAsInt(-1);
                case "label" -> label = textOrNothing(parser);
                case "kind" -> kind = textOrNothing(parser);
                case "value" -> value = textOrNothing(parser);
                default -> parser.skipChildren();
            }
        }
        return new Entity(start, end, label, kind, value);
    }

    private List<Entity> checked(List<Entity> entities, int length) {
        for (Entity entity : entities) {
            if (entity.start() < 0 || entity.end() <= entity.start() || entity.end() > length) {
                throw refused("turn.span", entity.start(), entity.end(), length);
            }
        }
        return entities;
    }

    private @Nullable TurnTime time(long startMs, long endMs) {
        if (startMs == UNKNOWN || endMs == UNKNOWN) {
            return null;
        }
        if (endMs < startMs) {
            throw refused("turn.time", endMs, startMs);
        }
        return new TurnTime(startMs, endMs);
    }

    private Refusal refused(String key, Object... values) {
        Object[] placed = new Object[values.length + 3];
        placed[0] = file;
        placed[1] = line;
        placed[2] = turn;
        System.arraycopy(values, 0, placed, 3, values.length);
        return Faults.refusal(key, placed);
    }
}
