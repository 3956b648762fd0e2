package org.allophone.question.type;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.allophone.centre.entry.Ending;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Question;
import org.allophone.question.material.CallTally;
import org.allophone.question.wording.FrenchValues;
import org.allophone.random.RandomStream;

/** Counts and extremes over the table of calls: no document tells them. */
final class AggTable implements QuestionType {
    @Override
    public String name() {
        return "agg.table";
    }

    @Override
    public int share() {
        return 6;
    }

    @Override
    public void ask(Asking asking) {
        List<LocalDate> days = asking.material().tallies().stream()
                .map(CallTally::date)
                .distinct()
                .toList();
        List<String> topics = asking.material().tallies().stream()
                .map(CallTally::topic)
                .distinct()
                .sorted()
                .toList();
        asking.over(days, LocalDate::toEpochDay, day -> {
            RandomStream random = asking.words(day.toEpochDay());
            String topic = topics.get(random.nextInt(topics.size()));
            asking.wordings()
                    .topic(topic)
                    .ifPresent(said -> add(
                            asking,
                            "agg.count-day",
                            day,
                            said,
                            Answer.of(count(
                                    asking,
                                    call -> call.date().equals(day)
                                            && call.topic().equals(topic))),
                            "COUNT(*)",
                            " AND topic = " + Sql.text(topic)));
            add(
                    asking,
                    "agg.abandoned",
                    day,
                    "",
                    Answer.of(count(asking, call -> call.date().equals(day) && call.ending() == Ending.ABANDONED)),
                    "COUNT(*)",
                    " AND disposition = 'abandoned'");
            asking.material().tallies().stream()
                    .filter(call -> call.date().equals(day) && call.ending() == Ending.ANSWERED)
                    .mapToLong(CallTally::waitSeconds)
                    .max()
                    .ifPresent(most -> add(
                            asking,
                            "agg.longest",
                            day,
                            "",
                            Answer.of(most),
                            "MAX(wait_sec)",
                            " AND disposition = 'answered'"));
        });
    }

    private static long count(Asking asking, Predicate<CallTally> counted) {
        return asking.material().tallies().stream().filter(counted).count();
    }

    private void add(
            Asking asking, String frame, LocalDate day, String topic, Answer answer, String what, String condition) {
        Map<String, String> slots = new HashMap<>();
        slots.put("date", FrenchValues.date(day));
        slots.put("topic", topic);
        asking.add(new Question(
                name(),
                "",
                what + " of calls on " + day + condition,
                Optional.empty(),
                asking.phrasings(frame, slots, asking.words(day.toEpochDay())),
                Optional.of(answer),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                "SELECT " + what + " FROM calls WHERE "
                        + "start_ts >= " + Sql.text(day.toString()) + " AND start_ts < "
                        + Sql.text(day.plusDays(1).toString())
                        + condition));
    }
}
