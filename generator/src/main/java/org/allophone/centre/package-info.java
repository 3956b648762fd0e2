/**
 * The contact centre: its calls and when they happen. Read {@link org.allophone.centre.CentreCall}, then
 * {@link org.allophone.centre.CentreCalls}; {@code SimulatedDay} is where a day is played.
 */
@NullMarked
package org.allophone.centre;

import org.jspecify.annotations.NullMarked;
