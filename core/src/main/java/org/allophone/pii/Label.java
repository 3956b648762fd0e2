package org.allophone.pii;

import java.util.Locale;
import java.util.Optional;

/**
 * What a stretch of a text states: the number of the caller, the amount of an invoice.
 *
 * @param name the name of the datum, in lower case with {@code _} between words: {@code caller_phone}, {@code
 *     invoice_amount}. A detector, which does not know the datum, uses the name of the kind: {@code phone}
 * @param kind the kind of personal datum; empty if the datum is not personal, such as an amount
 * @param value the datum in its usual form, however it is said in the text: {@code +32475123456}; empty if it is not known or not
 *     to be told
 * @param factId the fact of the case that is stated: {@code payment-plan/total}; empty if it is none or not known
 * @param wrong whether the text states it wrong: with another digit, or as another term than the company's
 */
public record Label(String name, Optional<PiiKind> kind, String value, String factId, boolean wrong) {

    public Label {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a label has no name");
        }
    }

    /** A personal datum of which only the kind is known. */
    public static Label of(PiiKind kind) {
        return new Label(kind.name().toLowerCase(Locale.ROOT), Optional.of(kind), "", "", false);
    }

    /** A personal datum with a name of its own. */
    public static Label personal(String name, PiiKind kind) {
        return new Label(name, Optional.of(kind), "", "", false);
    }

    /** A datum that is not personal. */
    public static Label fact(String name) {
        return new Label(name, Optional.empty(), "", "", false);
    }

    /** The same label with the datum in its usual form. */
    public Label withValue(String datum) {
        return new Label(name, kind, datum, factId, wrong);
    }

    /** The same label of a fact of the case. */
    public Label ofFact(String id) {
        return new Label(name, kind, value, id, wrong);
    }

    /** The same label of a datum that the text states wrong. */
    public Label stated(boolean statedWrong) {
        return statedWrong == wrong ? this : new Label(name, kind, value, factId, statedWrong);
    }

    /** The same label without the datum. */
    public Label withoutValue() {
        return value.isEmpty() ? this : new Label(name, kind, "", factId, wrong);
    }
}
