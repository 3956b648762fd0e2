package org.allophone.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.allophone.conversation.recognition.RecognitionError;
import org.allophone.conversation.recognition.RecognizedTurn;
import org.allophone.conversation.recognition.WordErrors;
import org.allophone.pii.LabelledText;
import org.allophone.pii.Span;
import org.allophone.table.JsonBytes;

/**
 * What is known of the errors of a speech recogniser in a masked text.
 *
 * @param words how many there are, counted by words before the text was masked
 * @param errors where they stand in the masked text; those inside a datum that was masked are gone
 */
record Recognition(WordErrors words, List<RecognitionError> errors) {
    private static final int DECIMALS = 4;

    /** What is known of a turn. */
    static Recognition of(RecognizedTurn turn, LabelledText masked) {
        return new Recognition(turn.wordErrors(), moved(turn.errors(), turn.text(), masked));
    }

    private static List<RecognitionError> moved(
            List<RecognitionError> errors, LabelledText clear, LabelledText masked) {
        if (clear.text().equals(masked.text())) {
            return errors;
        }
        List<RecognitionError> moved = new ArrayList<>(errors.size());
        for (RecognitionError error : errors) {
            int shift = 0;
            boolean inside = false;
            for (int i = 0; i < clear.spans().size(); i++) {
                Span before = clear.spans().get(i);
                if (before.end() <= error.start()) {
                    shift = masked.spans().get(i).end() - before.end();
                } else if (before.start() < error.end() || before.start() < error.start()) {
                    inside |= !clear.textOf(before)
                            .equals(masked.textOf(masked.spans().get(i)));
                }
            }
            if (!inside) {
                moved.add(new RecognitionError(error.start() + shift, error.end() + shift, error.kind(), error.said()));
            }
        }
        return moved;
    }

    /** The errors of two turns together, without their places. */
    Recognition followedBy(Recognition next) {
        return new Recognition(words.plus(next.words), List.of());
    }

    /** The word error rate, in decimals: {@code 0.1176}; empty if nothing was said. */
    String rate() {
        return words.words() == 0
                ? ""
                : BigDecimal.valueOf(words.total())
                        .divide(BigDecimal.valueOf(words.words()), DECIMALS, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    /** Writes the errors as a JSON array. */
    void writeErrors(JsonBytes json) {
        json.raw("[");
        for (int i = 0; i < errors.size(); i++) {
            RecognitionError error = errors.get(i);
            json.raw(i == 0 ? "{\"start\":" : ",{\"start\":")
                    .number(error.start())
                    .raw(",\"end\":")
                    .number(error.end())
                    .raw(",\"kind\":\"")
                    .raw(error.kind().label())
                    .raw("\"");
            if (!error.said().isEmpty()) {
                json.raw(",\"said\":").quoted(error.said());
            }
            json.raw("}");
        }
        json.raw("]");
    }

    /** Writes all of it as a JSON object. */
    void write(JsonBytes json) {
        json.raw("{\"ref_words\":")
                .number(words.words())
                .raw(",\"substitutions\":")
                .number(words.substitutions())
                .raw(",\"deletions\":")
                .number(words.deletions())
                .raw(",\"insertions\":")
                .number(words.insertions());
        if (words.words() > 0) {
            json.raw(",\"wer\":").raw(rate());
        }
        json.raw(",\"errors\":");
        writeErrors(json);
        json.raw("}");
    }
}
