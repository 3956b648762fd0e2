package org.allophone.quality;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.quality.transcript.Entity;
import org.allophone.quality.transcript.SpeakerRole;
import org.allophone.quality.transcript.Turn;

/** Measures negations, pronouns, questions and what is read back or spelled. */
final class DialogueGrammar implements CallMeasurer {
    private static final int LEAST_SPELLED = 3;

    private static final Map<String, Measure> QUESTION_ACTS = Map.of(
            "setQuestion", Measure.SET_QUESTIONS,
            "propositionalQuestion", Measure.PROPOSITIONAL_QUESTIONS,
            "checkQuestion", Measure.CHECK_QUESTIONS,
            "choiceQuestion", Measure.CHOICE_QUESTIONS);

    private final Map<Measure, Long> questionActs = new EnumMap<>(Measure.class);
    private final Map<SpeakerRole, Utterances> utterancesByRole = new EnumMap<>(SpeakerRole.class);
    private long ne;
    private long negations;
    private long on;
    private long nous;
    private long turns;
    private long turnsWithQuestion;
    private long calls;
    private long spellings;
    private long readBacks;
    private long callsWithValues;

    private static final class Utterances {
        private long all;
        private long questions;
    }

    @Override
    public void add(SpokenCall call) {
        calls++;
        turns += call.turns();
        for (int turn = 0; turn < call.turns(); turn++) {
            addTurn(call, turn);
        }
        addQuestionActs(call);
        addReadBacks(call);
    }

    private void addTurn(SpokenCall call, int turn) {
        Utterances utterances = utterancesByRole.computeIfAbsent(call.role(turn), role -> new Utterances());
        boolean question = false;
        int letters = 0;
        for (int word = call.firstWord(turn); word < call.firstWord(turn + 1); word++) {
            ne += call.is(word, WordMarks.NE) ? 1 : 0;
            negations += call.is(word, WordMarks.NEGATION) ? 1 : 0;
            on += call.is(word, WordMarks.ON) ? 1 : 0;
            nous += call.is(word, WordMarks.NOUS) ? 1 : 0;
            if (call.is(word, WordMarks.END)) {
                utterances.all++;
            }
            if (call.is(word, WordMarks.QUESTION)) {
                utterances.questions++;
                question = true;
            }
            letters = call.is(word, WordMarks.LETTER) ? letters + 1 : 0;
            spellings += letters == LEAST_SPELLED ? 1 : 0;
        }
        turnsWithQuestion += question ? 1 : 0;
    }

    private void addQuestionActs(SpokenCall call) {
        for (Turn turn : call.call().turns()) {
            for (String act : turn.acts()) {
                Measure measure = QUESTION_ACTS.get(act);
                if (measure != null) {
                    questionActs.merge(measure, 1L, Long::sum);
                }
            }
        }
    }

    private void addReadBacks(SpokenCall call) {
        Set<List<String>> byAgent = new HashSet<>();
        Set<List<String>> byOthers = new HashSet<>();
        for (Turn turn : call.call().turns()) {
            List<Entity> entities = turn.entities();
            if (entities == null || entities.isEmpty()) {
                continue;
            }
            boolean agent = turn.role() == SpeakerRole.AGENT;
            for (Entity entity : entities) {
                if (!entity.value().isEmpty()) {
                    List<String> datum = List.of(entity.label(), entity.value());
                    readBacks += (agent ? byOthers : byAgent).contains(datum) ? 1 : 0;
                    (agent ? byAgent : byOthers).add(datum);
                }
            }
        }
        callsWithValues += byAgent.isEmpty() && byOthers.isEmpty() ? 0 : 1;
    }

    @Override
    public void measure(Measurements found) {
        found.addRatio(Measure.NE_RETENTION, ne, negations);
        found.add(Measure.ON_TO_NOUS, nous == 0 ? Double.NaN : (double) on / nous, on + nous);
        measureQuestions(Measure.QUESTIONS_OF_AGENTS, SpeakerRole.AGENT, found);
        measureQuestions(Measure.QUESTIONS_OF_CALLERS, SpeakerRole.CALLER, found);
        found.addRatio(Measure.TURNS_WITH_A_QUESTION, turnsWithQuestion, turns);
        long acts = questionActs.values().stream().mapToLong(Long::longValue).sum();
        QUESTION_ACTS
                .values()
                .forEach(measure -> found.addRatio(measure, questionActs.getOrDefault(measure, 0L), acts));
        found.addRatio(Measure.READ_BACKS_PER_CALL, readBacks, callsWithValues);
        found.addRatio(Measure.SPELLINGS_PER_CALL, spellings, calls);
    }

    private void measureQuestions(Measure measure, SpeakerRole role, Measurements found) {
        Utterances utterances = utterancesByRole.getOrDefault(role, new Utterances());
        found.addRatio(measure, utterances.questions, utterances.all);
    }
}
