package org.allophone.question.type;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCase;
import org.allophone.question.wording.Attribute;
import org.allophone.random.RandomStream;

/** Which of two customers has the larger amount, in two cases of one kind. */
final class Compare extends CaseQuestions {
    @Override
    public String name() {
        return "compare";
    }

    @Override
    public int share() {
        return 5;
    }

    @Override
    void ask(KnownCase one, Asking asking) {
        RandomStream random = asking.words(one.first().caseNumber());
        for (Attribute attribute : asking.attributes(one, random)) {
            Optional<Who> who = who(one, attribute, asking);
            if (attribute.type() != Answer.Type.AMOUNT || who.isEmpty()) {
                continue;
            }
            List<KnownCase> others = asking.material().ofIntent(one.intent());
            int from = random.nextInt(others.size());
            for (int i = 0; i < others.size(); i++) {
                KnownCase other = others.get((from + i) % others.size());
                Optional<Who> otherWho = who(other, attribute, asking);
                if (otherWho.isPresent()
                        && !other.id().equals(one.id())
                        && !otherWho.get().text().equals(who.get().text())
                        && amount(one, attribute).compareTo(amount(other, attribute)) != 0) {
                    add(one, who.get(), other, otherWho.get(), attribute, asking, random);
                    return;
                }
            }
        }
    }

    private static Optional<Who> who(KnownCase one, Attribute attribute, Asking asking) {
        return one.answers(attribute.key()).isEmpty()
                ? Optional.empty()
                : Who.named(
                        one,
                        one.calls().stream()
                                .filter(call -> !call.answers(attribute.key()).isEmpty())
                                .toList(),
                        asking.material());
    }

    private static BigDecimal amount(KnownCase one, Attribute attribute) {
        return new BigDecimal(one.value(attribute.key()).orElseThrow());
    }

    private void add(
            KnownCase one,
            Who who,
            KnownCase other,
            Who otherWho,
            Attribute attribute,
            Asking asking,
            RandomStream random) {
        boolean first = amount(one, attribute).compareTo(amount(other, attribute)) > 0;
        KnownCase larger = first ? one : other;
        Map<String, String> slots = new HashMap<>();
        slots.put("one", who.text());
        slots.put("other", otherWho.text());
        slots.put("about", asking.about(one.intent(), random));
        slots.put("k", attribute.keywords().print(slots, random));
        asking.add(new Question(
                name(),
                "",
                "the larger " + attribute.key() + " of the cases of " + String.join(", ", who.anchors()) + " and "
                        + String.join(", ", otherWho.anchors()),
                Optional.empty(),
                asking.phrasings(name(), slots, random),
                Optional.of(new Answer(
                        Answer.Type.ENTITY, larger.first().caller().lastName(), first ? who.text() : otherWho.text())),
                List.of(Asking.places(one.answers(attribute.key())), Asking.places(other.answers(attribute.key()))),
                Optional.empty(),
                List.of(),
                List.of(),
                "SELECT c.last_name" + Sql.FACTS_AND_CALLS + "f.fact = " + Sql.text(attribute.key())
                        + " AND f.whole = 1 AND f.wrong = 0 AND ((" + Sql.caller(who) + ") OR (" + Sql.caller(otherWho)
                        + ")) ORDER BY CAST(f.value AS DECIMAL(12, 2)) DESC LIMIT 1"));
    }
}
