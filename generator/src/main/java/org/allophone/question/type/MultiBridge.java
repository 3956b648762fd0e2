package org.allophone.question.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Evidence;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.KnownCase;
import org.allophone.question.wording.FrenchValues;

/** Which notice explains a call: the call tells the trouble, the notice tells what happened that day. */
final class MultiBridge extends CaseQuestions {
    @Override
    public String name() {
        return "multi.bridge";
    }

    @Override
    public int share() {
        return 3;
    }

    @Override
    void ask(KnownCase one, Asking asking) {
        KnownCall call = one.first();
        Evidence notice = asking.material().notices().get(call.record().notice());
        if (notice == null || call.reason().isEmpty() || call.contact() != 1) {
            return;
        }
        asking.add(new Question(
                name(),
                one.id(),
                "the notice about the event of call " + call.id(),
                Optional.empty(),
                asking.phrasings(
                        name(),
                        Map.of("call", call.id(), "time", FrenchValues.instant(call.start())),
                        asking.words(call.number())),
                Optional.of(new Answer(Answer.Type.ENTITY, notice.document(), notice.document())),
                List.of(List.of(call.reason().get()), List.of(notice)),
                Optional.empty(),
                List.of(),
                List.of(),
                "SELECT notice_id FROM gold_calls WHERE call_id = " + Sql.text(call.id())));
    }
}
