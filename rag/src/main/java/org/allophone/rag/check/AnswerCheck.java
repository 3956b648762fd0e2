package org.allophone.rag.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.rag.folder.Document;
import org.allophone.rag.folder.GoldAnswer;
import org.allophone.rag.folder.Question;
import org.jspecify.annotations.Nullable;

/**
 * Checks answers and their evidence against the documents, as these come by. The words are read by a reader that has no part in the making of
 * documents.
 */
final class AnswerCheck {
    private static final String FILE = "gold.jsonl";

    /** Values that a question must not say: others, such as names and numbers of turns, may be a part of what is asked. */
    private static final Set<String> NEVER_IN_QUESTION = Set.of("AMOUNT", "DATE");

    private final FaultTally faults;
    private final Map<String, GoldAnswer> answers = new LinkedHashMap<>();
    private final Map<String, List<PlaceOfAnswer>> placesByDocument = new HashMap<>();
    private final Map<String, List<GoldAnswer>> answersByAnchor = new HashMap<>();
    private final Map<String, List<GoldAnswer>> nearestByDocument = new HashMap<>();

    private final Map<String, Set<String>> relevant = new HashMap<>();

    /** The steps of each answer in which some place does not say the value. */
    private final Map<String, Set<Integer>> silentSteps = new HashMap<>();

    AnswerCheck(FaultTally faults) {
        this.faults = faults;
    }

    /** A place of an answer's evidence. */
    private record PlaceOfAnswer(GoldAnswer answer, int step, GoldAnswer.Place place) {}

    /** Takes what is told of questions, before the documents come by. */
    void begin(
            List<GoldAnswer> told,
            Map<String, Question> questions,
            List<Question> unanswerable,
            Map<String, Set<String>> relevantByQuestion) {
        Set<String> without = new HashSet<>();
        unanswerable.forEach(question -> without.add(question.id()));
        for (GoldAnswer answer : told) {
            if (questions.containsKey(answer.id())
                    && answer.answerable().equals(String.valueOf(without.contains(answer.id())))) {
                faults.add(Fault.UNANSWERABLE_ANSWERED, FILE, answer.line(), answer.id());
            }
            answer.nearest()
                    .forEach(document -> nearestByDocument
                            .computeIfAbsent(document, none -> new ArrayList<>())
                            .add(answer));
            if (!answer.hops().isEmpty()) {
                begin(answer, questions.get(answer.id()), relevantByQuestion.getOrDefault(answer.id(), Set.of()));
            }
        }
    }

    private void begin(GoldAnswer answer, @Nullable Question question, Set<String> relevant) {
        answers.put(answer.id(), answer);
        for (int step = 0; step < answer.hops().size(); step++) {
            for (GoldAnswer.Place place : answer.hops().get(step)) {
                placesByDocument
                        .computeIfAbsent(place.document(), none -> new ArrayList<>())
                        .add(new PlaceOfAnswer(answer, step, place));
            }
        }
        Set<String> evident = new HashSet<>(answer.documents());
        this.relevant.put(answer.id(), relevant);
        if (!evident.containsAll(relevant)) {
            faults.add(Fault.JUDGED_WITHOUT_EVIDENCE, FILE, answer.line(), answer.id());
        }
        boolean said = question != null
                && !answer.text().isEmpty()
                && (" " + Words.plain(question.text()) + " ").contains(" " + Words.plain(answer.text()) + " ");
        if (said && NEVER_IN_QUESTION.contains(answer.type())) {
            faults.add(Fault.ANSWER_IN_QUESTION, FILE, answer.line(), answer.id());
        }
        if (!answer.anchors().isEmpty() && SaidValues.canRead(answer.type())) {
            answersByAnchor
                    .computeIfAbsent(answer.anchors().get(0), none -> new ArrayList<>())
                    .add(answer);
        }
    }

    /** Looks at a document. */
    void see(Document document) throws IOException {
        nearestByDocument.remove(document.id());
        List<PlaceOfAnswer> places = placesByDocument.remove(document.id());
        List<GoldAnswer> rivals = new ArrayList<>();
        answersByAnchor.forEach((anchor, all) -> {
            if (stands(anchor, document.text())) {
                rivals.addAll(all);
            }
        });
        if (places == null && rivals.isEmpty()) {
            return;
        }
        SaidValues said = new SaidValues(document.text(), document.metadata("date"));
        if (places != null) {
            places.forEach(place -> see(document, said, place));
            places.stream()
                    .map(PlaceOfAnswer::answer)
                    .distinct()
                    .filter(answer ->
                            !relevant.getOrDefault(answer.id(), Set.of()).contains(document.id()))
                    .forEach(answer -> faults.add(
                            Fault.EVIDENCE_NOT_JUDGED, FILE, answer.line(), answer.id() + " " + document.id()));
        }
        for (GoldAnswer answer : rivals) {
            boolean other = !answer.documents().contains(document.id())
                    && !answer.stale().contains(document.id())
                    && answer.anchors().stream().allMatch(anchor -> stands(anchor, document.text()));
            if (other && said.says(answer.type(), answer.value())) {
                faults.add(Fault.OTHER_DOCUMENT_ANSWERS, FILE, answer.line(), answer.id() + " " + document.id());
            }
        }
    }

    private void see(Document document, SaidValues said, PlaceOfAnswer one) {
        GoldAnswer.Place place = one.place();
        boolean there = place.start() >= 0
                && place.start() < place.end()
                && place.end() <= document.text().length()
                && document.text().substring(place.start(), place.end()).equals(place.text());
        if (!there) {
            faults.add(
                    Fault.EVIDENCE_ELSEWHERE,
                    FILE,
                    one.answer().line(),
                    one.answer().id());
        } else if (SaidValues.canRead(one.answer().type())
                && !said.says(one.answer().type(), one.answer().value(), place.start(), place.end())) {
            silentSteps
                    .computeIfAbsent(one.answer().id(), none -> new HashSet<>())
                    .add(one.step());
        }
    }

    /** Whether a text has these words, and not as a part of a longer one: "Lambert" does not stand in "Saint-Lambert". */
    private static boolean stands(String words, String text) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            if ((at == 0 || !isPartOfWord(text.charAt(at - 1)))
                    && (end == text.length() || !isPartOfWord(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-';
    }

    /** Tells what is known after all documents. */
    void end() {
        placesByDocument.forEach((document, places) -> places.forEach(one ->
                faults.add(Fault.EVIDENCE_DOCUMENT_MISSING, FILE, one.answer().line(), document)));
        nearestByDocument.forEach((document, all) ->
                all.forEach(answer -> faults.add(Fault.NEAREST_MISSING, FILE, answer.line(), document)));
        for (GoldAnswer answer : answers.values()) {
            int silent = silentSteps.getOrDefault(answer.id(), Set.of()).size();
            if (silent == answer.hops().size()) {
                faults.add(Fault.ANSWER_NOT_IN_EVIDENCE, FILE, answer.line(), answer.id());
            }
        }
    }
}
