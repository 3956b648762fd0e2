package org.allophone.dataset;

import java.util.List;
import java.util.stream.Collectors;
import org.allophone.table.JsonString;

/** A JSON text under construction, indented by two spaces so that a manifest can be read and compared by eye. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean first = true;

    JsonText open(char bracket) {
        text.append(bracket);
        depth++;
        first = true;
        return this;
    }

    JsonText close(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        text.append(bracket);
        first = false;
        return this;
    }

    /** Starts an element of an array. */
    JsonText element() {
        if (!first) {
            text.append(',');
        }
        first = false;
        newLine();
        return this;
    }

    JsonText name(String name) {
        element();
        text.append(JsonString.quoted(name)).append(": ");
        return this;
    }

    JsonText field(String name, String value) {
        name(name);
        text.append(JsonString.quoted(value));
        return this;
    }

    JsonText field(String name, long value) {
        name(name);
        text.append(value);
        return this;
    }

    JsonText field(String name, List<String> values) {
        name(name);
        text.append(values.stream().map(JsonString::quoted).collect(Collectors.joining(", ", "[", "]")));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void newLine() {
        text.append('\n').append("  ".repeat(depth));
    }
}
