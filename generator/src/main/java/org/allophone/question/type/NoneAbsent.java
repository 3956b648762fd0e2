package org.allophone.question.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.KnownCase;
import org.allophone.question.wording.Attribute;
import org.allophone.random.RandomStream;

/** A fact of another kind of case, which this customer's calls do not have. Documents have the customer, and other cases have the fact. */
final class NoneAbsent extends CaseQuestions {
    @Override
    public String name() {
        return "none.absent";
    }

    @Override
    public int share() {
        return 4;
    }

    @Override
    void ask(KnownCase one, Asking asking) {
        RandomStream random = asking.words(one.first().caseNumber());
        List<String> intents = asking.wordings().intents();
        String other = intents.get(random.nextInt(intents.size()));
        boolean unknown = Who.isAskedOf(other, one.first().caller(), asking.material(), 0);
        List<Attribute> attributes = asking.wordings().attributes(other);
        if (!unknown || asking.material().ofIntent(other).isEmpty()) {
            return;
        }
        Attribute attribute = attributes.get(random.nextInt(attributes.size()));
        Who.named(one, one.calls(), asking.material())
                .ifPresent(who -> asking.add(new Question(
                        name(),
                        one.id(),
                        attribute.key() + " of " + String.join(", ", who.anchors()),
                        Optional.empty(),
                        asking.lookup("lookup", attribute, who, Map.of(), random),
                        Optional.empty(),
                        List.of(),
                        Optional.of(new Question.Refusal(
                                "absent",
                                "",
                                one.calls().stream().map(KnownCall::id).toList())),
                        who.anchors(),
                        List.of(),
                        Sql.values(attribute.key(), Sql.caller(who)))));
    }
}
