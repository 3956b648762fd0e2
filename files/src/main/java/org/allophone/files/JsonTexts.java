package org.allophone.files;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the texts and numbers inside a JSON text that a {@link TableReader} has checked, and puts others in their place. */
public final class JsonTexts {
    private JsonTexts() {}

    /**
     * A text or number.
     *
     * @param path where it stands: {@code turns[3].text}
     * @param kind its path without the places in lists: {@code turns[].text}
     * @param number whether it is a number
     * @param from where it begins in the JSON text, with its quotation mark, in UTF-16 units
     * @param to where it ends
     */
    public record Leaf(String path, String kind, String text, boolean number, int from, int to) {}

    /**
     * All texts and numbers, in order.
     *
     * @param name what the JSON text is called: the first part of the paths
     */
    public static List<Leaf> of(String name, String json) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        try (JsonParser parser = JsonTokens.JACKSON.createParser(json)) {
            parser.nextToken();
            add(parser, name, name, leaves);
        }
        return leaves;
    }

    /**
     * All texts and numbers of a text that may be JSON, such as a cell of CSV; empty if it is not a JSON object or array.
     *
     * @param name what the text is called: the first part of the paths
     */
    public static Optional<List<Leaf>> ifJson(String name, String text) throws IOException {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return Optional.empty();
        }
        List<Leaf> leaves = new ArrayList<>();
        try (JsonParser parser = JsonTokens.JACKSON.createParser(text)) {
            parser.nextToken();
            add(parser, name, name, leaves);
            return parser.nextToken() == null ? Optional.of(leaves) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /**
     * The JSON text with others in the place of some of its texts and numbers; the rest stays as it is.
     *
     * @param leaves what {@link #of} found in it
     * @param others a text for each of them; null for one that stays as it is
     */
    public static String replaced(String json, List<Leaf> leaves, List<@Nullable String> others) {
        StringBuilder replaced = new StringBuilder();
        int done = 0;
        for (int i = 0; i < leaves.size(); i++) {
            String other = others.get(i);
            if (other != null) {
                Leaf leaf = leaves.get(i);
                replaced.append(json, done, leaf.from()).append(JsonRowSource.literal(other, leaf.number()));
                done = leaf.to();
            }
        }
        return replaced.append(json, done, json.length()).toString();
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
            int from = (int) parser.currentTokenLocation().getCharOffset();
            String text = parser.getText();
            leaves.add(new Leaf(path, kind, text, token.isNumeric(), from, JsonTokens.endOfValue(parser)));
        }
    }
}
