package org.allophone.centre;

import java.time.LocalDate;
import org.allophone.centre.demand.PlannedDay;

/**
 * A day of a site, before it is simulated.
 *
 * @param site from 0 on
 * @param sites how many sites there are
 * @param today the plan of the day
 * @param tomorrow the plan of the site's next day, for the few calls that may last until then
 * @param callsBefore how many calls of the centre's life come before the first call of this site-day
 * @param calls how many of the site-day's calls the window holds; these are the first ones
 */
record SiteDay(int site, int sites, PlannedDay today, PlannedDay tomorrow, long callsBefore, int calls) {

    LocalDate date() {
        return today.date();
    }

    /**
     * The number that a case has for life. The sites take turns: with two sites, odd numbers are for the first and even numbers
     * for the second.
     */
    long caseNumber(long caseOfSite) {
        return caseOfSite * sites + site + 1;
    }
}
