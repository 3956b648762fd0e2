package org.allophone.centre;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The part of a centre's life that a data set holds: all calls of some days and sites or, where a number of calls was asked for,
 * the first so many of them.
 *
 * @param from its first day
 * @param days how many days, closed ones included
 * @param sites how many sites
 * @param calls how many calls
 * @param callsBefore how many calls these sites had in the centre's life before its first day
 * @param cut where the calls end, if they end before those of its days and sites do
 */
public record Window(LocalDate from, int days, int sites, long calls, long callsBefore, Optional<Cut> cut) {

    /**
     * Where the calls of a window end. The sites before this one have all their calls; the sites after it have those of the days
     * before this one.
     *
     * @param site the site, from 0 on
     * @param day the day, counted from the window's first, 0, on
     * @param calls how many calls the site has on that day: fewer than come in
     */
    public record Cut(int site, int day, int calls) {}

    /** How many of the calls of a site-day it holds. */
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
