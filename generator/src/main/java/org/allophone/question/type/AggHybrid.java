package org.allophone.question.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCase;
import org.allophone.random.RandomStream;

/** How many calls about something were not resolved. Only their words tell what they are about; a table tells how they ended. */
final class AggHybrid implements QuestionType {
    @Override
    public String name() {
        return "agg.hybrid";
    }

    @Override
    public int share() {
        return 4;
    }

    @Override
    public void ask(Asking asking) {
        List<String> intents = asking.wordings().intents();
        asking.over(intents, intent -> (long) intents.indexOf(intent), intent -> {
            List<KnownCase> cases = asking.material().ofIntent(intent);
            if (cases.isEmpty()) {
                return;
            }
            long unresolved = cases.stream()
                    .flatMap(one -> one.calls().stream())
                    .filter(call -> !call.resolved())
                    .count();
            RandomStream random = asking.words(intents.indexOf(intent));
            asking.add(new Question(
                    name(),
                    "",
                    "count of unresolved calls about " + intent,
                    Optional.empty(),
                    asking.phrasings("agg.unresolved", Map.of("about", asking.about(intent, random)), random),
                    Optional.of(Answer.of(unresolved)),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    "SELECT COUNT(*) FROM gold_calls c JOIN calls t ON t.call_id = c.call_id WHERE c.intent = "
                            + Sql.text(intent) + " AND t.resolved_true = 0"));
        });
    }
}
