package org.allophone.scenario.event;

import java.util.List;
import java.util.Optional;

/**
 * An event that a scenario writes, or events of one kind that happen at random. It causes calls that would not come otherwise.
 *
 * @param id its name; empty if it is named after its kind and date
 * @param kind what happens
 * @param when when it happens
 * @param curve how its calls rise and fall
 * @param peak how many calls of its topics come at the peak for each usual one: 3 is three times as many
 * @param spread the standard deviation of the logarithm of the calls it causes, which are lognormal; 0 if they are as written
 * @param topics the topics of its calls, in the order of the scenario; at least one
 * @param talk the factor of the talk time of its calls
 * @param repeat the factor of the share of its unresolved calls that have a repeat call
 */
public record EventPlan(
        Optional<String> id,
        EventKind kind,
        EventTime when,
        EventCurve curve,
        double peak,
        double spread,
        List<String> topics,
        double talk,
        double repeat) {
    public EventPlan {
        topics = List.copyOf(topics);
    }

    /** The calls of its topics that it causes at the peak, for each usual one; the median if that is random. */
    public double extra() {
        return peak - 1;
    }

    /** Whether agents are planned for it: its date is given, and events of its kind are known in advance. */
    public boolean isKnownInAdvance() {
        return kind.isPlanned() && when instanceof EventTime.On;
    }
}
