package org.allophone.dataset;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.allophone.centre.CentreSimulation;
import org.allophone.centre.Contact;
import org.allophone.centre.SimulatedDay;
import org.allophone.table.Part;
import org.allophone.table.Walk;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the contacts of a window, day by day and site by site. A part is a site-day. A site-day with many calls is cut into
 * pieces, and each piece is a part; the first thread that needs a piece simulates the whole site-day for all pieces.
 */
final class ContactWalk implements Walk<Contact> {
    private final Iterator<CentreSimulation.PlannedSiteDay> siteDays;
    private final int contactsOfPart;
    private @Nullable SharedDay day;
    private int place;

    /** @param contactsOfPart the most contacts of a part */
    ContactWalk(CentreSimulation centre, int contactsOfPart) {
        this.contactsOfPart = contactsOfPart;
        this.siteDays = centre.siteDays();
    }

    @Override
    public Iterator<Part<Contact>> next(long rows) {
        return new Iterator<>() {
            private long left = rows;

            @Override
            public boolean hasNext() {
                return left > 0 && (day != null || siteDays.hasNext());
            }

            @Override
            public Part<Contact> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Piece piece = nextPiece(left);
                left -= piece.to() - piece.from();
                return piece;
            }
        };
    }

    private Piece nextPiece(long most) {
        SharedDay current = day;
        if (current == null) {
            current = new SharedDay(siteDays.next());
            place = 0;
        }
        int to = (int) Math.min(current.siteDay.calls(), place + Math.min(most, contactsOfPart));
        Piece piece = new Piece(current, place, to);
        place = to;
        day = to == current.siteDay.calls() ? null : current;
        return piece;
    }

    /** A run of the contacts of a day. */
    private record Piece(SharedDay day, int from, int to) implements Part<Contact> {

        @Override
        public void forEach(Consumer<? super Contact> consumer) {
            SimulatedDay simulated = day.simulated();
            for (int place = from; place < to; place++) {
                consumer.accept(new Contact(simulated, place));
            }
        }

        @Override
        public boolean mustWait() {
            return day.underWay;
        }
    }

    /** A day that is simulated once, when the first of its pieces is asked for. */
    private static final class SharedDay {
        private final CentreSimulation.PlannedSiteDay siteDay;
        private @Nullable SimulatedDay simulated;
        private volatile boolean underWay;

        SharedDay(CentreSimulation.PlannedSiteDay siteDay) {
            this.siteDay = siteDay;
        }

        synchronized SimulatedDay simulated() {
            SimulatedDay made = simulated;
            if (made == null) {
                underWay = true;
                try {
                    made = siteDay.simulate();
                } finally {
                    underWay = false;
                }
                simulated = made;
            }
            return made;
        }
    }
}
