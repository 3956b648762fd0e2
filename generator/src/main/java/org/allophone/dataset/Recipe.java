package org.allophone.dataset;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.allophone.centre.Window;
import org.allophone.centre.WindowRequest;
import org.allophone.notebook.NotebookCalls;
import org.allophone.scenario.CentreScenario;

/**
 * All that decides the content of a data set's rows, except the centre's file and the key of the pseudonyms.
 *
 * @param scenario the name of the centre, or {@link #NOTEBOOK}
 * @param timeZone the zone of the centre's clock, an IANA name; empty for the notebook, whose clock has none
 * @param seed the root of every random draw; empty if the data set is sealed, so that nobody can make its calls again
 * @param start the first instant of the centre's life, or of the notebook's period, on its own clock
 * @param fromDay the first day that is made
 * @param days how many days are made, closed ones included
 * @param sites how many sites
 * @param calls how many calls, 0 or more
 * @param cut the place of the last call, if the calls end before all calls of the days and sites are made
 * @param transcripts how many transcripts are asked for, 0 or more; there are no more than answered calls. Or {@link #ALL_TRANSCRIPTS}
 */
public record Recipe(
        String scenario,
        String timeZone,
        OptionalLong seed,
        LocalDateTime start,
        LocalDate fromDay,
        int days,
        int sites,
        long calls,
        Optional<Window.Cut> cut,
        int transcripts) {
    /** The name of the scenario that is the notebook's own generator, not a simulated centre. */
    public static final String NOTEBOOK = CentreScenario.NOTEBOOK;

    /** The notebook's period. */
    public static final int NOTEBOOK_DAYS = 30;

    /** The most calls of one data set: at about 200 bytes each in CSV, 20 terabytes. */
    public static final long MOST_CALLS = 100_000_000_000L;

    /** The longest period: a centre's whole life. */
    public static final int MOST_DAYS = WindowRequest.LIFE_DAYS;

    /** The most sites that can be asked for. */
    public static final int MOST_SITES = 100_000;

    /** The most transcripts of one data set, each a file. */
    public static final int MOST_TRANSCRIPTS = 100_000;

    /** Asks for the transcripts of all answered calls, in tables and not in files of their own. */
    public static final int ALL_TRANSCRIPTS = -1;

    /** The largest seed of the notebook: the largest that NumPy takes. */
    public static final long LARGEST_NOTEBOOK_SEED = NotebookCalls.LARGEST_SEED;

    private static final LocalDate EARLIEST_START = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST_START = LocalDate.of(2199, 12, 31);

    /** The notebook's data set. */
    public static Recipe notebook(long seed, LocalDateTime start, long calls, int transcripts) {
        return new Recipe(
                NOTEBOOK,
                "",
                OptionalLong.of(seed),
                start,
                start.toLocalDate(),
                NOTEBOOK_DAYS,
                1,
                calls,
                Optional.empty(),
                transcripts);
    }

    /** Whether this is the notebook's own generator. */
    public boolean isNotebook() {
        return scenario.equals(NOTEBOOK);
    }

    /** Whether a simulated centre's period may start at this time: on a day that a scenario may start on. */
    public static boolean isPossibleStart(LocalDateTime start) {
        return start.equals(start.truncatedTo(ChronoUnit.DAYS)) && CentreScenario.isPossibleStart(start.toLocalDate());
    }

    /** Whether the notebook's period may start at this time: any microsecond from 1900 to 2199. */
    public static boolean isPossibleNotebookStart(LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        return start.equals(start.truncatedTo(ChronoUnit.MICROS))
                && !day.isBefore(EARLIEST_START)
                && !day.isAfter(LATEST_START);
    }

    /** Whether a data set may have this name: a line of letters, digits, spaces and {@code . _ / -}, at most 100. */
    public static boolean isPossibleName(String name) {
        return !name.isBlank() && name.length() <= 100 && name.matches("[\\p{L}\\p{N}._/ -]+");
    }

    /**
     * The name of a data set that is not sealed, if the user gives none. Pseudonyms differ between data sets of different names. All windows of one life
     * have the same name. A life that does not start on the scenario's start day has another name.
     *
     * @param anotherStart whether the life does not start on the scenario's start day
     */
    public String defaultName(boolean anotherStart) {
        return scenario + "/" + seed.orElseThrow() + (anotherStart ? "/" + start.toLocalDate() : "");
    }
}
