/**
 * How busy a date is, as far as it is known in advance: season, trend, holidays, days of the month. Read {@link
 * org.allophone.scenario.calendar.LoadCalendar}.
 */
@NullMarked
package org.allophone.scenario.calendar;

import org.jspecify.annotations.NullMarked;
