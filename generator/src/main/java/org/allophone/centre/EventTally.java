package org.allophone.centre;

import org.allophone.centre.demand.event.CentreEvent;

/**
 * An event with the calls that it causes in a window.
 *
 * @param expected the mean number of the first calls of its cases on the days and sites of the window
 * @param caused how many came: the cases with this cause whose first call is in the window. Their redials and repeat calls are not
 *     counted
 */
public record EventTally(CentreEvent event, double expected, long caused) {}
