package org.allophone.question.type;

import java.time.LocalDate;
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

/** Whether a customer called again after the day by which something was promised, or before. The first and the second call are both needed for the answer. */
final class MultiCase implements QuestionType {
    @Override
    public String name() {
        return "multi.case";
    }

    @Override
    public int share() {
        return 6;
    }

    @Override
    public void ask(Asking asking) {
        int[] late = new int[2];
        asking.overCases(one -> ask(one, asking, late));
    }

    private void ask(KnownCase one, Asking asking, int[] late) {
        if (one.calls().size() < 2 || one.first().contact() != 1) {
            return;
        }
        KnownCall first = one.first();
        KnownCall again = one.calls().get(1);
        boolean once = one.calls().stream()
                        .filter(call -> call.date().equals(again.date()))
                        .count()
                == 1;
        if (!once || again.contact() != 2 || first.promisedBy().isEmpty()) {
            return;
        }
        List<Evidence> told = Promises.places(first);
        RandomStream random = asking.words(first.caseNumber());
        Optional<Who> who = Who.named(one, List.of(first, again), asking.material());
        String about = asking.about(one.intent(), random);
        LocalDate by = first.promisedBy().get();
        boolean after = again.date().isAfter(by);
        if (told.isEmpty() || who.isEmpty() || about.isEmpty() || late[after ? 1 : 0] * 2 > asking.wanted()) {
            return;
        }
        late[after ? 1 : 0]++;
        Map<String, String> slots = who.get().slots();
        slots.put("date", FrenchValues.date(again.date()));
        slots.put("about", about);
        asking.add(new Question(
                name(),
                one.id(),
                "whether call 2 of the case of " + String.join(", ", who.get().anchors())
                        + " is after the promise of call 1",
                Optional.empty(),
                asking.phrasings(name(), slots, random),
                Optional.of(Answer.of(after)),
                List.of(told, List.of(again.named().orElseThrow().place())),
                Optional.empty(),
                who.get().anchors(),
                List.of(),
                "SELECT CASE WHEN c2.call_date > c.promised_by THEN 'true' ELSE 'false' END FROM gold_calls c"
                        + " JOIN gold_calls c2 ON c2.case_id = c.case_id AND c2.contact_no = 2 WHERE c.contact_no = 1 AND "
                        + Sql.caller(who.get(), one.intent())));
    }
}
