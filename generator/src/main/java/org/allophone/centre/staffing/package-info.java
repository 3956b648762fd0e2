/**
 * Staffing: shifts, rosters and the number of agents that a service level needs. Read {@link
 * org.allophone.centre.staffing.Workforce}.
 */
@NullMarked
package org.allophone.centre.staffing;

import org.jspecify.annotations.NullMarked;
