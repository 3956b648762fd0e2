package org.allophone.dataset;

import java.util.Iterator;
import org.allophone.centre.CentreSimulation;
import org.allophone.centre.Contact;
import org.allophone.centre.SimulatedDay;

/**
 * Decides which contacts have a transcript: the first answered contacts of the first site, counted from the first day of the centre's
 * life. So the decision depends only on the contact, not on the window.
 *
 * @param day the last day that has a transcript, as {@link java.time.LocalDate#toEpochDay()}
 * @param place the place on that day of the last contact that has one; -1 if none has
 */
record TranscribedContacts(long day, int place) {

    /** The wanted number of contacts, or fewer if the days end before. */
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
