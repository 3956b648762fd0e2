package org.allophone.detect.known;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;
import org.allophone.files.TextLines;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/**
 * Values that are nobody's secret and are never reported, such as the numbers of the company itself, its products, or the names of agents who
 * agreed to it. They count as they are written and said, and only as a whole: the digits of a kept number inside a longer one, or a kept
 * name with another one behind it, are found as before.
 */
public final class KeptValues {
    /** Nothing is kept. */
    public static final KeptValues NONE = new KeptValues(List.of());

    /** A shorter number may be a part of any other one. */
    private static final int LEAST_DIGITS = 4;

    private static final int LEAST_LETTERS = 2;

    private static final Wordings TEXTS = new Wordings("org.allophone.detect.known.faults");

    private final Set<String> numbers = new HashSet<>();
    private final Expressions expressions = new Expressions();

    /**
     * Values as they stand in a list: a number with or without spaces, a name, a product.
     *
     * @param values those that are too short to be told from other words and numbers are passed over
     */
    public KeptValues(List<String> values) {
        values.stream().map(value -> new Said(List.of(value))).forEach(this::add);
    }

    private void add(Said value) {
        List<String> words = Expressions.words(value);
        if (words.isEmpty() || isTooShort(value)) {
            return;
        }
        if (letters(value) == 0) {
            numbers.addAll(NumberForms.of(digits(value)));
        } else {
            expressions.add(words);
        }
    }

    /**
     * Reads a text with a value on each line; empty lines are passed over.
     *
     * @param shown the file as the user named it
     * @throws Refusal if a value is too short to be told from other words and numbers
     */
    public static KeptValues read(Path file, String shown) throws IOException {
        List<String> values = new ArrayList<>();
        try (TextLines lines = TextLines.open(file)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (isTooShort(new Said(List.of(line)))) {
                    throw Refusal.wrongUse(
                            Wording.of(TEXTS, "keep.short", shown, lines.line(), LEAST_LETTERS, LEAST_DIGITS));
                }
                if (!line.isBlank()) {
                    values.add(line);
                }
            }
        }
        return new KeptValues(values);
    }

    private static boolean isTooShort(Said value) {
        boolean empty = value.size() == 0;
        return !empty && letters(value) < LEAST_LETTERS && digits(value).length() < LEAST_DIGITS;
    }

    private static int letters(Said value) {
        int letters = 0;
        for (int place = 0; place < value.size(); place++) {
            Token token = value.token(place);
            letters += token.isWord() ? token.text().length() : 0;
        }
        return letters;
    }

    private static String digits(Said value) {
        StringBuilder digits = new StringBuilder();
        for (int place = 0; place < value.size(); place++) {
            Token token = value.token(place);
            digits.append(token.isDigits() ? token.text() : "");
        }
        return digits.toString();
    }

    boolean isEmpty() {
        return numbers.isEmpty() && expressions.isEmpty();
    }

    /** Whether some digits are a kept number, with nothing before or behind it but the country. */
    boolean isNumber(String digits) {
        return !numbers.isEmpty() && NumberForms.of(digits).stream().anyMatch(numbers::contains);
    }

    Expressions expressions() {
        return expressions;
    }
}
