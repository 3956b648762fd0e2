package org.allophone.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.allophone.centre.Contact;
import org.allophone.centre.judgement.Criterion;
import org.allophone.centre.judgement.Evaluation;
import org.allophone.pii.PiiKind;
import org.allophone.table.Column;

/** The columns of the table of evaluated calls. */
final class EvaluationColumns {
    private EvaluationColumns() {}

    /** A row of the table. */
    record EvaluatedCall(Contact contact, Evaluation evaluation) {}

    /** A call gives a row if it was evaluated. */
    static void rowOf(Contact contact, Consumer<? super EvaluatedCall> rows) {
        contact.evaluation().ifPresent(found -> rows.accept(new EvaluatedCall(contact, found)));
    }

    /** The calls that an evaluator scored: one row for each. */
    static List<Column<EvaluatedCall>> evaluations() {
        List<Column<EvaluatedCall>> columns = new ArrayList<>();
        columns.add(CentreColumns.callId(
                "call_id", "The call that was evaluated.", row -> row.contact().number()));
        columns.add(CentreColumns.agentId(
                "The agent whose work was evaluated: the last one who spoke.",
                row -> row.contact().agent()));
        columns.add(Column.<EvaluatedCall>text(
                        "evaluator_id",
                        "Who evaluated it.",
                        row -> row.evaluation().evaluator())
                .holding(PiiKind.AGENT));
        columns.add(Column.timestamp(
                "evaluated_ts",
                "When it was evaluated, on the centre's own clock.",
                row -> row.evaluation().micros()));
        for (Criterion criterion : Criterion.all()) {
            columns.add(Column.integer(
                    criterion.label(),
                    meaning(criterion) + " From 0 to " + criterion.points() + " points.",
                    row -> row.evaluation().pointsOf(criterion)));
        }
        columns.add(Column.integer(
                "score",
                "The score from 0 to 100: the sum of the points, or 0 if compliance has none, a critical error.",
                row -> row.evaluation().score()));
        return columns;
    }

    private static String meaning(Criterion criterion) {
        return switch (criterion) {
            case GREETING -> "How the agent opened the call.";
            case IDENTIFICATION -> "How the agent made sure who called.";
            case LISTENING -> "How the agent listened and asked.";
            case SOLUTION -> "What the agent did about the case; lower where the call did not resolve it.";
            case COMPLIANCE -> "How the agent kept to the rules; lower where topic or result are typed wrong.";
            case CLOSING -> "How the agent ended the call.";
        };
    }
}
