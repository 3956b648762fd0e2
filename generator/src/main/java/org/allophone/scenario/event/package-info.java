/**
 * What makes people call besides their everyday matters: outages, campaigns, price changes, bill runs, bugs. Read {@link
 * org.allophone.scenario.event.EventPlan}.
 */
@NullMarked
package org.allophone.scenario.event;

import org.jspecify.annotations.NullMarked;
