package org.allophone.files;

import static org.allophone.files.Faults.wording;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a JSON Lines file. Jackson finds the tokens of a line; this class checks names, nesting and all
 * limits.
 */
final class JsonLinesTableReader implements TableReader {
    private final String file;
    private final Utf8Reader characters;
    private final LineBuffer line;
    private final Map<String, Integer> columns = new HashMap<>();
    private List<String> header = List.of();

    /** The empty lines since the last row, and the end of that row's line. */
    private final StringBuilder between = new StringBuilder();

    JsonLinesTableReader(String file, InputStream in) {
        this.file = file;
        this.characters = new Utf8Reader(file, in);
        this.line = new LineBuffer(file, characters);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (line.next()) {
            if (!line.isBlank()) {
                Row row = row().after(between.toString());
                between.setLength(0);
                between.append(line.ending());
                return row;
            }
            between.append(line.characters(), 0, line.length()).append(line.ending());
        }
        return null;
    }

    @Override
    public String start() {
        return characters.byteOrderMark();
    }

    @Override
    public String end() {
        return between.toString();
    }

    private Row row() throws IOException {
        try (JsonParser parser = JsonTokens.JACKSON.createParser(line.characters(), 0, line.length())) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                throw onLine(first == JsonToken.START_ARRAY ? "json.array" : "json.object.none");
            }
            Row row = cells(parser);
            if (parser.nextToken() != null) {
                throw onLine("json.more");
            }
            return row;
        } catch (JsonEOFException e) {
            throw onLine("json.cut");
        } catch (StreamConstraintsException e) {
            throw onLine("json.number.long", Limits.LONGEST_NUMBER);
        } catch (JsonProcessingException e) {
            throw Faults.atCharacter(
                    file, line.number(), Math.max(1, e.getLocation().getColumnNr()), wording("json.invalid"));
        }
    }

    private Row cells(JsonParser parser) throws IOException {
        String[] texts = new String[header.size()];
        Arrays.fill(texts, "");
        ValueKind[] kinds = new ValueKind[header.size()];
        Arrays.fill(kinds, ValueKind.MISSING);
        List<JsonRowSource.Value> values = new ArrayList<>();
        List<String> added = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Integer known = columns.get(name);
            int column = known == null ? add(name, added) : known;
            if (column >= texts.length) {
                texts = Arrays.copyOf(texts, Math.max(2 * column, 8));
                int before = kinds.length;
                kinds = Arrays.copyOf(kinds, texts.length);
                Arrays.fill(texts, before, texts.length, "");
                Arrays.fill(kinds, before, kinds.length, ValueKind.MISSING);
            }
            if (kinds[column] != ValueKind.MISSING) {
                throw inColumn(name, "json.twice");
            }
            JsonToken token = parser.nextToken();
            kinds[column] = kind(token);
            int from = (int) parser.currentTokenLocation().getCharOffset();
            texts[column] = kinds[column] == ValueKind.NESTED ? nested(parser, name) : text(parser, kinds[column]);
            if (texts[column].length() > Limits.LONGEST_CELL) {
                throw inColumn(name, "cell.long", Limits.LONGEST_CELL);
            }
            values.add(new JsonRowSource.Value(column, from, JsonTokens.endOfValue(parser)));
        }
        if (!added.isEmpty()) {
            List<String> longer = new ArrayList<>(header);
            longer.addAll(added);
            header = List.copyOf(longer);
        }
        JsonRowSource source = new JsonRowSource("", new String(line.characters(), 0, line.length()), values);
        return new Row(
                line.number(),
                header,
                Arrays.copyOf(texts, header.size()),
                Arrays.copyOf(kinds, header.size()),
                source);
    }

    private int add(String name, List<String> added) {
        if (name.isBlank()) {
            throw onLine("json.name.none");
        }
        if (name.length() > Limits.LONGEST_NAME) {
            throw onLine("header.long", name.length(), Limits.LONGEST_NAME);
        }
        if (columns.size() == Limits.MOST_COLUMNS) {
            throw onLine("json.wide", Limits.MOST_COLUMNS);
        }
        int column = columns.size();
        columns.put(name, column);
        added.add(name);
        return column;
    }

    private static ValueKind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT, START_ARRAY -> ValueKind.NESTED;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ValueKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> ValueKind.BOOLEAN;
            case VALUE_NULL -> ValueKind.NULL;
            default -> ValueKind.TEXT;
        };
    }

    private static String text(JsonParser parser, ValueKind kind) throws IOException {
        return kind == ValueKind.NULL ? "" : parser.getText();
    }

    /** The JSON text of the object or array that begins here. */
    private String nested(JsonParser parser, String column) throws IOException {
        int from = (int) parser.currentTokenLocation().getCharOffset();
        Deque<Set<String>> names = new ArrayDeque<>();
        do {
            switch (parser.currentToken()) {
                case START_OBJECT, START_ARRAY -> {
                    names.push(new HashSet<>());
                    // The object of the line counts too.
                    if (names.size() >= Limits.DEEPEST) {
                        throw inColumn(column, "json.deep", Limits.DEEPEST);
                    }
                }
                case FIELD_NAME -> {
                    if (!names.element().add(parser.currentName())) {
                        throw inColumn(column, "json.twice.inside", Faults.shown(parser.currentName()));
                    }
                }
                case END_OBJECT, END_ARRAY -> names.pop();
                default -> {}
            }
        } while (!names.isEmpty() && parser.nextToken() != null);
        int to = (int) parser.currentLocation().getCharOffset();
        return new String(line.characters(), from, to - from);
    }

    private Refusal onLine(String key, Object... values) {
        return Faults.onLine(file, line.number(), wording(key, values));
    }

    private Refusal inColumn(String column, String key, Object... values) {
        return Faults.inColumn(file, line.number(), column, wording(key, values));
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
