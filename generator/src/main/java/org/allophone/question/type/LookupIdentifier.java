package org.allophone.question.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.KnownCase;
import org.allophone.question.material.Mention;
import org.allophone.question.wording.Attribute;
import org.allophone.random.RandomStream;

/** A fact of a call that is named by its id. No other call states it. */
final class LookupIdentifier extends CaseQuestions {
    @Override
    public String name() {
        return "lookup.identifier";
    }

    @Override
    public int share() {
        return 3;
    }

    @Override
    void ask(KnownCase one, Asking asking) {
        RandomStream random = asking.words(one.first().caseNumber());
        for (Attribute attribute : asking.attributes(one, random)) {
            List<KnownCall> stating = one.calls().stream()
                    .filter(call -> !call.of(attribute.key()).isEmpty())
                    .toList();
            if (stating.size() == 1) {
                List<Mention> answers = stating.get(0).answersWithNote(attribute.key());
                String call = stating.get(0).id();
                asking.add(new Question(
                        name(),
                        one.id(),
                        attribute.key() + " of call " + call,
                        Optional.empty(),
                        asking.lookup(
                                "lookup", attribute, Who.person("la personne de l’appel " + call), Map.of(), random),
                        Asking.answer(attribute, answers),
                        List.of(Asking.places(answers)),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Sql.values(attribute.key(), "f.call_id = " + Sql.text(call))));
                return;
            }
        }
    }
}
