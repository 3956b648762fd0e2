package org.allophone.files;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the texts and numbers inside a JSON text that a {@link TableReader} has checked. */
public final class JsonTexts {
    private JsonTexts() {}

    /**
     * A text or number.
     *
     * @param path where it stands: {@code turns[3].text}
     * @param kind its path without the places in lists: {@code turns[].text}
     */
    public record Leaf(String path, String kind, String text) {}

    /**
     * All texts and numbers, in order.
     *
     * @param name what the JSON text is called: the first part of the paths
     */
    public static List<Leaf> of(String name, String json) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        try (JsonParser parser = JsonLinesTableReader.JACKSON.createParser(json)) {
            parser.nextToken();
            add(parser, name, name, leaves);
        }
        return leaves;
    }

    /** Adds those of the value that begins at the current token. The method calls itself at each level; the number of levels is limited. */
    private static void add(JsonParser parser, String path, String kind, List<Leaf> leaves) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String field = "." + parser.currentName();
                parser.nextToken();
                add(parser, path + field, kind + field, leaves);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (int place = 0; parser.nextToken() != JsonToken.END_ARRAY; place++) {
                add(parser, path + "[" + place + "]", kind + "[]", leaves);
            }
        } else if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
            leaves.add(new Leaf(path, kind, parser.getText()));
        }
    }
}
