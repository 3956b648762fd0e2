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

/** A fact of a customer who is told by name. Others have the name too; what is asked fits one of them only. */
final class LookupNamed extends CaseQuestions {
    private static final int FEWEST_NAMESAKES = 3;

    @Override
    public String name() {
        return "lookup.named";
    }

    @Override
    public int share() {
        return 13;
    }

    @Override
    void ask(KnownCase one, Asking asking) {
        if (asking.material().ofName(one.first().caller().lastName()).size() < FEWEST_NAMESAKES) {
            return;
        }
        RandomStream random = asking.words(one.first().caseNumber());
        for (Attribute attribute : asking.attributes(one, random)) {
            List<KnownCall> stating = one.calls().stream()
                    .filter(call -> !call.answers(attribute.key()).isEmpty())
                    .toList();
            Optional<Who> who = Who.named(one, stating, asking.material());
            List<Mention> answers = one.answers(attribute.key());
            String name = one.first().caller().lastName();
            if (who.isPresent() && !asking.hasRival(name, answers.get(0).value(), Asking.places(answers))) {
                asking.add(new Question(
                        name(),
                        one.id(),
                        attribute.key() + " of " + String.join(", ", who.get().anchors()),
                        Optional.empty(),
                        asking.lookup("lookup", attribute, who.get(), Map.of(), random),
                        Asking.answer(attribute, answers),
                        List.of(Asking.places(answers)),
                        Optional.empty(),
                        who.get().anchors(),
                        List.of(),
                        Sql.values(attribute.key(), Sql.caller(who.get()))));
                return;
            }
        }
    }
}
