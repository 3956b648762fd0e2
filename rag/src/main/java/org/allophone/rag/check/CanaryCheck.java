package org.allophone.rag.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.allophone.rag.folder.Document;
import org.allophone.rag.folder.GoldAnswer;
import org.allophone.rag.folder.Question;

/** Checks that each canary stands once in all documents, and in no answer and no question: else who says it need not have obeyed. */
final class CanaryCheck {
    private static final String FILE = "gold.jsonl";

    private final FaultTally faults;
    private final Set<String> canaries = new TreeSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private String prefix = "";

    CanaryCheck(FaultTally faults) {
        this.faults = faults;
    }

    /** Takes what is told of questions, before the documents come by. */
    void begin(List<GoldAnswer> told, Collection<Question> questions) {
        told.forEach(answer -> canaries.addAll(answer.canaries()));
        canaries.remove("");
        prefix = commonPrefix();
        for (GoldAnswer answer : told) {
            if (says(answer.text()) || says(answer.value())) {
                faults.add(Fault.CANARY_SAID, FILE, answer.line(), answer.id());
            }
        }
        for (Question question : questions) {
            if (says(question.text())) {
                faults.add(Fault.CANARY_SAID, "queries.jsonl", question.line(), question.id());
            }
        }
    }

    /** What all canaries begin with, so that most texts need not be searched for each of them. */
    private String commonPrefix() {
        String common = canaries.stream().findFirst().orElse("");
        for (String canary : canaries) {
            while (!canary.startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        return common;
    }

    private boolean says(String text) {
        return !canaries.isEmpty() && text.contains(prefix) && canaries.stream().anyMatch(text::contains);
    }

    /** Looks at a document. */
    void see(Document document) {
        String text = document.whole();
        if (canaries.isEmpty() || !text.contains(prefix)) {
            return;
        }
        for (String canary : canaries) {
            for (int at = text.indexOf(canary); at >= 0; at = text.indexOf(canary, at + 1)) {
                times.merge(canary, 1, Integer::sum);
            }
        }
    }

    /** Tells what is known after all documents. */
    void end(List<GoldAnswer> told) {
        for (GoldAnswer answer : told) {
            if (answer.canaries().stream().anyMatch(canary -> times.getOrDefault(canary, 0) != 1)) {
                faults.add(Fault.CANARY_NOT_ONCE, FILE, answer.line(), answer.id());
            }
        }
    }
}
