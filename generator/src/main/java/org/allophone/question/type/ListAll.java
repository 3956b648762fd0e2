package org.allophone.question.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Evidence;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.KnownCase;
import org.allophone.random.RandomStream;

/** All calls of a customer about something: a set, which is right only if it is whole. */
final class ListAll extends CaseQuestions {
    @Override
    public String name() {
        return "list.all";
    }

    @Override
    public int share() {
        return 4;
    }

    @Override
    void ask(KnownCase one, Asking asking) {
        RandomStream random = asking.words(one.first().caseNumber());
        String about = asking.about(one.intent(), random);
        if (one.calls().size() < 2 || about.isEmpty()) {
            return;
        }
        Who.named(one, one.calls(), asking.material()).ifPresent(who -> {
            Map<String, String> slots = who.slots();
            slots.put("about", about);
            List<List<Evidence>> hops = one.calls().stream()
                    .map(call -> List.of(call.named().orElseThrow().place()))
                    .toList();
            asking.add(new Question(
                    name(),
                    one.id(),
                    "all calls of the case of " + String.join(", ", who.anchors()),
                    Optional.empty(),
                    asking.phrasings(name(), slots, random),
                    Optional.of(
                            Answer.ofSet(one.calls().stream().map(KnownCall::id).toList())),
                    hops,
                    Optional.empty(),
                    who.anchors(),
                    List.of(),
                    "SELECT DISTINCT c.call_id FROM gold_calls c WHERE " + Sql.caller(who, one.intent())
                            + " ORDER BY c.call_id"));
        });
    }
}
