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
import org.allophone.random.RandomStream;

/** The last of several days that were promised in a case: what the calls before say holds no longer. */
final class TimeLatest extends CaseQuestions {
    @Override
    public String name() {
        return "time.latest";
    }

    @Override
    public int share() {
        return 4;
    }

    @Override
    void ask(KnownCase one, Asking asking) {
        KnownCall last = one.last();
        List<String> stale = one.calls().stream()
                .filter(call ->
                        call.number() != last.number() && call.promisedBy().isPresent())
                .filter(call -> !Promises.places(call).isEmpty())
                .map(KnownCall::id)
                .toList();
        if (stale.isEmpty()
                || last.promisedBy().isEmpty()
                || Promises.places(last).isEmpty()) {
            return;
        }
        RandomStream random = asking.words(one.first().caseNumber());
        String about = asking.about(one.intent(), random);
        String value = last.promisedBy().orElseThrow().toString();
        List<Evidence> places = Promises.places(last);
        if (about.isEmpty() || asking.hasRival(last.caller().lastName(), value, places)) {
            return;
        }
        Who.named(one, List.of(last), asking.material())
                .ifPresent(who -> asking.add(new Question(
                        name(),
                        one.id(),
                        "the last promised day of the case of " + String.join(", ", who.anchors()),
                        Optional.empty(),
                        asking.phrasings(name(), slots(who, about), random),
                        Optional.of(FrenchValues.answer(Answer.Type.DATE, value, "")),
                        List.of(places),
                        Optional.empty(),
                        who.anchors(),
                        stale,
                        "SELECT c.promised_by FROM gold_calls c WHERE c.promised_by <> '' AND "
                                + Sql.caller(who, one.intent()) + " ORDER BY c.contact_no DESC LIMIT 1")));
    }

    private static Map<String, String> slots(Who who, String about) {
        Map<String, String> slots = who.slots();
        slots.put("about", about);
        return slots;
    }
}
