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
    private final SortedSet<Post> planned = new TreeSet<>(Post.ORDER);

    /** The agents who work on at least one of these days, on all of which the centre is open. */
    public Personnel(Workforce workforce, List<LocalDate> openDays) {
        this.workforce = workforce;
        this.openDays = openDays;
        for (LocalDate date : openDays) {
            workforce.planned(date).duties().forEach(duty -> planned.add(Post.of(duty)));
        }
    }

    /** The agents of a site: group by group, and within a group by their numbers. */
    public Stream<Agent> ofSite(int site) {
        return working(site).stream().map(post -> workforce.agent(site, post.group(), post.number()));
    }

    private SortedSet<Post> working(int site) {
        SortedSet<Post> found = new TreeSet<>(Post.ORDER);
        for (LocalDate date : openDays) {
            workforce.worked(site, date).duties().forEach(duty -> found.add(Post.of(duty)));
            // Absences and leave are short, so a few days show all who are planned.
            if (found.size() == planned.size()) {
                break;
            }
        }
        return found;
    }

    /** The numbers of an agent. */
    private record Post(int group, int number) {
        static final Comparator<Post> ORDER =
                Comparator.comparingInt(Post::group).thenComparingInt(Post::number);

        static Post of(Roster.Duty duty) {
            return new Post(duty.group(), duty.number());
        }
    }
}
