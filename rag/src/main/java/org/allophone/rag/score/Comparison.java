package org.allophone.rag.score;

import java.util.List;

/**
 * One search beside another.
 *
 * @param file the name of the first one's file
 * @param other the name of the other one's file
 */
public record Comparison(String file, String other, List<Difference> differences) {
    public Comparison {
        differences = List.copyOf(differences);
    }
}
