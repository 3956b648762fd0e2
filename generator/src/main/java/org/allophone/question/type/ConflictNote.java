package org.allophone.question.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.KnownCase;
import org.allophone.question.material.KnownNote;
import org.allophone.random.RandomStream;

/** Whether the agent's note tells how the call really ended. As many do as do not. */
final class ConflictNote implements QuestionType {
    @Override
    public String name() {
        return "conflict.note";
    }

    @Override
    public int share() {
        return 3;
    }

    @Override
    public void ask(Asking asking) {
        List<Question> wrong = new ArrayList<>();
        List<Question> right = new ArrayList<>();
        asking.overCases(one -> collect(one, asking, wrong, right));
        for (int i = 0; i < Math.min(wrong.size(), right.size()); i++) {
            asking.addBoth(wrong.get(i), right.get(i));
        }
    }

    private void collect(KnownCase one, Asking asking, List<Question> wrong, List<Question> right) {
        for (KnownCall call : one.calls()) {
            KnownNote note = call.note().orElse(null);
            if (note != null && call.outcome().isPresent() && call.intents().size() == 1) {
                List<Question> some = note.wrong() ? wrong : right;
                if (some.size() < asking.wanted()) {
                    question(one, call, note, asking).ifPresent(some::add);
                }
            }
        }
    }

    private Optional<Question> question(KnownCase one, KnownCall call, KnownNote note, Asking asking) {
        RandomStream random = asking.words(call.number());
        String about = asking.about(one.intent(), random);
        if (about.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                name(),
                call.caseId(),
                "whether the note after call " + call.id() + " tells its outcome",
                Optional.empty(),
                asking.phrasings(name(), Map.of("call", call.id(), "about", about), random),
                Optional.of(Answer.of(!note.wrong())),
                List.of(List.of(note.place()), List.of(call.outcome().orElseThrow())),
                Optional.empty(),
                List.of(),
                List.of(),
                "SELECT CASE WHEN note_wrong = 1 THEN 'false' ELSE 'true' END FROM gold_calls WHERE call_id = "
                        + Sql.text(call.id())));
    }
}
