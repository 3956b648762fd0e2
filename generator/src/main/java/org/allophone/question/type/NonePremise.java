package org.allophone.question.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.KnownCase;
import org.allophone.random.RandomStream;

/** By which day something was promised, where no call promises anything. */
final class NonePremise extends CaseQuestions {
    @Override
    public String name() {
        return "none.premise";
    }

    @Override
    public int share() {
        return 3;
    }

    @Override
    void ask(KnownCase one, Asking asking) {
        RandomStream random = asking.words(one.first().caseNumber());
        String about = asking.about(one.intent(), random);
        boolean promised = one.calls().stream()
                .anyMatch(call -> call.promisedBy().isPresent()
                        || call.intents().size() > 1
                        || call.mentions().stream()
                                .anyMatch(mention -> mention.fact().endsWith("/promise")));
        if (promised || about.isEmpty()) {
            return;
        }
        Who.named(one, one.calls(), asking.material()).ifPresent(who -> {
            Map<String, String> slots = who.slots();
            slots.put("about", about);
            asking.add(new Question(
                    name(),
                    one.id(),
                    "the promised day of the case of " + String.join(", ", who.anchors()),
                    Optional.empty(),
                    asking.phrasings(name(), slots, random),
                    Optional.empty(),
                    List.of(),
                    Optional.of(new Question.Refusal(
                            "false-premise",
                            "aucune date n’a été promise",
                            one.calls().stream().map(KnownCall::id).toList())),
                    who.anchors(),
                    List.of(),
                    "SELECT c.promised_by FROM gold_calls c WHERE c.promised_by <> '' AND "
                            + Sql.caller(who, one.intent())));
        });
    }
}
