package org.allophone.question.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Question;
import org.allophone.question.material.Access;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.KnownCase;
import org.allophone.question.material.KnownNote;
import org.allophone.random.RandomStream;

/**
 * What the agent noted: the customer asks, who may not read notes, and just before, with the same words, the supervisor, who may. A cache that
 * does not know who asks gives the customer the supervisor's answer.
 */
final class NoneDenied extends CaseQuestions {
    private static final String PERMITTED = "lookup.note";

    @Override
    public String name() {
        return "none.denied";
    }

    @Override
    public int share() {
        return 4;
    }

    @Override
    void ask(KnownCase one, Asking asking) {
        KnownCall call = one.last();
        KnownNote note = call.note().orElse(null);
        RandomStream random = asking.words(call.number());
        String about = asking.about(one.intent(), random);
        if (note == null || about.isEmpty()) {
            return;
        }
        List<String> phrasings = asking.phrasings(name(), Map.of("call", call.id(), "about", about), random);
        String sql = "SELECT note_id FROM gold_calls WHERE call_id = " + Sql.text(call.id());
        Question permitted = new Question(
                PERMITTED,
                one.id(),
                "the note after call " + call.id(),
                Optional.empty(),
                phrasings,
                Optional.of(
                        new Answer(Answer.Type.ENTITY, note.id(), note.place().text())),
                List.of(List.of(note.place())),
                Optional.empty(),
                List.of(),
                List.of(),
                sql);
        Question denied = new Question(
                name(),
                one.id(),
                "denied: the note after call " + call.id(),
                Optional.empty(),
                phrasings,
                Optional.empty(),
                List.of(),
                Optional.of(new Question.Refusal("denied", "", List.of(note.id()))),
                List.of(),
                List.of(),
                sql + " AND 1 = 0");
        asking.addBoth(
                permitted.by(Access.supervisor(call.record().site())),
                denied.by(Access.customer(call.record().customer())));
    }
}
