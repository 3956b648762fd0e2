package org.allophone.quality.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.quality.agreement.Contradiction.Subject;
import org.allophone.quality.said.FrenchReader;
import org.allophone.quality.said.Said;
import org.allophone.quality.said.Value;
import org.allophone.quality.transcript.Claims;
import org.allophone.quality.transcript.Fact;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Turn;

/**
 * Finds where what is said in calls contradicts the case or the record of the call. All is read from the words and the times of turns,
 * nothing from their labels. Of the labels of a call only the intent is read, where the file has it: it is what the caller calls about.
 */
public final class Agreement {
    /** Numbers and days in them say nothing of a case. */
    private static final Expressions IDIOMS = new Expressions("idioms.txt");

    private final Map<Value.Kind, Long> said = new EnumMap<>(Value.Kind.class);
    private final Map<Value.Kind, Long> idioms = new EnumMap<>(Value.Kind.class);
    private final List<Contradiction> contradictions = new ArrayList<>();
    private long calls;
    private long turns;
    private long outcomes;

    /** Compares a call with its record. */
    public void add(TranscribedCall call, CallRecord record) {
        List<Fact> facts = call.claims().facts();
        if (facts == null) {
            throw Faults.refusal("facts.none", call.id());
        }
        calls++;
        turns += call.turns().size();
        List<List<Said>> all = call.turns().stream()
                .map(turn -> FrenchReader.read(turn.text()))
                .toList();
        Explainer explainer = new Explainer(record, facts, call.claims().promise());
        addFacts(call, all, explainer, Explainer.hidesAny(facts));
        contradictions.addAll(EventCheck.of(call, record, all, explainer));
        addOutcome(call, record);
        contradictions.addAll(TimeCheck.of(call, record));
    }

    /** @param hidden whether the file hides the values of references */
    private void addFacts(TranscribedCall call, List<List<Said>> all, Explainer explainer, boolean hidden) {
        Corrections corrections = new Corrections(call.turns(), all);
        List<String> spellings = explainer.spellings();
        boolean promiseSaid = false;
        for (int i = 0; i < all.size(); i++) {
            Turn turn = call.turns().get(i);
            for (Said one : all.get(i)) {
                Value.Kind kind = one.value().kind();
                said.merge(kind, 1L, Long::sum);
                Around around = Around.of(turn.text(), all.get(i), one);
                promiseSaid |= explainer.isPromise(one);
                if (explainer.explain(one, one.in(turn.text()), around, i).isPresent()
                        || (hidden && kind == Value.Kind.REFERENCE)
                        || corrections.putRight(one, i, spellings)) {
                    continue;
                }
                if (!around.waited() && IDIOMS.hold(turn.text(), one.start(), one.end())) {
                    idioms.merge(kind, 1L, Long::sum);
                } else {
                    contradictions.add(new Contradiction(
                            call.id(),
                            i + 1,
                            turn.wording(),
                            Subject.valueOf(kind.name()),
                            one.in(turn.text()),
                            one.value().shown(),
                            explainer.nearest(one.value()).map(Agreement::shown).orElse("")));
                }
            }
        }
        if (explainer.hasPromise() && !promiseSaid) {
            contradictions.add(new Contradiction(
                    call.id(),
                    0,
                    "",
                    Subject.PROMISE,
                    "",
                    "not said",
                    call.claims().promise()));
        }
    }

    private static String shown(Fact fact) {
        return fact.name() + " " + fact.value();
    }

    private void addOutcome(TranscribedCall call, CallRecord record) {
        Claims claims = call.claims();
        if (!claims.resolved().isEmpty()
                && !record.resolved().isEmpty()
                && !claims.resolved().equals(record.resolved())) {
            contradictions.add(new Contradiction(
                    call.id(),
                    0,
                    "",
                    Subject.OUTCOME,
                    "",
                    "resolved " + claims.resolved() + " in the transcript",
                    "resolved " + record.resolved()));
        }
        String resolved = claims.resolved().isEmpty() ? record.resolved() : claims.resolved();
        // Where there are several matters, one may be solved and another not.
        if (resolved.isEmpty() || claims.severalMatters()) {
            return;
        }
        Optional<OutcomeCues.Found> cue = OutcomeCues.OF_FRENCH.in(call);
        if (cue.isEmpty()) {
            return;
        }
        outcomes++;
        OutcomeCues.Found found = cue.orElseThrow();
        if (found.solved() != resolved.equals("1")) {
            contradictions.add(new Contradiction(
                    call.id(),
                    found.turn() + 1,
                    call.turns().get(found.turn()).wording(),
                    Subject.OUTCOME,
                    found.words(),
                    found.solved() ? "solved" : "not solved",
                    "resolved " + resolved));
        }
    }

    /** What was found so far. */
    public AgreementReport report() {
        return new AgreementReport(
                calls, turns, outcomes, new EnumMap<>(said), new EnumMap<>(idioms), List.copyOf(contradictions));
    }
}
