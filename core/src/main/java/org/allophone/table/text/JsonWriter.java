package org.allophone.table.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.allophone.table.JsonString;

/**
 * Writes one JSON text (RFC 8259): an object, say, with objects and arrays inside.
 *
 * <pre>{@code
 * String json = JsonWriter.compact()
 *         .beginObject()
 *         .field("call", "CALL_0042")
 *         .name("turns").beginArray().value("Bonjour").endArray()
 *         .endObject()
 *         .finished();            // {"call":"CALL_0042","turns":["Bonjour"]}
 * }</pre>
 *
 * <p>The text is held in memory until {@link #finished}. A call that would not give JSON is refused with an {@link
 * IllegalStateException}: a value in an object without a name before it, an end without its beginning, a second value after the
 * first. This class does not check that the names of one object differ.
 */
public final class JsonWriter {
    /** The number of digits that is enough to distinguish any two doubles. */
    private static final int MOST_DIGITS = 17;

    /** Numbers from 10^-7 up to 10^21 are written without an exponent, as JavaScript writes them. */
    private static final int LEAST_PLAIN_EXPONENT = -7;

    private static final int MOST_PLAIN_EXPONENT = 20;

    private enum Container {
        OBJECT('{', '}'),
        ARRAY('[', ']');

        private final char begin;
        private final char end;

        Container(char begin, char end) {
            this.begin = begin;
            this.end = end;
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final Deque<Container> open = new ArrayDeque<>();
    private final boolean indented;

    /** Whether the innermost container is still empty. */
    private boolean empty = true;

    private boolean named;

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    /** On one line, without a space: for lines of JSON and for machines. */
    public static JsonWriter compact() {
        return new JsonWriter(false);
    }

    /** Each value on its own line, indented by two spaces: to be read and compared by eye. */
    public static JsonWriter indented() {
        return new JsonWriter(true);
    }

    /** Begins an object as the next value. */
    public JsonWriter beginObject() {
        return begin(Container.OBJECT);
    }

    /** Ends the innermost container, an object. */
    public JsonWriter endObject() {
        return end(Container.OBJECT);
    }

    /** Begins an array as the next value. */
    public JsonWriter beginArray() {
        return begin(Container.ARRAY);
    }

    /** Ends the innermost container, an array. */
    public JsonWriter endArray() {
        return end(Container.ARRAY);
    }

    /** The name of the next value of an object. */
    public JsonWriter name(String name) {
        if (open.peek() != Container.OBJECT) {
            throw new IllegalStateException("the name " + name + " stands outside an object");
        }
        if (named) {
            throw new IllegalStateException("the name " + name + " stands where a value belongs");
        }
        separate();
        text.append(JsonString.quoted(name)).append(indented ? ": " : ":");
        named = true;
        return this;
    }

    /** A text as the next value. */
    public JsonWriter value(String value) {
        return literal(JsonString.quoted(value));
    }

    /** A whole number as the next value. */
    public JsonWriter value(long value) {
        return literal(Long.toString(value));
    }

    /**
     * A number as the next value, rounded to the fewest digits that are read back as the same double; a whole one keeps {@code .0}.
     *
     * @throws IllegalArgumentException if the number is infinite or NaN, which JSON cannot write
     */
    public JsonWriter value(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is not a number that JSON can say");
        }
        return literal(decimal(value));
    }

    /** {@code true} or {@code false} as the next value. */
    public JsonWriter value(boolean value) {
        return literal(Boolean.toString(value));
    }

    /** {@code null} as the next value. */
    public JsonWriter nullValue() {
        return literal("null");
    }

    /** A text with its name. */
    public JsonWriter field(String name, String value) {
        return name(name).value(value);
    }

    /** A whole number with its name. */
    public JsonWriter field(String name, long value) {
        return name(name).value(value);
    }

    /** A number with its name; see {@link #value(double)}. */
    public JsonWriter field(String name, double value) {
        return name(name).value(value);
    }

    /** {@code true} or {@code false} with its name. */
    public JsonWriter field(String name, boolean value) {
        return name(name).value(value);
    }

    /** A short list of texts with its name, on one line even where the rest is indented. */
    public JsonWriter field(String name, List<String> values) {
        String separator = indented ? ", " : ",";
        return name(name)
                .literal("["
                        + String.join(
                                separator,
                                values.stream().map(JsonString::quoted).toList()) + "]");
    }

    /**
     * The whole text, without a line break at its end.
     *
     * @throws IllegalStateException if a container is still open, or nothing was written
     */
    public String finished() {
        if (!open.isEmpty() || text.isEmpty()) {
            throw new IllegalStateException(
                    text.isEmpty() ? "nothing was written" : "an " + named(open.element()) + " was not ended");
        }
        return text.toString();
    }

    private JsonWriter begin(Container container) {
        beginValue();
        text.append(container.begin);
        open.push(container);
        empty = true;
        return this;
    }

    private JsonWriter end(Container container) {
        if (open.peek() != container) {
            throw new IllegalStateException("the end of an " + named(container) + " stands where none is innermost");
        }
        if (named) {
            throw new IllegalStateException("an object ends after a name, where a value belongs");
        }
        open.pop();
        if (!empty) {
            newLine();
        }
        text.append(container.end);
        empty = false;
        return this;
    }

    private JsonWriter literal(String json) {
        beginValue();
        text.append(json);
        return this;
    }

    private void beginValue() {
        if (open.isEmpty()) {
            if (!text.isEmpty()) {
                throw new IllegalStateException("a second value stands after the whole text");
            }
        } else if (open.element() == Container.ARRAY) {
            separate();
        } else if (!named) {
            throw new IllegalStateException("a value stands in an object without a name before it");
        }
        named = false;
    }

    private void separate() {
        if (!empty) {
            text.append(',');
        }
        empty = false;
        newLine();
    }

    private void newLine() {
        if (indented) {
            text.append('\n').append("  ".repeat(open.size()));
        }
    }

    private static String named(Container container) {
        return container == Container.OBJECT ? "object" : "array";
    }

    /** Not {@link Double#toString}: up to Java 18 it gives more digits than needed for some numbers. */
    private static String decimal(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = exact;
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            shortest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (Double.parseDouble(shortest.toString()) == value) {
                break;
            }
        }
        shortest = shortest.stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent < LEAST_PLAIN_EXPONENT || exponent > MOST_PLAIN_EXPONENT) {
            return shortest.toString();
        }
        return shortest.scale() > 0 ? shortest.toPlainString() : shortest.toPlainString() + ".0";
    }
}
