package org.allophone.dataset;

import java.time.LocalDateTime;
import org.allophone.scenario.Scenario;

/**
 * Everything that decides what a data set says, except the key of its pseudonyms.
 *
 * @param scenario which centre
 * @param seed the root of every random draw
 * @param start the first instant of the period, on the centre's own clock
 * @param calls how many calls, 0 or more
 * @param transcripts how many transcripts, 0 or more; a centre has no more than it has calls
 */
public record Recipe(Scenario scenario, long seed, LocalDateTime start, long calls, int transcripts) {
    /** The most calls of one data set: at about 150 bytes each, 15 terabytes. */
    public static final long MOST_CALLS = 100_000_000_000L;

    /** The most transcripts of one data set, each a file. */
    public static final int MOST_TRANSCRIPTS = 100_000;

    /** The data set's own name where the user gives none: pseudonyms differ between data sets of different names. */
    public String defaultName() {
        return scenario.scenarioName() + "/" + seed;
    }
}
