package org.allophone.rag.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.allophone.files.JsonTexts;
import org.allophone.rag.folder.BenchmarkFolder;
import org.allophone.rag.folder.Document;
import org.allophone.rag.folder.Documents;
import org.allophone.rag.folder.Gold;
import org.allophone.rag.folder.GoldAnswer;
import org.allophone.rag.folder.Question;
import org.allophone.rag.trec.IdTable;
import org.allophone.rag.trec.JudgementLines;
import org.allophone.rag.trec.JudgementLines.Judgement;
import org.allophone.wording.Refusal;

/**
 * Checks a benchmark in the form of BEIR, whoever made it. The documents are read once, one after the other; questions and judgements are held in
 * memory.
 */
public final class BenchmarkCheck {
    /** BEIR's readers, TREC's tools and file systems each take some of these for something else. */
    private static final Pattern PORTABLE_ID = Pattern.compile("[\\x21-\\x7e&&[^\"/:\\\\]]+");

    /** Some readers of JSON make a number of it, and 0123 becomes 123. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+([eE][+-]?[0-9]+)?");

    /** What a real centre does not know of a call before somebody has read it. */
    private static final Set<String> LABELS = Set.of(
            "intent",
            "reason",
            "outcome",
            "promise",
            "sentiment",
            "satisfaction",
            "resolved",
            "resolved_true",
            "answer",
            "gold",
            "label");

    /** More than one question of a hundred that repeats another makes the intervals too narrow. */
    private static final double MOST_REPEATED = 0.01;

    private final BenchmarkFolder folder;
    private final FaultTally faults = new FaultTally();
    private final OverlapMeter overlap = new OverlapMeter();
    private final AnswerCheck answers = new AnswerCheck(faults);
    private final AccessCheck access = new AccessCheck(faults);
    private final CanaryCheck canaries = new CanaryCheck(faults);
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, List<Relevant>> judgedByDocument = new LinkedHashMap<>();
    private final Map<String, String> splitByQuestion = new HashMap<>();
    private long judgements;
    private long documents;

    private BenchmarkCheck(BenchmarkFolder folder) {
        this.folder = folder;
    }

    /** A document judged for a question. */
    private record Relevant(String file, long line, String question, boolean relevant) {}

    /**
     * Checks a folder.
     *
     * @throws Refusal if a file is missing, or a line cannot be read
     */
    public static CheckReport check(BenchmarkFolder folder) throws IOException {
        folder.requireAll();
        BenchmarkCheck check = new BenchmarkCheck(folder);
        check.readQuestions();
        for (String split : folder.splits()) {
            check.readJudgements(split);
        }
        check.checkWhatIsJudged();
        List<GoldAnswer> told = folder.readAnswers();
        check.access.begin(told, folder.readPrincipals());
        check.canaries.begin(told, check.questions.values());
        check.answers.begin(told, check.questions, folder.readUnanswerable(), check.relevantByQuestion());
        check.readDocuments();
        check.answers.end();
        check.access.end();
        check.canaries.end(told);
        check.checkRepetition();
        check.checkCases();
        return new CheckReport(
                check.documents,
                check.questions.size(),
                check.judgements,
                folder.splits(),
                check.faults.found(),
                check.overlap.overlap());
    }

    private void readQuestions() throws IOException {
        String file = folder.name(folder.queries());
        for (Question question : folder.readQuestions()) {
            checkId(file, question.line(), question.id());
            checkText(file, question.line(), question.id(), question.text(), Fault.QUESTION_EMPTY);
            if (questions.putIfAbsent(question.id(), question) != null) {
                faults.add(Fault.QUESTION_TWICE, file, question.line(), question.id());
            }
            overlap.addQuestion(question.id(), question.text());
        }
    }

    private void readJudgements(String split) throws IOException {
        Path path = folder.judgementsOf(split);
        String file = folder.name(path);
        Set<String> pairs = new HashSet<>();
        Map<String, Long> firstLineByQuestion = new LinkedHashMap<>();
        Set<String> answered = new HashSet<>();
        try (JudgementLines lines = JudgementLines.open(path)) {
            for (Judgement one = lines.next(); one != null; one = lines.next()) {
                if (!lines.hasHeader() && firstLineByQuestion.isEmpty()) {
                    faults.add(Fault.HEADER_MISSING, file, one.line(), one.question());
                }
                judgements++;
                firstLineByQuestion.putIfAbsent(one.question(), one.line());
                if (!pairs.add(one.question() + "\t" + one.document())) {
                    faults.add(Fault.PAIR_TWICE, file, one.line(), one.question() + " " + one.document());
                }
                if (one.grade() > 0) {
                    answered.add(one.question());
                }
                judgedByDocument
                        .computeIfAbsent(one.document(), none -> new ArrayList<>())
                        .add(new Relevant(file, one.line(), one.question(), one.grade() > 0));
            }
        }
        firstLineByQuestion.forEach((question, line) -> {
            if (!questions.containsKey(question)) {
                faults.add(Fault.JUDGED_QUESTION_MISSING, file, line, question);
            }
            if (!answered.contains(question)) {
                faults.add(Fault.NOTHING_RELEVANT, file, line, question);
            }
            String other = splitByQuestion.putIfAbsent(question, split);
            if (other != null) {
                faults.add(Fault.QUESTION_IN_TWO_SPLITS, file, line, question);
            }
        });
    }

    private void checkWhatIsJudged() throws IOException {
        Set<String> unanswerable = new HashSet<>();
        for (Question question : folder.readUnanswerable()) {
            unanswerable.add(question.id());
            if (splitByQuestion.containsKey(question.id())) {
                faults.add(Fault.JUDGED_AND_UNANSWERABLE, "unanswerable.jsonl", question.line(), question.id());
            }
        }
        String file = folder.name(folder.queries());
        for (Question question : questions.values()) {
            if (!splitByQuestion.containsKey(question.id()) && !unanswerable.contains(question.id())) {
                faults.add(Fault.QUESTION_NOT_JUDGED, file, question.line(), question.id());
            }
        }
    }

    private Map<String, Set<String>> relevantByQuestion() {
        Map<String, Set<String>> relevant = new HashMap<>();
        judgedByDocument.forEach((document, judged) -> judged.stream()
                .filter(Relevant::relevant)
                .forEach(one -> relevant.computeIfAbsent(one.question(), none -> new HashSet<>())
                        .add(document)));
        return relevant;
    }

    private void readDocuments() throws IOException {
        String file = folder.name(folder.corpus());
        IdTable ids = new IdTable();
        try (Documents all = Documents.open(folder.corpus())) {
            for (Document document = all.next(); document != null; document = all.next()) {
                documents++;
                int known = ids.size();
                if (ids.add(document.id()) < known) {
                    faults.add(Fault.DOCUMENT_TWICE, file, document.line(), document.id());
                }
                check(file, document);
            }
        }
        judgedByDocument.forEach((document, judged) -> {
            if (ids.find(document) < 0) {
                judged.forEach(one -> faults.add(Fault.JUDGED_DOCUMENT_MISSING, one.file(), one.line(), document));
            }
        });
    }

    private void check(String file, Document document) throws IOException {
        answers.see(document);
        access.see(document);
        canaries.see(document);
        checkId(file, document.line(), document.id());
        checkText(file, document.line(), document.id(), document.text(), Fault.DOCUMENT_EMPTY);
        if (document.title() == null) {
            faults.add(Fault.TITLE_MISSING, file, document.line(), document.id());
        }
        if (questions.containsKey(document.id())) {
            faults.add(Fault.ID_SHARED, file, document.line(), document.id());
        }
        if (!document.metadata().isEmpty()) {
            checkMetadata(file, document);
        }
        List<Relevant> judged = judgedByDocument.getOrDefault(document.id(), List.of());
        if (judged.stream().anyMatch(Relevant::relevant)) {
            Set<String> words = Words.content(document.whole());
            judged.stream().filter(Relevant::relevant).forEach(one -> overlap.addRelevant(one.question(), words));
        }
    }

    private void checkMetadata(String file, Document document) throws IOException {
        for (JsonTexts.Leaf leaf : JsonTexts.of("metadata", document.metadata())) {
            String name = leaf.kind().substring(leaf.kind().indexOf('.') + 1);
            if (LABELS.contains(name)) {
                faults.add(Fault.LABEL_IN_METADATA, file, document.line(), name);
            }
        }
    }

    private void checkId(String file, long line, String id) {
        if (!PORTABLE_ID.matcher(id).matches() || NUMBER.matcher(id).matches()) {
            faults.add(Fault.ID_NOT_PORTABLE, file, line, id);
        }
    }

    private void checkText(String file, long line, String id, String text, Fault empty) {
        if (text.isBlank()) {
            faults.add(empty, file, line, id);
        }
        if (text.codePointCount(0, text.length()) != text.length()) {
            faults.add(Fault.OFFSETS_DIFFER, file, line, id);
        }
    }

    /** A question that is denied may repeat one that is not: the same words, asked by another person. */
    private void checkRepetition() throws IOException {
        Map<String, Gold> gold = folder.gold();
        List<Question> all = questions.values().stream()
                .filter(question ->
                        !gold.getOrDefault(question.id(), Gold.NONE).reason().equals(AccessCheck.DENIED))
                .toList();
        String file = folder.name(folder.queries());
        List<Integer> repeated =
                RepeatedQuestions.find(all.stream().map(Question::text).toList());
        if (repeated.size() > MOST_REPEATED * all.size()) {
            repeated.forEach(place -> faults.add(
                    Fault.QUESTION_REPEATED,
                    file,
                    all.get(place).line(),
                    all.get(place).id()));
        }
    }

    private void checkCases() throws IOException {
        Map<String, String> splitByCase = new HashMap<>();
        Map<String, Gold> gold = folder.gold();
        String file = folder.name(folder.queries());
        for (Question question : questions.values()) {
            Gold known = gold.get(question.id());
            String split = splitByQuestion.get(question.id());
            if (known == null || known.caseId().isEmpty() || split == null) {
                continue;
            }
            String other = splitByCase.putIfAbsent(known.caseId(), split);
            if (other != null && !other.equals(split)) {
                faults.add(Fault.CASE_IN_TWO_SPLITS, file, question.line(), known.caseId());
            }
        }
    }
}
