package org.allophone.centre.staffing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The agents who work on at least one of some days. */
public final class Personnel {
    private final Workforce workforce;
    private final List<LocalDate> openDays;
    /** Who is on a planned roster of one of the days. All sites have the same plan. */
    private final SortedSet<PostNumber> planned = new TreeSet<>(PostNumber.ORDER);

    /** The agents who work on at least one of these days, on all of which the centre is open. */
    public Personnel(Workforce workforce, List<LocalDate> openDays) {
        this.workforce = workforce;
        this.openDays = openDays;
        for (LocalDate date : openDays) {
            workforce.planned(date).duties().forEach(duty -> planned.add(PostNumber.of(duty)));
        }
    }

    /** The agents of a site: group by group, within a group by the numbers of their posts, and at a post in the order in which they held it. */
    public Stream<Agent> ofSite(int site) {
        LocalDate last = openDays.get(openDays.size() - 1);
        return working(site).stream()
                .map(holder -> workforce.agent(
                        site, holder.post().group(), holder.post().number(), holder.tenure(), last));
    }

    private SortedSet<Holder> working(int site) {
        LocalDate first = openDays.get(0);
        LocalDate last = openDays.get(openDays.size() - 1);
        SortedSet<Holder> found = new TreeSet<>(Holder.ORDER);
        Set<LocalDate> seen = new HashSet<>();
        for (PostNumber post : planned) {
            for (Tenures.Tenure tenure : workforce.tenures(site, post.group(), post.number(), first, last)) {
                Holder holder = new Holder(post, tenure);
                if (!found.contains(holder)) {
                    addThoseOfDays(site, holder, seen, found);
                }
            }
        }
        return found;
    }

    /** Adds who works at a site on the days of a holder, until the holder is found: absences and leave are short, so that takes few days. */
    private void addThoseOfDays(int site, Holder wanted, Set<LocalDate> seen, SortedSet<Holder> found) {
        for (LocalDate date : openDays) {
            if (wanted.tenure().holds(date) && seen.add(date)) {
                for (Roster.Duty duty : workforce.worked(site, date).duties()) {
                    PostNumber post = PostNumber.of(duty);
                    found.add(new Holder(post, workforce.tenure(site, post.group(), post.number(), date)));
                }
                if (found.contains(wanted)) {
                    return;
                }
            }
        }
    }

    /** An agent: a post, and the time at it. */
    private record Holder(PostNumber post, Tenures.Tenure tenure) {
        static final Comparator<Holder> ORDER = Comparator.comparing(Holder::post, PostNumber.ORDER)
                .thenComparingInt(holder -> holder.tenure().holder());
    }

    /** The numbers of a post: of the group, and in it. */
    private record PostNumber(int group, int number) {
        static final Comparator<PostNumber> ORDER =
                Comparator.comparingInt(PostNumber::group).thenComparingInt(PostNumber::number);

        static PostNumber of(Roster.Duty duty) {
            return new PostNumber(duty.group(), duty.number());
        }
    }
}
