package org.allophone.detect.known;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;

/** Values that a file must not show, such as the names and numbers of a controller's own customers. They are searched as they are said, too. */
public final class KnownValues {
    /** No value is known. */
    public static final KnownValues NONE = new KnownValues(List.of());

    /** Fewer digits are found everywhere by chance. */
    private static final int LEAST_DIGITS = 6;

    /** A value of a single word is searched only if it has so many letters. */
    private static final int LEAST_LETTERS = 4;

    private final Set<String> numbers = new HashSet<>();
    private final TreeSet<Integer> lengths = new TreeSet<>();
    private final Expressions expressions = new Expressions();

    /**
     * @param values as they stand in the list: a name, a number with or without spaces, an e-mail address. A number of
     *     fewer than six digits is found only as it is written; a single word or number of fewer than four characters is passed over
     */
    public KnownValues(List<String> values) {
        for (String value : values) {
            add(new Said(List.of(value)));
        }
    }

    private void add(Said value) {
        StringBuilder digits = new StringBuilder();
        int letters = 0;
        for (int place = 0; place < value.size(); place++) {
            Token token = value.token(place);
            digits.append(token.isDigits() ? token.text() : "");
            letters += token.isWord() ? token.text().length() : 0;
        }
        if (digits.length() >= LEAST_DIGITS && letters < LEAST_LETTERS) {
            addNumber(digits.toString());
            return;
        }
        List<String> words = Expressions.words(value);
        boolean tells = words.size() > 1 || (words.size() == 1 && words.get(0).length() >= LEAST_LETTERS);
        if (tells) {
            expressions.add(words);
        }
    }

    private void addNumber(String digits) {
        for (String number : NumberForms.of(digits)) {
            if (number.length() >= LEAST_DIGITS && numbers.add(number)) {
                lengths.add(number.length());
            }
        }
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return numbers.isEmpty() && expressions.isEmpty();
    }

    /** Whether a known number is in some digits. */
    public boolean isIn(String digits) {
        for (int length : lengths) {
            for (int from = 0; from + length <= digits.length(); from++) {
                if (numbers.contains(digits.substring(from, from + length))) {
                    return true;
                }
            }
        }
        return false;
    }

    Expressions expressions() {
        return expressions;
    }
}
