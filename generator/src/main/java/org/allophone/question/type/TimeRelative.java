package org.allophone.question.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.KnownCase;
import org.allophone.question.material.Mention;
import org.allophone.question.wording.Attribute;
import org.allophone.question.wording.FrenchValues;
import org.allophone.random.RandomStream;

/** A fact of the only call about something in half a day, which is told from the day of the question: yesterday in the morning. */
final class TimeRelative extends CaseQuestions {
    private static final int LONGEST_DAYS = 12;

    @Override
    public String name() {
        return "time.relative";
    }

    @Override
    public int share() {
        return 6;
    }

    @Override
    void ask(KnownCase one, Asking asking) {
        RandomStream random = asking.words(one.first().caseNumber());
        KnownCall call = one.last();
        String about = asking.wordings()
                .near(one.intent())
                .map(phrase -> phrase.print(Map.of(), random))
                .orElse("");
        boolean alone = asking.material().callsAbout(one.intent(), call) == 1;
        if (!alone || about.isEmpty()) {
            return;
        }
        LocalDate asOf = call.date().plusDays(1L + random.nextInt(LONGEST_DAYS));
        String day = FrenchValues.before(call.start(), asOf);
        Who who = Who.person("la personne qui a appelé " + day + " pour " + about);
        for (Attribute attribute : asking.attributes(one, random)) {
            if (!call.answers(attribute.key()).isEmpty()) {
                List<Mention> answers = one.answersWithNotes(attribute.key());
                asking.add(new Question(
                        name(),
                        one.id(),
                        attribute.key() + " of the call about " + one.intent() + " on " + call.date()
                                + (call.isMorning() ? " in the morning" : " in the afternoon"),
                        Optional.of(asOf),
                        asking.lookup(
                                name(), attribute, who, Map.of("day", day.replace(",", ""), "about", about), random),
                        Asking.answer(attribute, answers),
                        List.of(Asking.places(answers)),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Sql.values(
                                attribute.key(),
                                "c.intent = " + Sql.text(one.intent()) + " AND c.call_date = "
                                        + Sql.text(call.date().toString()) + " AND c.morning = "
                                        + (call.isMorning() ? 1 : 0))));
                return;
            }
        }
    }
}
