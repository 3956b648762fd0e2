package org.allophone.centre.staffing;

import java.util.List;

/**
 * Somebody who answers calls.
 *
 * @param name as in the calls
 * @param site 1 for the first
 * @param team the group of agents with the same skills and shifts
 * @param skills the queues the agent serves, sorted
 * @param pacePercent how long the agent talks; 100 is ordinary
 */
public record Agent(String name, int site, String team, List<String> skills, int pacePercent) {
    public Agent {
        skills = List.copyOf(skills);
    }
}
