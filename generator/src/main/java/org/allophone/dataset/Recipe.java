package org.allophone.dataset;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.allophone.notebook.NotebookCalls;
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

    private static final LocalDate EARLIEST_START = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST_START = LocalDate.of(2199, 12, 31);

    /** The smallest seed of a scenario: any 64-bit number, or for the notebook what NumPy takes. */
    public static long smallestSeed(Scenario scenario) {
        return scenario == Scenario.NOTEBOOK ? 0 : Long.MIN_VALUE;
    }

    /** The largest seed of a scenario. */
    public static long largestSeed(Scenario scenario) {
        return scenario == Scenario.NOTEBOOK ? NotebookCalls.LARGEST_SEED : Long.MAX_VALUE;
    }

    /** Whether a period of a scenario may start then: on a day from 1900 to 2199, and for the notebook at any microsecond of it. */
    public static boolean isPossibleStart(Scenario scenario, LocalDateTime start) {
        ChronoUnit finest = scenario == Scenario.NOTEBOOK ? ChronoUnit.MICROS : ChronoUnit.DAYS;
        LocalDate day = start.toLocalDate();
        return start.equals(start.truncatedTo(finest)) && !day.isBefore(EARLIEST_START) && !day.isAfter(LATEST_START);
    }

    /** Whether a data set may have this name: a line of letters, digits, spaces and {@code . _ / -}, at most 100. */
    public static boolean isPossibleName(String name) {
        return !name.isBlank() && name.length() <= 100 && name.matches("[\\p{L}\\p{N}._/ -]+");
    }

    /** The data set's own name where the user gives none: pseudonyms differ between data sets of different names. */
    public String defaultName() {
        return scenario.scenarioName() + "/" + seed;
    }
}
