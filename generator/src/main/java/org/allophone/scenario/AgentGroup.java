package org.allophone.scenario;

import java.util.List;
import java.util.Set;

/**
 * An agent group: agents with the same skills and the same shifts.
 *
 * @param name the name of the group in the centre
 * @param staffing the agents, or their number
 * @param skills their skills: they take calls from the queues of these skills
 * @param shifts the shifts. Named or counted agents are assigned to them in turn; agents staffed for a service level are
 *     planned on them with the fewest paid hours
 * @param spread the standard deviation, between agents, of the logarithm of the talk time
 */
public record AgentGroup(String name, Staffing staffing, Set<String> skills, List<Shift> shifts, double spread) {
    public AgentGroup {
        skills = Set.copyOf(skills);
        shifts = List.copyOf(shifts);
    }
}
