package org.allophone.dataset;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
    private static final TranscribedContacts ALL = new TranscribedContacts(Long.MAX_VALUE, 0);

    /** The site whose contacts have transcripts. */
    private static final int SITE = 1;

    /**
     * The contacts that have transcripts.
     *
     * @param wanted how many; {@link Recipe#ALL_TRANSCRIPTS} for all contacts of all sites in which an agent answered
     */
    static TranscribedContacts of(CentreSimulation centre, int wanted) {
        return wanted == Recipe.ALL_TRANSCRIPTS ? ALL : first(centre, wanted);
    }

    /** Whether all answered contacts have one. */
    boolean isAll() {
        return day == Long.MAX_VALUE;
    }

    /** The wanted number of contacts, or fewer if the days end before. */
    private static TranscribedContacts first(CentreSimulation centre, int wanted) {
        int found = 0;
        TranscribedContacts last = new TranscribedContacts(Long.MIN_VALUE, -1);
        Iterator<CentreSimulation.PlannedSiteDay> siteDays = centre.firstSiteFromTheStart();
        while (found < wanted && siteDays.hasNext()) {
            SimulatedDay day = siteDays.next().simulate();
            for (int place = 0; place < day.size() && found < wanted; place++) {
                if (day.isAnswered(place)) {
                    found++;
                    last = new TranscribedContacts(day.epochDay(), place);
                }
            }
        }
        return last;
    }

    /** Gives the contacts of a centre's window that have a transcript, in order. Only their days are simulated. */
    void forEach(CentreSimulation centre, Consumer<? super Contact> consumer) {
        Iterator<CentreSimulation.PlannedSiteDay> siteDays = centre.siteDays();
        while (siteDays.hasNext()) {
            CentreSimulation.PlannedSiteDay siteDay = siteDays.next();
            if (siteDay.date().toEpochDay() > day) {
                return;
            }
            if (siteDay.site() == SITE) {
                SimulatedDay simulated = siteDay.simulate();
                IntStream.range(0, siteDay.calls())
                        .mapToObj(call -> new Contact(simulated, call))
                        .filter(this::include)
                        .forEach(consumer);
            }
        }
    }

    /** Whether a contact has a transcript. */
    boolean include(Contact contact) {
        if (isAll()) {
            return contact.isAnswered();
        }
        long onDay = contact.day().epochDay();
        return contact.site() == SITE
                && (onDay < day || (onDay == day && contact.place() <= place))
                && contact.isAnswered();
    }
}
