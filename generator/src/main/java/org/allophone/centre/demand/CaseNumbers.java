package org.allophone.centre.demand;

import org.allophone.random.Permutation;
import org.allophone.random.Streams;

/**
 * What the cases of a site are called. The plan counts those of a day topic after topic, and in each topic those first that will
 * come back; a number that showed this would tell the future. So the numbers of a day are dealt among its cases by chance.
 */
final class CaseNumbers {
    private final Streams orders;
    private final int site;
    private final int sites;
    private final long[] firstOfDay;

    /**
     * @param orders by day of site
     * @param firstOfDay for each day how many cases the plan counted before it, and how many in all
     */
    CaseNumbers(Streams orders, int site, int sites, long[] firstOfDay) {
        this.orders = orders;
        this.site = site;
        this.sites = sites;
        this.firstOfDay = firstOfDay;
    }

    /** The cases that came up on the same day as one, by its place in the plan. */
    OfDay onDayOf(long planned) {
        int day = 0;
        for (int after = firstOfDay.length - 1; after - day > 1; ) {
            int middle = (day + after) >>> 1;
            if (firstOfDay[middle] <= planned) {
                day = middle;
            } else {
                after = middle;
            }
        }
        return new OfDay(day);
    }

    /** The place in the plan of a case of the site; -1 if it has no such case. */
    long planned(long caseNumber) {
        long ofSite = (caseNumber - 1) / sites;
        if (caseNumber < 1 || ofSite >= firstOfDay[firstOfDay.length - 1]) {
            return -1;
        }
        OfDay day = onDayOf(ofSite);
        return day.first + day.order.at(ofSite - day.first);
    }

    /** The cases that came up on one day. */
    final class OfDay {
        private final long first;
        private final long after;
        private final Permutation order;

        private OfDay(int day) {
            this.first = firstOfDay[day];
            this.after = firstOfDay[day + 1];
            this.order = new Permutation(orders.stream((long) day * sites + site), after - first);
        }

        /** Whether the case at this place in the plan is one of them. */
        boolean include(long planned) {
            return first <= planned && planned < after;
        }

        /** The number of one of them, by its place in the plan. */
        long number(long planned) {
            return (first + order.placeOf(planned - first)) * sites + site + 1;
        }
    }
}
