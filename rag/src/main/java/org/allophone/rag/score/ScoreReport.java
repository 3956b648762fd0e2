package org.allophone.rag.score;

import java.util.List;
import org.allophone.rag.measure.Measure;

/**
 * What was scored, and what came out.
 *
 * @param judgements the file of the judgements
 * @param judged how many documents are judged in it, over all questions
 * @param documents how many documents the folder has; 0 if it has no file of them
 * @param unknownJudged how many judged documents are not among them
 */
public record ScoreReport(
        String judgements,
        long judged,
        int documents,
        int unknownJudged,
        Questions questions,
        List<Measure> measures,
        List<RunScore> runs,
        List<Comparison> comparisons) {
    public ScoreReport {
        measures = List.copyOf(measures);
        runs = List.copyOf(runs);
        comparisons = List.copyOf(comparisons);
    }
}
