package org.allophone.scenario;

import java.util.List;
import java.util.Set;
import org.allophone.calendar.HalfHourSpan;

/**
 * Agents who can do the same and work the same shifts.
 *
 * @param name what the centre calls the group
 * @param staffing who they are, or how many
 * @param skills what they can do: they take calls from the queues of these skills
 * @param shifts when they are there, each within the opening hours; the agents are spread over them in turn, and agents
 *     staffed by the half-hour are planned on them with the fewest paid hours
 * @param spread how different their pace is: the standard deviation, between agents, of the logarithm of the talk time
 */
public record AgentGroup(String name, Staffing staffing, Set<String> skills, List<HalfHourSpan> shifts, double spread) {
    public AgentGroup {
        skills = Set.copyOf(skills);
        shifts = List.copyOf(shifts);
    }
}
