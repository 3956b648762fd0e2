package org.allophone.scenario.event;

import java.time.LocalDate;

/** When events happen. */
public sealed interface EventTime {

    /**
     * Once.
     *
     * @param date the day on which it begins
     * @param second the time of the day at which it begins, in seconds since midnight
     */
    record On(LocalDate date, int second) implements EventTime {}

    /**
     * At random: a Poisson process. An event begins at any time in the opening hours or, on a day on which the centre is closed, at
     * any time of the day.
     *
     * @param perMonth how many events a month has on average
     */
    record AtRandom(double perMonth) implements EventTime {}
}
