/**
 * Queueing theory and statistics: the oracles of the tests of the simulation, without shared code. All times have the
 * same unit, for example seconds; loads are in erlang. Read {@link org.allophone.theory.QueueTheory} first.
 */
@NullMarked
package org.allophone.theory;

import org.jspecify.annotations.NullMarked;
