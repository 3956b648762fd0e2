package org.allophone.question.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.Mention;
import org.allophone.question.wording.Attribute;
import org.allophone.question.wording.FrenchValues;
import org.allophone.random.RandomStream;

/** What the articles say where an agent says something else. */
final class Conflict implements QuestionType {
    @Override
    public String name() {
        return "conflict";
    }

    @Override
    public int share() {
        return 3;
    }

    @Override
    public void ask(Asking asking) {
        TermsInCalls.over(asking, true, (call, term) -> asking.add(question(call, term, asking)));
    }

    private Question question(KnownCall call, Mention term, Asking asking) {
        String key = TermsInCalls.figure(term);
        Attribute figure = Objects.requireNonNull(asking.wordings().figures().get(key));
        RandomStream random = asking.words(call.number());
        Map<String, String> slots = new HashMap<>();
        slots.put("call", call.id());
        slots.put("said", term.place().text());
        slots.put("k", figure.keywords().print(slots, random));
        slots.put("n", figure.noun().print(slots, random));
        return new Question(
                name(),
                call.caseId(),
                key + " on the day of call " + call.id() + ", which states another",
                Optional.of(call.date()),
                asking.phrasings(name(), slots, random),
                Optional.of(FrenchValues.answer(FrenchValues.typeOf(term.value()), term.value(), "")),
                List.of(asking.material().figure(key, call.date()), List.of(term.place())),
                Optional.empty(),
                List.of(),
                asking.material().staleFigure(key, call.date()),
                Sql.figure(key, call.date().toString()));
    }
}
