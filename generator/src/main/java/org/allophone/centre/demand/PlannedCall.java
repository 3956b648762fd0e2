package org.allophone.centre.demand;

/**
 * One planned call, packed in a number so that a day's plan is one array: {@code case · contact · topic · first · returns}. Cases
 * are counted from 0 on within their site.
 */
public final class PlannedCall {
    private static final int CASE_SHIFT = 17;
    private static final int CONTACT_SHIFT = 13;
    private static final int TOPIC_SHIFT = 2;
    private static final int FIRST = 2;
    private static final int RETURNS = 1;

    private PlannedCall() {}

    static long of(long caseOfSite, int contact, int topic, boolean first, boolean returns) {
        return caseOfSite << CASE_SHIFT
                | (long) contact << CONTACT_SHIFT
                | (long) topic << TOPIC_SHIFT
                | (first ? FIRST : 0)
                | (returns ? RETURNS : 0);
    }

    /** The same contact once more, on the same day. */
    public static long redial(long call) {
        return call & ~FIRST;
    }

    /** The case's next contact, on the same day. */
    public static long nextContact(long call) {
        return redial(call) + (1 << CONTACT_SHIFT);
    }

    /** The case, counted from 0 on within its site. */
    public static long caseOfSite(long call) {
        return call >>> CASE_SHIFT;
    }

    /** 1 for the case's first contact, 2 for the second… */
    public static int contact(long call) {
        return (int) (call >>> CONTACT_SHIFT) & 15;
    }

    /** The number of the topic in the scenario. */
    public static int topic(long call) {
        return (int) (call >>> TOPIC_SHIFT) & 2047;
    }

    /** Whether it is the case's first call in the centre's life: earlier ones, if any, were before the first day. */
    public static boolean isFirst(long call) {
        return (call & FIRST) != 0;
    }

    /** Whether the case has a contact on a later day, so that this call does not resolve it. */
    public static boolean returns(long call) {
        return (call & RETURNS) != 0;
    }

    /** Whether another call may take this one's place: the first contact of a case that has none on a later day. */
    public static boolean isFree(long call) {
        return contact(call) == 1 && !returns(call);
    }
}
