package org.allophone.centre.staffing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The agents who work on at least one of some days. */
public final class Personnel {
    private final Workforce workforce;
    private final List<LocalDate> openDays;
    /** Who is on a planned roster of one of the days. All sites have the same plan. */
    private final SortedSet<AgentNumber> planned = new TreeSet<>(AgentNumber.ORDER);

    /** The agents who work on at least one of these days, on all of which the centre is open. */
    public Personnel(Workforce workforce, List<LocalDate> openDays) {
        this.workforce = workforce;
        this.openDays = openDays;
        for (LocalDate date : openDays) {
            workforce.planned(date).duties().forEach(duty -> planned.add(AgentNumber.of(duty)));
        }
    }

    /** The agents of a site: group by group, and within a group by their numbers. */
    public Stream<Agent> ofSite(int site) {
        return working(site).stream().map(agent -> workforce.agent(site, agent.group(), agent.number()));
    }

    private SortedSet<AgentNumber> working(int site) {
        SortedSet<AgentNumber> found = new TreeSet<>(AgentNumber.ORDER);
        for (LocalDate date : openDays) {
            workforce.worked(site, date).duties().forEach(duty -> found.add(AgentNumber.of(duty)));
            // Absences and leave are short, so a few days show all who are planned.
            if (found.size() == planned.size()) {
                break;
            }
        }
        return found;
    }

    /** The numbers of an agent: of the group, and in it. */
    private record AgentNumber(int group, int number) {
        static final Comparator<AgentNumber> ORDER =
                Comparator.comparingInt(AgentNumber::group).thenComparingInt(AgentNumber::number);

        static AgentNumber of(Roster.Duty duty) {
            return new AgentNumber(duty.group(), duty.number());
        }
    }
}
