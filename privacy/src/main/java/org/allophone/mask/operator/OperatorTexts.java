package org.allophone.mask.operator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** The texts of operators: as policy files and the command line give them, and as records of processing describe them. */
public final class OperatorTexts {
    private static final Wordings DESCRIPTIONS = new Wordings("org.allophone.mask.operator.operators");

    private static final Map<String, Operator> PLAIN = new LinkedHashMap<>();
    private static final Map<String, Function<String, Operator>> WITH_A_VALUE = new LinkedHashMap<>();

    static {
        for (Operator plain : List.of(
                new Operator.Keep(),
                new Operator.Redact(),
                new Operator.Labelled(),
                new Operator.Pseudonym(),
                new Operator.Surrogate(),
                new Operator.Encrypt())) {
            PLAIN.put(plain.text(), plain);
        }
        WITH_A_VALUE.put("mask", value -> new Operator.Mask(number(value, 0, Operator.Mask.MOST_SHOWN)));
        WITH_A_VALUE.put("generalise", value -> new Operator.Generalise(Generalisation.named(value)));
        WITH_A_VALUE.put("shift", value -> new Operator.Shift(number(value, 1, Operator.Shift.MOST_DAYS)));
    }

    private OperatorTexts() {}

    /** How all operators are written, for help and messages: {@code keep, redact, …, mask:0 to mask:4, …}. */
    public static String allowed() {
        return String.join(", ", PLAIN.keySet())
                + ", mask:0 … mask:" + Operator.Mask.MOST_SHOWN
                + ", generalise:" + String.join("|", Generalisation.labels())
                + ", shift:1 … shift:" + Operator.Shift.MOST_DAYS;
    }

    /**
     * Reads the text of an operator.
     *
     * @param place where the text stands, for messages: an option, or a file and a line
     * @throws Refusal if no operator is written so; it names those that are
     */
    public static Operator read(String place, String text) {
        Operator plain = PLAIN.get(text);
        if (plain != null) {
            return plain;
        }
        int colon = text.indexOf(':');
        Function<String, Operator> withAValue = WITH_A_VALUE.get(text.substring(0, Math.max(0, colon)));
        if (withAValue == null) {
            throw unknown(place, text);
        }
        try {
            return withAValue.apply(text.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw unknown(place, text);
        }
    }

    private static Refusal unknown(String place, String text) {
        return Faults.refused("operator", place, text, allowed());
    }

    private static int number(String text, int least, int most) {
        int number = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new IllegalArgumentException("not from " + least + " to " + most);
        }
        return number;
    }

    /**
     * What an operator does, and whether the datum can be got back: for records of processing. It says what holds, also where
     * somebody would like to read something else.
     */
    public static Wording description(Operator operator) {
        String[] parts = operator.text().split(":", 2);
        return Wording.of(DESCRIPTIONS, parts[0], parts.length == 2 ? parts[1] : "");
    }
}
