package org.allophone.rag.trec;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.allophone.files.JsonObject;
import org.allophone.rag.trec.JudgementLines.Judgement;
import org.allophone.wording.Refusal;

/**
 * Which documents answer which question, and how well: a grade of 1 or more for those that do. Questions are in the order of their ids.
 */
public final class Judgements {
    private final Map<String, Map<Integer, Integer>> gradesByQuestion;
    private final long count;

    private Judgements(Map<String, Map<Integer, Integer>> gradesByQuestion, long count) {
        this.gradesByQuestion = gradesByQuestion;
        this.count = count;
    }

    /**
     * Reads all judgements of a file.
     *
     * @param name what the file is called in refusals
     * @param documents gets the documents that are judged
     * @throws Refusal if a document is judged twice for a question, or nothing is judged
     */
    public static Judgements read(String name, JudgementLines lines, IdTable documents) throws IOException {
        Map<String, Map<Integer, Integer>> grades = new TreeMap<>(Comparator.naturalOrder());
        long count = 0;
        for (Judgement one = lines.next(); one != null; one = lines.next()) {
            Integer before = grades.computeIfAbsent(one.question(), question -> new TreeMap<>())
                    .put(documents.add(one.document()), one.grade());
            if (before != null) {
                throw Faults.refusal(
                        "qrels.twice",
                        name,
                        one.line(),
                        JsonObject.shown(one.document()),
                        JsonObject.shown(one.question()));
            }
            count++;
        }
        if (count == 0) {
            throw Faults.refusal("qrels.empty", name);
        }
        return new Judgements(grades, count);
    }

    /** The grades of the documents that are judged for each question, by the numbers of the documents. */
    public Map<String, Map<Integer, Integer>> gradesByQuestion() {
        return gradesByQuestion;
    }

    /** How many documents are judged, over all questions. */
    public long count() {
        return count;
    }
}
