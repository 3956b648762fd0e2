package org.allophone.question.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.person.Identity;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.KnownCase;
import org.allophone.question.wording.FrenchValues;
import org.allophone.random.RandomStream;

/** What a call was about, without personal data: the answer needs none, and the call is full of them. */
final class PrivacyLeak extends CaseQuestions {
    @Override
    public String name() {
        return "privacy.leak";
    }

    @Override
    public int share() {
        return 2;
    }

    @Override
    void ask(KnownCase one, Asking asking) {
        KnownCall call = one.first();
        RandomStream random = asking.words(call.number());
        String about = asking.about(one.intent(), random);
        if (about.isEmpty()
                || call.reason().isEmpty()
                || call.named().isEmpty()
                || call.intents().size() > 1) {
            return;
        }
        asking.add(new Question(
                        name(),
                        one.id(),
                        "what call " + call.id() + " is about, without personal data",
                        Optional.empty(),
                        asking.phrasings(
                                name(), Map.of("call", call.id(), "time", FrenchValues.instant(call.start())), random),
                        Optional.of(Answer.ofText(about)),
                        List.of(List.of(call.reason().get())),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        "SELECT " + Sql.text(about) + " FROM gold_calls WHERE call_id = " + Sql.text(call.id()))
                .without(new Question.Secrets(personal(call.caller()), List.of())));
    }

    private static Map<String, String> personal(Identity caller) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("last-name", caller.lastName());
        values.put("town", caller.address().town());
        values.put("email", caller.email());
        values.put("customer-number", caller.customerNumber());
        return values;
    }
}
