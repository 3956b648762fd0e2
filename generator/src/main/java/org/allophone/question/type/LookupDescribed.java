package org.allophone.question.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.french.Euphony;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCase;
import org.allophone.question.material.Mention;
import org.allophone.question.wording.Attribute;
import org.allophone.question.wording.FrenchValues;
import org.allophone.question.wording.QuestionWordings;
import org.allophone.random.RandomStream;

/**
 * A fact of a customer who is told by another fact of the same case, an amount that no other case states. The call has it in
 * words, the question in words or in figures.
 */
final class LookupDescribed extends CaseQuestions {
    private static final String PERSON = "la personne";

    @Override
    public String name() {
        return "lookup.described";
    }

    @Override
    public int share() {
        return 10;
    }

    @Override
    void ask(KnownCase one, Asking asking) {
        RandomStream random = asking.words(one.first().caseNumber());
        List<Attribute> attributes = asking.attributes(one, random);
        for (Attribute told : attributes) {
            Optional<String> value = one.value(told.key());
            if (told.person().isEmpty()
                    || asking.material().stating(told.key(), value.orElse("")).size() != 1) {
                continue;
            }
            for (Attribute attribute : attributes) {
                if (!attribute.key().equals(told.key())) {
                    add(one, told, attribute, asking, random);
                    return;
                }
            }
        }
    }

    private void add(KnownCase one, Attribute told, Attribute attribute, Asking asking, RandomStream random) {
        List<Mention> anchors = one.answers(told.key());
        List<Mention> answers = one.answersWithNotes(attribute.key());
        String value = anchors.get(0).value();
        // In one of two questions the amount is in words, as in the calls; in the other in figures, which no call has.
        String amount = random.nextInt(2) == 0
                ? FrenchValues.written(told.type(), value)
                : QuestionWordings.inSentence(anchors.get(0).place().text());
        String person = told.person().orElseThrow().print(Map.of("value", amount), random);
        Who who = Who.person(placed(one, attribute, person));
        asking.add(new Question(
                name(),
                one.id(),
                attribute.key() + " of the case with " + told.key() + " = " + value,
                Optional.empty(),
                asking.lookup("lookup", attribute, who, Map.of(), random),
                Asking.answer(attribute, answers),
                List.of(Asking.places(anchors), Asking.places(answers)),
                Optional.empty(),
                List.of(),
                List.of(),
                Sql.values(
                        attribute.key(),
                        "f.case_id IN (SELECT case_id FROM gold_facts WHERE fact = " + Sql.text(told.key())
                                + " AND value = " + Sql.text(value) + ")")));
    }

    /** The person with the town, where all calls that answer say it: {@code la personne de Namur qui …}. */
    private static String placed(KnownCase one, Attribute attribute, String person) {
        boolean said = one.calls().stream()
                .filter(call -> !call.answers(attribute.key()).isEmpty())
                .allMatch(call -> call.placed().isPresent());
        String town = one.first().caller().address().town();
        return said && person.startsWith(PERSON)
                ? Euphony.appendOfTown(new StringBuilder(PERSON).append(' '), town)
                        .append(person.substring(PERSON.length()))
                        .toString()
                : person;
    }
}
