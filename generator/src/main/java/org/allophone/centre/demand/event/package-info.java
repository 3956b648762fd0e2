/**
 * Events as they happen in a centre's life, and the calls that they cause. Read {@link
 * org.allophone.centre.demand.event.EventLife}, then {@link org.allophone.centre.demand.event.EventCalls}.
 */
@NullMarked
package org.allophone.centre.demand.event;

import org.jspecify.annotations.NullMarked;
