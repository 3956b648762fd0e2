package org.allophone.question.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Question;
import org.allophone.question.material.CallTally;
import org.allophone.question.wording.FrenchValues;
import org.allophone.random.RandomStream;

/** A count of a month of which there are no calls. */
final class NonePeriod implements QuestionType {
    private static final int MOST_MONTHS = 9;

    @Override
    public String name() {
        return "none.period";
    }

    @Override
    public int share() {
        return 2;
    }

    @Override
    public void ask(Asking asking) {
        List<String> topics = asking.material().tallies().stream()
                .map(CallTally::topic)
                .distinct()
                .sorted()
                .filter(topic -> asking.wordings().topic(topic).isPresent())
                .toList();
        for (int i = 0; i < MOST_MONTHS && !asking.isEnough(); i++) {
            LocalDate month = i % 2 == 0
                    ? asking.material().lastDay().withDayOfMonth(1).plusMonths(1L + i / 2)
                    : asking.material().firstDay().withDayOfMonth(1).minusMonths(1L + i / 2);
            for (String topic : topics) {
                RandomStream random = asking.words((month.toEpochDay() << 8) | topics.indexOf(topic));
                asking.add(new Question(
                        name(),
                        "",
                        "count of calls about " + topic + " in "
                                + month.toString().substring(0, 7),
                        Optional.empty(),
                        asking.phrasings(
                                name(),
                                Map.of(
                                        "month",
                                        FrenchValues.month(month),
                                        "topic",
                                        asking.wordings().topic(topic).orElseThrow()),
                                random),
                        Optional.empty(),
                        List.of(),
                        Optional.of(new Question.Refusal(
                                "out-of-period",
                                "les appels vont du "
                                        + FrenchValues.date(asking.material().firstDay()) + " au "
                                        + FrenchValues.date(asking.material().lastDay()),
                                List.of())),
                        List.of(),
                        List.of(),
                        "SELECT call_id FROM calls WHERE start_ts >= " + Sql.text(month.toString()) + " AND start_ts < "
                                + Sql.text(month.plusMonths(1).toString())));
            }
        }
    }
}
