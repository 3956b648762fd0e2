package org.allophone.person;

import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.random.Streams;

/**
 * The time of the day at which each of a site's callers usually calls: an eighth of the day's calls, the early ones or the late ones.
 * Of eight callers who follow each other in the list, and who call about equally often, each has another eighth.
 */
public final class UsualTimes {
    /** No time: the caller does not depend on it. */
    public static final double ANY = -1;

    private static final Purpose ORDER = Purpose.of("usual times of callers");
    private static final int EIGHTHS = 8;

    private final Streams orders;
    private final int population;

    UsualTimes(Seed seed, int population) {
        this.orders = seed.streams(ORDER);
        this.population = population;
    }

    /**
     * The one of a caller's eight neighbours whose usual time it is.
     *
     * @param caller the index within the site
     * @param time the part of the day's calls that came before, from 0 to 1
     */
    int likeWho(int caller, double time) {
        int group = caller / EIGHTHS;
        int turned = (int) (orders.stream(group).nextLong() >>> 1) + Math.min(EIGHTHS - 1, (int) (time * EIGHTHS));
        int found = group * EIGHTHS + (turned & (EIGHTHS - 1));
        return found < population ? found : caller;
    }
}
