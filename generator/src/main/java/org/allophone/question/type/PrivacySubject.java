package org.allophone.question.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Evidence;
import org.allophone.question.form.Question;
import org.allophone.question.material.Access;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.KnownCase;
import org.allophone.question.wording.FrenchValues;

/** All documents about a customer, for the data protection officer who answers a request: a set, which is right only if it is whole. */
final class PrivacySubject extends CaseQuestions {
    private static final int FEWEST_CALLS = 2;

    @Override
    public String name() {
        return "privacy.subject";
    }

    @Override
    public int share() {
        return 2;
    }

    @Override
    void ask(KnownCase one, Asking asking) {
        KnownCall asked = one.first();
        String customer = asked.record().customer();
        List<KnownCall> calls = asking.material().ofCustomer(customer);
        boolean all = calls.stream().allMatch(call -> call.reason().isPresent());
        if (calls.size() < FEWEST_CALLS || !all) {
            return;
        }
        List<List<Evidence>> hops = new ArrayList<>();
        for (KnownCall call : calls) {
            hops.add(List.of(call.reason().orElseThrow()));
            call.note().ifPresent(note -> hops.add(List.of(note.place())));
        }
        String of = " FROM gold_calls WHERE customer = " + Sql.text(customer);
        asking.add(new Question(
                        name(),
                        one.id(),
                        "all documents of the customer of call " + asked.id(),
                        Optional.empty(),
                        asking.phrasings(
                                name(),
                                Map.of("call", asked.id(), "time", FrenchValues.instant(asked.start())),
                                asking.words(asked.number())),
                        Optional.of(Answer.ofSet(
                                hops.stream().map(hop -> hop.get(0).document()).toList())),
                        hops,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        "SELECT id FROM (SELECT call_id AS id" + of + " UNION SELECT note_id AS id" + of
                                + " AND note_id <> '') t ORDER BY id")
                .by(Access.officer(customer)));
    }
}
