package org.allophone.rag.score;

import java.util.List;

/**
 * The scores of the questions of one type.
 *
 * @param questions how many there are
 */
public record TypeScore(String type, int questions, List<MeanScore> scores) {
    public TypeScore {
        scores = List.copyOf(scores);
    }
}
