/**
 * The calendar of a centre: opening hours, holidays, and days on which the clock is changed. Read {@link
 * org.allophone.calendar.Opening}, then {@link org.allophone.calendar.DayClock}.
 */
@NullMarked
package org.allophone.calendar;

import org.jspecify.annotations.NullMarked;
