package org.allophone.question.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.Mention;
import org.allophone.question.wording.Attribute;
import org.allophone.random.RandomStream;

/** Whether a term that an agent states in a call was the company's on that day. As many are right as are wrong. */
final class KbApplied implements QuestionType {
    @Override
    public String name() {
        return "kb.applied";
    }

    @Override
    public int share() {
        return 4;
    }

    @Override
    public void ask(Asking asking) {
        List<Question> wrong = new ArrayList<>();
        List<Question> right = new ArrayList<>();
        TermsInCalls.over(asking, true, (call, term) -> wrong.add(question(call, term, asking)));
        TermsInCalls.over(asking, false, (call, term) -> right.add(question(call, term, asking)));
        for (int i = 0; i < Math.min(wrong.size(), right.size()); i++) {
            asking.addBoth(wrong.get(i), right.get(i));
        }
    }

    private Question question(KnownCall call, Mention term, Asking asking) {
        String key = TermsInCalls.figure(term);
        Attribute figure = Objects.requireNonNull(asking.wordings().figures().get(key));
        RandomStream random = asking.words(call.number());
        Map<String, String> slots = new HashMap<>();
        slots.put("call", call.id());
        slots.put("k", figure.keywords().print(slots, random));
        slots.put("n", figure.noun().print(slots, random));
        return new Question(
                name(),
                call.caseId(),
                "whether call " + call.id() + " states " + key + " right",
                Optional.empty(),
                asking.phrasings(name(), slots, random),
                Optional.of(Answer.of(!term.wrong())),
                List.of(List.of(term.place()), asking.material().figure(key, call.date())),
                Optional.empty(),
                List.of(),
                asking.material().staleFigure(key, call.date()),
                "SELECT CASE WHEN MAX(wrong) = 1 THEN 'false' ELSE 'true' END FROM gold_facts WHERE call_id = "
                        + Sql.text(call.id()) + " AND fact = " + Sql.text(term.fact()));
    }
}
