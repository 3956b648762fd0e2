package org.allophone.centre.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An agent who answers calls.
 *
 * @param name the name that the agent has in the calls
 * @param site the number of the site, from 1 on
 * @param team the name of the agent group, which has the same skills and shifts
 * @param skills the queues the agent serves, sorted
 * @param joined the first day, of an agent who joined after the centre's life began
 * @param left the last day, of an agent who left
 * @param pacePercent the agent's talk time, in percent of the mean; 100 is ordinary
 */
public record Agent(
        String name,
        int site,
        String team,
        List<String> skills,
        Optional<LocalDate> joined,
        Optional<LocalDate> left,
        int pacePercent) {
    public Agent {
        skills = List.copyOf(skills);
    }
}
