package org.allophone.centre;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allophone.centre.demand.CallVolume;
import org.allophone.centre.demand.CasePlan;
import org.allophone.centre.demand.PlannedDay;
import org.allophone.centre.demand.event.CentreEvent;
import org.allophone.centre.demand.event.EventCalls;
import org.allophone.centre.staffing.Agent;
import org.allophone.centre.staffing.Personnel;
import org.allophone.centre.staffing.Workforce;
import org.allophone.person.CallerDirectory;
import org.allophone.random.Categorical;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.scenario.Callers;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A simulated centre: one life, and a {@link Window} on it. The days of the sites are planned in order, which is cheap. Each
 * site-day can then be simulated without the others, on any thread.
 *
 * <p>Which class decides what: {@link CallVolume}, how many calls come in; {@link CasePlan}, which cases they belong to; {@code
 * IntradayProfile}, when they come in; {@code CallersOfDay}, who calls; {@code DaySimulation}, how long a call takes; {@code
 * CallDistributor}, which agent serves which call; {@code OutcomeModel}, how a call ends.
 */
public final class CentreSimulation {
    private static final Purpose SCENARIO = Purpose.of("scenario");

    private final CentreScenario scenario;
    private final CallVolume volume;
    private final CasePlan cases;
    private final Workforce workforce;
    private final CallerDirectory callers;
    private final SimulationModel model;
    private final Window window;

    /**
     * A centre whose every random draw comes from one seed.
     *
     * @throws org.allophone.wording.Refusal if the window does not lie in the centre's life
     */
    public CentreSimulation(CentreScenario scenario, Seed seed, WindowRequest request) {
        this(scenario, seed, seed, request);
    }

    /**
     * @param numbersSeed the root of the callers' telephone numbers
     * @throws org.allophone.wording.Refusal if the window does not lie in the centre's life
     */
    public CentreSimulation(CentreScenario scenario, Seed seed, Seed numbersSeed, WindowRequest request) {
        Seed ofScenario = seed.child(SCENARIO, Purpose.of(scenario.draws()).id());
        this.scenario = scenario;
        this.volume = new CallVolume(scenario, ofScenario);
        this.cases = new CasePlan(scenario, ofScenario, volume);
        this.workforce = new Workforce(scenario, ofScenario);
        List<Callers.Segment> segments = scenario.callers().segments();
        this.callers = new CallerDirectory(
                ofScenario,
                numbersSeed.child(SCENARIO, Purpose.of(scenario.draws()).id()),
                scenario.callers().ofSite(scenario.sites()),
                scenario.callers().sitesWithOwnCallers(scenario.sites()),
                scenario.callers().numbering(),
                habits(scenario),
                segments.stream().map(Callers.Segment::name).toList(),
                new Categorical(
                        segments.stream().mapToDouble(Callers.Segment::share).toArray()));
        this.model = new SimulationModel(scenario, ofScenario, workforce, callers, volume.events());
        this.window = request.resolve(scenario, volume);
    }

    private static CallerDirectory.Habits habits(CentreScenario scenario) {
        Callers.Differences differences = scenario.callers().differences();
        return new CallerDirectory.Habits(
                differences.rateSpread(),
                new Categorical(
                        scenario.topics().stream().mapToDouble(Topic::share).toArray()),
                differences.usualTopic(),
                differences.usualTime());
    }

    /** What is simulated. */
    public CentreScenario scenario() {
        return scenario;
    }

    /** The part of the centre's life that the data set holds. */
    public Window window() {
        return window;
    }

    /** Who may call. */
    public CallerDirectory callers() {
        return callers;
    }

    /** Who works when. */
    public Workforce workforce() {
        return workforce;
    }

    /** All agents who work on an open day of the window, site by site. */
    public Stream<Agent> agents() {
        Personnel personnel = personnel();
        return IntStream.range(0, window.sites()).boxed().flatMap(personnel::ofSite);
    }

    /** The agents who work on an open day of the window. */
    public Personnel personnel() {
        return new Personnel(workforce, openDays());
    }

    /** The days of the window on which the centre is open. */
    public List<LocalDate> openDays() {
        return window.from()
                .datesUntil(window.from().plusDays(window.days()))
                .filter(scenario::isOpenOn)
                .toList();
    }

    /**
     * The events that begin or go on in the window or whose cases call in it, in the order in which they begin, with the calls they
     * cause in it.
     */
    public List<EventTally> events() {
        Map<Long, CentreEvent> events = new HashMap<>();
        Map<Long, Double> expected = new HashMap<>();
        Map<Long, Long> caused = new HashMap<>();
        model.events().between(window.from(), window.to()).forEach(event -> events.put(event.number(), event));
        siteDays().forEachRemaining(siteDay -> {
            siteDay.forEachCause(number ->
                    events.computeIfAbsent(number, unknown -> model.events().event(unknown)));
            for (EventCalls calls : siteDay.events()) {
                long number = calls.event().number();
                expected.merge(number, calls.expected(), Double::sum);
                caused.merge(number, (long) siteDay.causedBy(number), Long::sum);
            }
        });
        return events.values().stream()
                .sorted(Comparator.comparingLong(CentreEvent::begins).thenComparingLong(CentreEvent::number))
                .map(event -> new EventTally(
                        event, expected.getOrDefault(event.number(), 0.0), caused.getOrDefault(event.number(), 0L)))
                .toList();
    }

    /** The site-days of the window that have calls: day by day, and within a day site by site. */
    public Iterator<PlannedSiteDay> siteDays() {
        return new Walk(window);
    }

    /** The site-days of the first site that have calls, from the first day of the centre's life to the last of the window. */
    public Iterator<PlannedSiteDay> firstSiteFromTheStart() {
        int days = (int) ChronoUnit.DAYS.between(scenario.start(), window.to()) + 1;
        return new Walk(new Window(scenario.start(), days, 1, window.calls(), 0, Optional.empty()));
    }

    /** A site-day that has calls, and can be simulated on any thread. */
    public final class PlannedSiteDay {
        private final SiteDay siteDay;

        private final long rowsBefore;

        private PlannedSiteDay(SiteDay siteDay, long rowsBefore) {
            this.siteDay = siteDay;
            this.rowsBefore = rowsBefore;
        }

        /** The number of the site, from 1 on. */
        public int site() {
            return siteDay.site() + 1;
        }

        public LocalDate date() {
            return siteDay.date();
        }

        /** How many contacts of the window come before the first contact of this site-day. */
        public long rowsBefore() {
            return rowsBefore;
        }

        /** How many of the site-day's calls the window holds. These are the first ones. */
        public int calls() {
            return siteDay.calls();
        }

        /** How many calls of the centre's life come before the first call of this site-day. */
        public long callsBefore() {
            return siteDay.callsBefore();
        }

        /** How many of its calls in the window are the first one of a case that an event caused. */
        int causedBy(long event) {
            if (siteDay.calls() == siteDay.today().calls()) {
                return siteDay.today().causedBy(event);
            }
            DayStreams streams = model.streams(siteDay.site(), siteDay.date().toEpochDay());
            return model.arrivals(streams, siteDay.today()).causedBy(event, siteDay.calls());
        }

        /** Gives the number of each event that caused a case which calls on it. */
        void forEachCause(LongConsumer numbers) {
            siteDay.today().forEachCause(numbers);
        }

        /** The events that cause calls on it. */
        List<EventCalls> events() {
            return siteDay.today().events();
        }

        /** Simulates the whole site-day. */
        public SimulatedDay simulate() {
            return DaySimulation.simulate(model, siteDay);
        }

        private boolean includesPlanned(int site, long caseOfSite) {
            return siteDay.site() == site && siteDay.today().includes(caseOfSite);
        }
    }

    /** Gives all contacts of the window, in order. */
    public void forEachContact(Consumer<? super Contact> consumer) {
        siteDays().forEachRemaining(siteDay -> {
            SimulatedDay day = siteDay.simulate();
            for (int place = 0; place < day.size(); place++) {
                consumer.accept(new Contact(day, place));
            }
        });
    }

    /** The contact with this number, if it is in the window. Only its own site-day is simulated. */
    public Optional<Contact> contact(long number) {
        Iterator<PlannedSiteDay> siteDays = siteDays();
        while (siteDays.hasNext()) {
            PlannedSiteDay siteDay = siteDays.next();
            long place = number - siteDay.callsBefore() - 1;
            if (0 <= place && place < siteDay.calls()) {
                return Optional.of(new Contact(siteDay.simulate(), (int) place));
            }
        }
        return Optional.empty();
    }

    /** The contacts of the same case that are in the window, in order. Only the site-days of this case are simulated. */
    public List<Contact> contactsOfCase(Contact contact) {
        int site = contact.site() - 1;
        long caseOfSite = contact.day().caseOfSite(contact.place());
        List<Contact> found = new ArrayList<>();
        siteDays().forEachRemaining(siteDay -> {
            if (siteDay.includesPlanned(site, caseOfSite)) {
                SimulatedDay day = siteDay.simulate();
                for (int place = 0; place < day.size(); place++) {
                    if (day.caseNumber(place) == contact.caseNumber()) {
                        found.add(new Contact(day, place));
                    }
                }
            }
        });
        return found;
    }

    /** Walks the centre's life from its first day on, and gives the site-days of the window. */
    private final class Walk implements Iterator<PlannedSiteDay> {
        private final Window of;
        private final List<CasePlan.Days> walks = new ArrayList<>();
        /** For each site, the plan of the next day of this walk. */
        private final List<PlannedDay> planned = new ArrayList<>();

        private long callsBefore;
        private long rowsBefore;
        private int day;
        private int site;
        private @Nullable PlannedSiteDay next;

        Walk(Window of) {
            this.of = of;
            this.callsBefore = of.callsBefore();
            for (int i = 0; i < of.sites(); i++) {
                CasePlan.Days walk = cases.ofSite(i);
                PlannedDay first = walk.next();
                while (first.date().isBefore(of.from())) {
                    first = walk.next();
                }
                walks.add(walk);
                planned.add(first);
            }
            advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public PlannedSiteDay next() {
            PlannedSiteDay found = next;
            if (found == null) {
                throw new NoSuchElementException();
            }
            advance();
            return found;
        }

        private void advance() {
            next = null;
            while (next == null && day < of.days()) {
                PlannedDay today = planned.get(site);
                PlannedDay tomorrow = walks.get(site).next();
                planned.set(site, tomorrow);
                int calls = of.callsOf(site, day, today.calls());
                if (calls > 0) {
                    next = new PlannedSiteDay(
                            new SiteDay(site, of.sites(), today, tomorrow, callsBefore, calls), rowsBefore);
                }
                callsBefore += today.calls();
                rowsBefore += calls;
                site++;
                if (site == of.sites()) {
                    site = 0;
                    day++;
                }
            }
        }
    }
}
