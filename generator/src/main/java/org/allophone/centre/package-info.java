/**
 * The contact centre: its calls and when they happen. Read {@link org.allophone.centre.Contact}, then {@link
 * org.allophone.centre.CentreSimulation}; {@code DaySimulation} is one day of one site.
 */
@NullMarked
package org.allophone.centre;

import org.jspecify.annotations.NullMarked;
