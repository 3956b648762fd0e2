package org.allophone.mask.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.allophone.mask.operator.Operator;
import org.allophone.mask.operator.OperatorTexts;
import org.allophone.pii.PiiKind;

/** What is done to a column. Its text is {@code keep}, {@code phone}, {@code phone:mask:4}, {@code text} or {@code text:redact}. */
public sealed interface Rule {
    String KEEP = "keep";
    String TEXT = "text";

    /** The rule as a policy and the command line write it. */
    String text();

    /** The column stays as it is. */
    record Keep() implements Rule {
        @Override
        public String text() {
            return KEEP;
        }
    }

    /**
     * Each cell is one datum, and is masked as a whole.
     *
     * @param kind what the column holds
     */
    record Cells(PiiKind kind, Operator operator) implements Rule {
        @Override
        public String text() {
            return nameOf(kind) + ":" + operator.text();
        }
    }

    /**
     * The column is free text: what the detector finds in it is masked.
     *
     * @param operator what is done to what is found
     */
    record FreeText(Operator operator) implements Rule {
        @Override
        public String text() {
            return TEXT + ":" + operator.text();
        }
    }

    /**
     * Reads a rule.
     *
     * @param place where it stands, for messages
     * @throws org.allophone.wording.Refusal if it is none; the message names what is allowed
     */
    static Rule read(String place, String text) {
        if (text.equals(KEEP)) {
            return new Keep();
        }
        int colon = text.indexOf(':');
        String what = colon < 0 ? text : text.substring(0, colon);
        if (what.equals(TEXT)) {
            return new FreeText(
                    colon < 0 ? new Operator.Labelled() : OperatorTexts.read(place, text.substring(colon + 1)));
        }
        for (PiiKind kind : PiiKind.values()) {
            if (what.equals(nameOf(kind))) {
                return new Cells(
                        kind,
                        colon < 0 ? new Operator.Pseudonym() : OperatorTexts.read(place, text.substring(colon + 1)));
            }
        }
        throw Faults.refused("rule", place, text, kinds());
    }

    /** The name of a kind in a rule: {@code date_of_birth}. */
    static String nameOf(PiiKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** All kinds, as rules name them. */
    static String kinds() {
        return Arrays.stream(PiiKind.values()).map(Rule::nameOf).collect(Collectors.joining(", "));
    }
}
