/**
 * Demand: how many calls each day has, when they come in, and which cases they belong to. Read {@link
 * org.allophone.centre.demand.CallVolume}, then {@code CasePlan}.
 */
@NullMarked
package org.allophone.centre.demand;

import org.jspecify.annotations.NullMarked;
