package org.allophone.rag.trec;

import java.util.Map;
import java.util.Set;
import org.allophone.files.JsonObject;

/**
 * What a search found for each question: documents in the order of their scores, highest first; documents of equal scores in descending order
 * of their ids, as {@code trec_eval} has them.
 *
 * @param name what the search calls itself: the last column of the file's first line
 * @param documentsByQuestion the numbers of the documents, best first
 * @param tied how many documents have a rank that their id decides, since another one has the same score
 */
public record RankedRun(String name, Map<String, int[]> documentsByQuestion, long tied) {
    /**
     * Refuses a run that has none of the questions that are judged: it is of another benchmark.
     *
     * @param file where the run stands
     * @param judgementsFile where the judgements stand
     */
    public void requireQuestionsOf(Judgements judgements, String file, String judgementsFile) {
        Set<String> judged = judgements.gradesByQuestion().keySet();
        if (documentsByQuestion.keySet().stream().noneMatch(judged::contains)) {
            throw Faults.refusal(
                    "run.no-question",
                    file,
                    judgementsFile,
                    JsonObject.shown(documentsByQuestion.keySet().iterator().next()),
                    JsonObject.shown(judged.iterator().next()));
        }
    }
}
