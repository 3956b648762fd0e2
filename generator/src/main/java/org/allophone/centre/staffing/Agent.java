package org.allophone.centre.staffing;

import java.util.List;

/**
 * An agent who answers calls.
 *
 * @param name the name that the agent has in the calls
 * @param site the number of the site, from 1 on
 * @param team the name of the agent group, which has the same skills and shifts
 * @param skills the queues the agent serves, sorted
 * @param pacePercent the agent's talk time, in percent of the mean; 100 is ordinary
 */
public record Agent(String name, int site, String team, List<String> skills, int pacePercent) {
    public Agent {
        skills = List.copyOf(skills);
    }
}
