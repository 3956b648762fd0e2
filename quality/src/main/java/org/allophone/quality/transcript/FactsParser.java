package org.allophone.quality.transcript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the facts of a case from their JSON text: a list of objects with {@code fact}, and maybe {@code value} and {@code said}. */
final class FactsParser {
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final Set<String> KEYS = Set.of("fact", "value", "said");

    private FactsParser() {}

    /** @throws JsonParseException if the text is not such a list */
    static List<Fact> facts(String json) throws IOException {
        List<Fact> facts = new ArrayList<>();
        try (JsonParser parser = JACKSON.createParser(json)) {
            require(parser, parser.nextToken() == JsonToken.START_ARRAY);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                require(parser, parser.currentToken() == JsonToken.START_OBJECT);
                facts.add(fact(parser));
            }
        }
        return List.copyOf(facts);
    }

    private static Fact fact(JsonParser parser) throws IOException {
        String name = "";
        String value = "";
        String said = "";
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            boolean scalar = parser.nextToken().isScalarValue();
            String text = scalar && parser.currentToken() != JsonToken.VALUE_NULL ? parser.getText() : "";
            switch (key) {
                case "fact" -> name = text;
                case "value" -> value = text;
                case "said" -> said = text;
                default -> parser.skipChildren();
            }
            require(parser, scalar || !KEYS.contains(key));
        }
        require(parser, !name.isEmpty());
        return new Fact(name, value, said);
    }

    private static void require(JsonParser parser, boolean held) throws JsonParseException {
        if (!held) {
            throw new JsonParseException(parser, "not a list of facts");
        }
    }
}
