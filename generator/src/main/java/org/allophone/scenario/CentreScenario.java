package org.allophone.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.allophone.calendar.DayClock;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.calendar.OpenHalfHour;
import org.allophone.calendar.Opening;
import org.allophone.random.Distribution;
import org.allophone.scenario.calendar.LoadCalendar;
import org.allophone.scenario.event.EventPlan;

/**
 * A contact centre and its load: everything that a simulation needs besides a seed. It comes from a YAML file that was
 * checked completely, so it can be simulated without further checks.
 *
 * @param name the name that the user gives it
 * @param draws the name that the random draws depend on. Two scenarios with the same value here use common random
 *     numbers, so their results differ only because of their designs
 * @param description a description of one line; may be empty
 * @param language the language spoken: language and country, such as fr-BE
 * @param timeZone the zone of the centre's clock
 * @param start the first day
 * @param days the number of days, closed ones included
 * @param callsPerDay the number of calls of one site on an opening day of mean weight: first calls, repeat calls and
 *     redials together
 * @param sites the number of sites, each with its own agents and load
 * @param opening the opening days and hours
 * @param agents the agent groups of each site; at least one
 * @param atWork how agents are at work
 * @param callers the people who may call
 * @param ivr the time in the IVR before the queue
 * @param menu what happens to calls in the IVR
 * @param arrivals how calls arrive
 * @param calendar how busy a date is, as far as that is known in advance
 * @param events what makes people call besides their everyday matters, in the order of the file
 * @param patience the time that a caller waits before abandoning; segments may have another one
 * @param announcements what callers hear in the queues, if they hear anything
 * @param redial what callers do after abandoning
 * @param shortCalls the calls that are over as soon as an agent answers
 * @param topics the topics of the calls; at least one
 * @param otherChannels how many cases are opened by e-mail, chat and the like, for each case that a caller opens. They have numbers,
 *     and no calls
 * @param satisfaction the scores that callers give after the call
 * @param wrapUpCodeErrors the share of the calls for which the agent enters another topic than the true one
 * @param resolvedErrors how often agents type a wrong result of a call
 * @param evaluations which calls are evaluated, and by whom
 * @param pack the folder of its own conversation pack, beside its file; empty if it has the program's
 * @param company the company whose centre it is: what it sells, and on which terms
 */
public record CentreScenario(
        String name,
        String draws,
        String description,
        String language,
        ZoneId timeZone,
        LocalDate start,
        int days,
        double callsPerDay,
        int sites,
        Opening opening,
        List<AgentGroup> agents,
        AtWork atWork,
        Callers callers,
        Distribution ivr,
        Menu menu,
        Arrivals arrivals,
        LoadCalendar calendar,
        List<EventPlan> events,
        Distribution patience,
        List<Announcement> announcements,
        Redial redial,
        ShortCalls shortCalls,
        List<Topic> topics,
        double otherChannels,
        Satisfaction satisfaction,
        double wrapUpCodeErrors,
        ResolvedErrors resolvedErrors,
        Evaluations evaluations,
        String pack,
        Company company) {
    /** The name of the notebook's own generator, which no scenario file may have. */
    public static final String NOTEBOOK = "notebook";

    public CentreScenario {
        agents = List.copyOf(agents);
        announcements = List.copyOf(announcements);
        topics = List.copyOf(topics);
        events = List.copyOf(events);
    }

    /** Whether a period may start on a day: it must be from 1970 to 2100. */
    public static boolean isPossibleStart(LocalDate day) {
        return day.getYear() >= 1970 && day.getYear() <= 2100;
    }

    /** This centre, its period starting on another day. What the company changes changes as many days after that. */
    public CentreScenario startingOn(LocalDate day) {
        return new CentreScenario(
                name,
                draws,
                description,
                language,
                timeZone,
                day,
                days,
                callsPerDay,
                sites,
                opening,
                agents,
                atWork,
                callers,
                ivr,
                menu,
                arrivals,
                calendar,
                events,
                patience,
                announcements,
                redial,
                shortCalls,
                topics,
                otherChannels,
                satisfaction,
                wrapUpCodeErrors,
                resolvedErrors,
                evaluations,
                pack,
                company.changingLater(ChronoUnit.DAYS.between(start, day)));
    }

    /** The days of the period, closed ones included. */
    public Stream<LocalDate> dates() {
        return start.datesUntil(start.plusDays(days));
    }

    /** The number of days of the period on which the centre is open. */
    public long openDays() {
        return dates().filter(date -> weight(date) > 0).count();
    }

    /** The centre's clock on a date. */
    public DayClock clock(LocalDate date) {
        return DayClock.of(timeZone, date);
    }

    /** A time of the centre's clock on a date, in seconds since 1970-01-01T00:00 UTC. */
    public long secondOf(LocalDate date, long shown) {
        return date.atStartOfDay(timeZone).toEpochSecond() + clock(date).whenBegins(shown);
    }

    /** Whether the centre opens on a date: it may not if its only hours are those that the clock skips. */
    public boolean isOpenOn(LocalDate date) {
        return opening.isOpenOn(date)
                && !clock(date).stretches(opening.on(date.getDayOfWeek())).isEmpty();
    }

    /** The weight of a date: 1 for an opening day of mean weight, 0 if the centre is closed. */
    public double weight(LocalDate date) {
        return load(date).weight();
    }

    /** The load of a date that the calendar expects, without events. */
    public DayLoad load(LocalDate date) {
        DayLoads loads = dayLoads();
        return isOpenOn(date) ? loads.open(date) : loads.closed();
    }

    /** The load of an ordinary open day of a day of the week: without calendar and events. */
    public DayLoad ordinaryLoad(DayOfWeek day) {
        return dayLoads().ordinary(day);
    }

    private DayLoads dayLoads() {
        return new DayLoads(arrivals, calendar, topics, start, opening);
    }

    /**
     * The share of an ordinary day's calls that the open half-hours of a date have: 1, unless the clock is changed
     * while the centre is open.
     */
    public double partOfDay(LocalDate date) {
        return isOrdinary(date)
                ? 1
                : halfHours(date).stream().mapToDouble(OpenHalfHour::part).sum();
    }

    /** Whether the clock is not changed during the opening hours of a date that is open, nor before them. */
    public boolean isOrdinary(LocalDate date) {
        return clock(date).isOrdinary(opening.on(date.getDayOfWeek()));
    }

    /** The open half-hours of a date that is open, in order. The clock may skip some of them and show others twice. */
    public List<OpenHalfHour> halfHours(LocalDate date) {
        return halfHours(date.getDayOfWeek(), clock(date));
    }

    /** The open half-hours of an open day of the week on which the clock is not changed. */
    public List<OpenHalfHour> halfHours(DayOfWeek day) {
        return halfHours(day, DayClock.ordinary());
    }

    /** The open half-hours of an open day of the week with this clock. */
    public List<OpenHalfHour> halfHours(DayOfWeek day, DayClock clock) {
        HalfHourSpan hours = opening.on(day);
        List<Double> shares = arrivals.shares(day);
        List<OpenHalfHour> halfHours = new ArrayList<>();
        for (int number = hours.from(); number < hours.to(); number++) {
            double share = shares.get(number - hours.from());
            for (DayClock.Stretch time : clock.stretches(new HalfHourSpan(number, number + 1))) {
                halfHours.add(new OpenHalfHour(time, share));
            }
        }
        halfHours.sort(Comparator.comparingLong(halfHour -> halfHour.time().from()));
        return halfHours;
    }

    /** How long callers of a segment wait before abandoning, without announcements. */
    public Distribution patience(Callers.Segment segment) {
        return segment.patience().orElse(patience);
    }

    /** The probability that a caller would wait for longer than so many seconds. */
    public double isPatientFor(double seconds) {
        double sum = 0;
        for (Callers.Segment segment : callers.segments()) {
            Distribution ofSegment = patience(segment);
            double stays = ofSegment.probabilityAbove(seconds);
            for (Announcement announcement : announcements) {
                stays *= announcement.keeping(ofSegment, seconds);
            }
            sum += segment.share() * stays;
        }
        return sum;
    }

    /** The mean number of calls of one site on a date, without those that events cause; 0 if it is closed. */
    public double expectedCalls(LocalDate date) {
        return callsPerDay * weight(date);
    }

    /** The expected number of calls of the whole period, all sites together, without those that events cause. */
    public long calls() {
        return Math.round(dates().mapToDouble(this::expectedCalls).sum()) * sites;
    }
}
