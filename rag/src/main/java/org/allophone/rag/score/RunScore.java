package org.allophone.rag.score;

import java.util.List;

/**
 * How good one search is.
 *
 * @param file the name of its file
 * @param name what it calls itself
 * @param answered for how many of the questions it found documents
 * @param notJudged how many of its questions are not judged, and so left out
 * @param tied how many of its documents have a rank that their id decides
 * @param scores over all questions, a score for each measure
 * @param types the same for the questions of each type, where types are told
 * @param byQuestion for each question, the value of each measure
 */
public record RunScore(
        String file,
        String name,
        int answered,
        int notJudged,
        long tied,
        List<MeanScore> scores,
        List<TypeScore> types,
        List<double[]> byQuestion) {
    public RunScore {
        scores = List.copyOf(scores);
        types = List.copyOf(types);
        byQuestion = List.copyOf(byQuestion);
    }
}
