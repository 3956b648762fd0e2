package org.allophone.centre.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import org.allophone.centre.demand.event.EventCalls;
import org.allophone.centre.demand.event.EventNumber;
import org.allophone.random.Permutation;
import org.allophone.random.RandomStream;
import org.jspecify.annotations.Nullable;

/** A day of a site as it is planned: which cases call on it, and in which order. Any thread may ask for its calls. */
public final class PlannedDay {
    private final LocalDate date;
    private final int calls;
    private final List<EventCalls> events;
    private final CohortLog cohorts;
    private final long[] casesBefore;
    private final int place;
    private final long casesAfter;
    private final RandomStream order;
    private final IntFunction<RandomStream> numbers;

    /**
     * @param events the events that cause calls on this day
     * @param casesBefore for each of the last days, how many cases the site had before it; the index is the last bits of the
     *     day's place
     * @param place the day, counted from the first warm-up day on
     * @param casesAfter how many cases the site has after this day
     * @param order the random stream for the order of the calls; used once
     * @param numbers the random streams for the numbers of the cases opened on a day, by the day's place
     */
    PlannedDay(
            LocalDate date,
            int calls,
            List<EventCalls> events,
            CohortLog cohorts,
            long[] casesBefore,
            int place,
            long casesAfter,
            RandomStream order,
            IntFunction<RandomStream> numbers) {
        this.date = date;
        this.calls = calls;
        this.events = events;
        this.cohorts = cohorts;
        this.casesBefore = casesBefore;
        this.place = place;
        this.casesAfter = casesAfter;
        this.order = order;
        this.numbers = numbers;
    }

    public LocalDate date() {
        return date;
    }

    /** How many calls come in. */
    public int calls() {
        return calls;
    }

    /** The events that cause calls on this day. */
    public List<EventCalls> events() {
        return events;
    }

    /** How many of the calls are the first one of a case that an event caused. */
    public int causedBy(long event) {
        int count = 0;
        CohortLog.Reader cohort = cohorts.read();
        while (cohort.next()) {
            count += cohort.event() == event && cohort.contact() == 1 ? cohort.count() : 0;
        }
        return count;
    }

    /** Gives the number of each event that caused a case which calls on this day, perhaps several times. */
    public void forEachCause(LongConsumer numbers) {
        CohortLog.Reader cohort = cohorts.read();
        while (cohort.next()) {
            if (cohort.event() != EventNumber.NONE) {
                numbers.accept(cohort.event());
            }
        }
    }

    /** The calls, with their causes. */
    public PlannedCalls plan() {
        PlannedCalls planned = new PlannedCalls(calls, !events.isEmpty());
        @Nullable CasesOfDay opened = null;
        CohortLog.Reader cohort = cohorts.read();
        while (cohort.next()) {
            // Cohorts that were opened on the same day mostly follow each other.
            if (opened == null || opened.place != cohort.openedPlace()) {
                opened = new CasesOfDay(cohort.openedPlace());
            }
            boolean causedToday = cohort.event() != EventNumber.NONE && cohort.contact() == 1;
            for (int i = 0; i < cohort.count(); i++) {
                long call = PlannedCall.of(
                        opened.number(cohort.firstCase() + i),
                        cohort.contact(),
                        cohort.topic(),
                        cohort.isFirst(),
                        i < cohort.returning());
                planned.add(call, cohort.event(), causedToday);
            }
        }
        planned.shuffleEveryday(order.copy());
        return planned;
    }

    /** Whether a case of the site has a planned call on this day. */
    public boolean includes(long caseOfSite) {
        CohortLog.Reader cohort = cohorts.read();
        while (cohort.next()) {
            CasesOfDay opened = new CasesOfDay(cohort.openedPlace());
            long planned = opened.planned(caseOfSite);
            if (cohort.firstCase() <= planned && planned < cohort.firstCase() + cohort.count()) {
                return true;
            }
        }
        return false;
    }

    /** The day on which a case of the site was opened, for a case that calls on this day. */
    public LocalDate opened(long caseOfSite) {
        for (int daysAgo = 0; daysAgo <= Math.min(place, CasePlan.LONGEST_CASE - 1); daysAgo++) {
            if (casesBefore[(place - daysAgo) & CasePlan.LONGEST_CASE] <= caseOfSite) {
                return date.minusDays(daysAgo);
            }
        }
        return date;
    }

    /**
     * The cases opened on one day. The plan counts them topic by topic. Within a topic, the cases that will call again come
     * first. A case number that showed this order would tell the future. So the numbers of the day are given to its cases at
     * random.
     */
    private final class CasesOfDay {
        private final int place;
        private final long first;
        private final long size;
        private final @Nullable Permutation dealt;

        CasesOfDay(int openedPlace) {
            this.place = openedPlace;
            this.first = casesBefore[openedPlace & CasePlan.LONGEST_CASE];
            long after = openedPlace == PlannedDay.this.place
                    ? casesAfter
                    : casesBefore[(openedPlace + 1) & CasePlan.LONGEST_CASE];
            this.size = after - first;
            this.dealt = size == 0 ? null : new Permutation(numbers.apply(openedPlace), size);
        }

        /** The number of a case, by its place in the plan. */
        long number(long planned) {
            return dealt == null ? planned : first + dealt.placeOf(planned - first);
        }

        /** The place in the plan of a case, by its number; -1 if it was not opened on this day. */
        long planned(long number) {
            return dealt != null && first <= number && number < first + size ? first + dealt.at(number - first) : -1;
        }
    }
}
