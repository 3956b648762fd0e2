package org.allophone.audit.reversal;

import java.util.List;

/**
 * What was tried, and what was left for lack of time.
 *
 * @param lines a line for each set of data and group of salts
 */
public record Coverage(List<Line> lines) {
    public Coverage {
        lines = List.copyOf(lines);
    }

    /**
     * How far one set of data was tried with one group of salts.
     *
     * @param candidates the name of the data: {@code be-mobile}
     * @param salts the name of the group: {@code likeliest 10}
     * @param recipes how many combinations of digest, construction and way of writing there are
     * @param tried with how many of them the salts were tried on a sample that finds a right one with a probability of at least 95 %
     * @param triedFully with how many on a sample that finds it with 99.9 %
     */
    public record Line(String candidates, String salts, long recipes, long tried, long triedFully) {}
}
