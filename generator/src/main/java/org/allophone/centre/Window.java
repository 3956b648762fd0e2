package org.allophone.centre;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The part of a centre's life that a data set holds: all calls of some days and sites. If a number of calls was asked for, it
 * holds only that many of them: the first ones.
 *
 * @param from the first day
 * @param days how many days, closed ones included
 * @param sites how many sites
 * @param calls how many calls
 * @param callsBefore how many calls these sites had in the centre's life before the first day
 * @param cut where the calls end, if the window does not hold all calls of its days and sites
 */
public record Window(LocalDate from, int days, int sites, long calls, long callsBefore, Optional<Cut> cut) {

    /**
     * Where the calls of a window end. Sites before this one have all their calls. Sites after this one have only the calls of
     * the days before this day.
     *
     * @param site the site, from 0 on
     * @param day the day, counted from the window's first day, which is 0
     * @param calls how many calls of this site and day are in the window: fewer than come in
     */
    public record Cut(int site, int day, int calls) {}

    /** How many calls of a site-day the window holds. */
    int callsOf(int site, int day, int callsOfSiteDay) {
        if (cut.isEmpty() || site < cut.get().site() || day < cut.get().day()) {
            return callsOfSiteDay;
        }
        return site == cut.get().site() && day == cut.get().day() ? cut.get().calls() : 0;
    }

    /** Its last day. */
    public LocalDate to() {
        return from.plusDays(days - 1L);
    }
}
