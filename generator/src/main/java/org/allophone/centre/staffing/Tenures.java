package org.allophone.centre.staffing;

import java.time.LocalDate;
import org.allophone.random.Exponential;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.scenario.Turnover;

/**
 * Who holds a post on a date. The people who are there on the first day of a centre's life are experienced. Each stays for an exponential time,
 * and the next one joins on the day after. To know who holds a post on a date, the few stays before it are gone through.
 */
final class Tenures {
    private static final Purpose STAY = Purpose.of("stay of an agent");
    private static final double DAYS_PER_YEAR = 365.25;

    private final Turnover turnover;
    private final Seed seed;
    private final long firstDay;

    /** @param firstDay the first day of the centre's life */
    Tenures(Turnover turnover, Seed seed, LocalDate firstDay) {
        this.turnover = turnover;
        this.seed = seed;
        this.firstDay = firstDay.toEpochDay();
    }

    /**
     * An agent's time at a post.
     *
     * @param holder how many held the post before
     * @param since the first day, as an epoch day; of the first holder, that of the centre's life
     * @param until the last day, as an epoch day
     */
    record Tenure(int holder, long since, long until) {
        static final Tenure FOR_EVER = new Tenure(0, Long.MIN_VALUE, Long.MAX_VALUE);

        /** Whether the agent holds the post on a date. */
        boolean holds(LocalDate date) {
            return since <= date.toEpochDay() && date.toEpochDay() <= until;
        }

        /** Whether the agent joined after the centre's life began. */
        boolean isOfSuccessor() {
            return holder > 0;
        }
    }

    /** The time of the agent who holds a post on a date. */
    Tenure on(long post, LocalDate date) {
        if (turnover.isNone()) {
            return Tenure.FOR_EVER;
        }
        Exponential stay = new Exponential(DAYS_PER_YEAR / turnover.perYear());
        long day = date.toEpochDay();
        long since = firstDay;
        int holder = 0;
        while (true) {
            long until = since + (long) stay.sample(seed.stream(STAY, post, holder));
            if (day <= until) {
                return new Tenure(holder, since, until);
            }
            since = until + 1;
            holder++;
        }
    }

    /** How much longer an agent works for a call on a date than one who has learned. */
    double slowness(Tenure tenure, LocalDate date) {
        return tenure.isOfSuccessor() ? turnover.slowness(date.toEpochDay() - tenure.since() + 1) : 1;
    }
}
