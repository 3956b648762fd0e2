/**
 * What queueing theory and statistics say a centre must look like: the oracles of the simulation's tests, sharing no code
 * with it. Times are in any one unit, say seconds; a load is in erlangs. Read {@link
 * org.allophone.theory.QueueTheory} first.
 */
@NullMarked
package org.allophone.theory;

import org.jspecify.annotations.NullMarked;
