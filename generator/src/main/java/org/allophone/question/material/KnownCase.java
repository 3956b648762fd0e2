package org.allophone.question.material;

import java.util.List;
import java.util.Optional;

/**
 * A case with its answered calls.
 *
 * @param calls in order, one at least
 */
public record KnownCase(List<KnownCall> calls) {
    public KnownCase {
        calls = List.copyOf(calls);
    }

    /** The first call. */
    public KnownCall first() {
        return calls.get(0);
    }

    /** The last call. */
    public KnownCall last() {
        return calls.get(calls.size() - 1);
    }

    /** Its id. */
    public String id() {
        return first().caseId();
    }

    /** What it is about. */
    public String intent() {
        return first().intent();
    }

    /** The places in all its calls that tell a fact of its intent. */
    public List<Mention> answers(String fact) {
        return calls.stream().flatMap(call -> call.answers(fact).stream()).toList();
    }

    /** The same, in the notes after its calls too. */
    public List<Mention> answersWithNotes(String fact) {
        return calls.stream()
                .flatMap(call -> call.answersWithNote(fact).stream())
                .toList();
    }

    /** The value of a fact of its intent, if some call tells it. */
    public Optional<String> value(String fact) {
        return answers(fact).stream().map(Mention::value).findFirst();
    }
}
