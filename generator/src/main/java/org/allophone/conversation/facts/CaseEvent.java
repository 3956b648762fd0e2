package org.allophone.conversation.facts;

import java.time.LocalDateTime;
import org.allophone.scenario.event.EventKind;

/**
 * The event that caused a case, such as an outage.
 *
 * @param began when it began, on the centre's clock
 */
public record CaseEvent(EventKind kind, LocalDateTime began) {}
