package org.allophone.files;

import java.util.List;
import org.allophone.table.text.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A line of JSON Lines.
 *
 * @param before the end of the line of the row before, and empty lines
 * @param values in the order in which they stand in the line
 */
record JsonRowSource(String before, String line, List<Value> values) implements RowSource {
    private static final String NUMBER = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?";

    /** Where the value of a column stands in the line. */
    record Value(int column, int from, int to) {}

    @Override
    public RowSource after(String other) {
        return new JsonRowSource(other, line, values);
    }

    @Override
    public String rewritten(String[] texts, ValueKind[] kinds, List<@Nullable String> others) {
        StringBuilder json = new StringBuilder(before);
        int done = 0;
        for (Value value : values) {
            String other = others.get(value.column());
            if (other != null) {
                boolean nested = kinds[value.column()] == ValueKind.NESTED;
                boolean number = kinds[value.column()] == ValueKind.NUMBER;
                json.append(line, done, value.from()).append(nested ? other : literal(other, number));
                done = value.to();
            }
        }
        return json.append(line, done, line.length()).toString();
    }

    @Override
    public int length(String[] texts) {
        return line.length();
    }

    /**
     * A text as a value of JSON.
     *
     * @param number whether it stands in the place of a number, and may be one
     */
    static String literal(String text, boolean number) {
        return number && text.matches(NUMBER)
                ? text
                : JsonWriter.compact().value(text).finished();
    }
}
