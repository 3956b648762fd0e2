package org.allophone.question.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.KnownCase;
import org.allophone.question.material.Mention;
import org.allophone.question.wording.Attribute;
import org.allophone.random.RandomStream;

/** Which of the two speaks of a fact first in a call, where both do. */
final class WhoSaid implements QuestionType {
    @Override
    public String name() {
        return "who-said";
    }

    @Override
    public int share() {
        return 4;
    }

    @Override
    public void ask(Asking asking) {
        int[] byAgent = new int[2];
        asking.overCases(one -> ask(one, asking, byAgent));
    }

    private void ask(KnownCase one, Asking asking, int[] byAgent) {
        RandomStream random = asking.words(one.first().caseNumber());
        KnownCall call = one.first();
        for (Attribute attribute : asking.attributes(one, random)) {
            List<Mention> said = call.of(attribute.key());
            boolean both = said.stream().map(Mention::byAgent).distinct().count() == 2;
            int speaker = both && said.get(0).byAgent() ? 1 : 0;
            // As many of one kind as of the other, so that a guess is right in one of two.
            if (both && said.get(0).isAnswer() && byAgent[speaker] * 2 <= asking.wanted()) {
                byAgent[speaker]++;
                Map<String, String> slots =
                        new HashMap<>(Who.person("la clientèle").slots());
                slots.put("who", call.caller().fullName());
                slots.put("call", call.id());
                slots.put("k", attribute.keywords().print(slots, random));
                slots.put("n", attribute.noun().print(slots, random));
                asking.add(new Question(
                        name(),
                        one.id(),
                        "first speaker of " + attribute.key() + " in call " + call.id(),
                        Optional.empty(),
                        asking.phrasings("who-said", slots, random),
                        Optional.of(new Answer(
                                Answer.Type.ENTITY,
                                speaker == 1 ? "agent" : "caller",
                                speaker == 1 ? "l’agent" : "le client")),
                        List.of(List.of(said.get(0).place())),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        "SELECT CASE WHEN by_agent = 1 THEN 'agent' ELSE 'caller' END FROM gold_facts WHERE call_id = "
                                + Sql.text(call.id()) + " AND fact = " + Sql.text(attribute.key())
                                + " ORDER BY span_start LIMIT 1"));
                return;
            }
        }
    }
}
