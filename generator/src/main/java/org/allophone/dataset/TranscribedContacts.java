package org.allophone.dataset;

import java.util.Iterator;
import org.allophone.centre.CentreSimulation;
import org.allophone.centre.Contact;
import org.allophone.centre.SimulatedDay;

/**
 * Which contacts have a transcript: the first answered ones of the first site, counted from the first day of the centre's life on. So
 * a contact alone tells whether it has one, whichever part of that life is made.
 *
 * @param day the last day that has one, as {@link java.time.LocalDate#toEpochDay()}
 * @param place the place on that day of the last contact that has one; -1 if none has
 */
record TranscribedContacts(long day, int place) {

    /** As many contacts as asked for, as far as the window's days go. */
    static TranscribedContacts first(CentreSimulation centre, int wanted) {
        int found = 0;
        TranscribedContacts last = new TranscribedContacts(Long.MIN_VALUE, -1);
        Iterator<CentreSimulation.PlannedSiteDay> siteDays = centre.firstSiteFromTheStart();
        while (found < wanted && siteDays.hasNext()) {
            SimulatedDay day = siteDays.next().simulate();
            for (int place = 0; place < day.size() && found < wanted; place++) {
                if (!day.isAbandoned(place)) {
                    found++;
                    last = new TranscribedContacts(day.epochDay(), place);
                }
            }
        }
        return last;
    }

    /** Whether a contact has a transcript. */
    boolean include(Contact contact) {
        long onDay = contact.day().epochDay();
        return contact.site() == 1
                && (onDay < day || (onDay == day && contact.place() <= place))
                && !contact.isAbandoned();
    }
}
