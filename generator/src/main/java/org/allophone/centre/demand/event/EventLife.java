package org.allophone.centre.demand.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.random.Normal;
import org.allophone.random.Poisson;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.event.EventPlan;
import org.allophone.scenario.event.EventTime;

/**
 * The events of a centre's life. Those that begin on a date are a function of scenario, seed and date; all sites have them. Any
 * thread may ask.
 */
public final class EventLife {
    private static final Purpose RANDOM_EVENTS = Purpose.of("events of a day");
    private static final Purpose SIZE = Purpose.of("size of an event");
    private static final Normal STANDARD = new Normal(0, 1);
    private static final double DAYS_PER_MONTH = 365.25 / 12;
    private static final long SECONDS_PER_DAY = 86_400;

    private final CentreScenario scenario;
    private final Seed seed;
    private final int daysBack;
    private final Map<LocalDate, List<CentreEvent>> beginning = new ConcurrentHashMap<>();
    private final Map<LocalDate, List<EventCalls>> active = new ConcurrentHashMap<>();

    public EventLife(CentreScenario scenario, Seed seed) {
        this.scenario = scenario;
        this.seed = seed;
        double longest = scenario.events().stream()
                .mapToDouble(plan -> plan.curve().seconds())
                .max()
                .orElse(0);
        this.daysBack = (int) (longest / SECONDS_PER_DAY) + 1;
    }

    /** Whether the scenario has no events at all. */
    public boolean isEmpty() {
        return scenario.events().isEmpty();
    }

    /** The events that cause calls on a date, in the order in which they begin. */
    public List<EventCalls> on(LocalDate date) {
        return isEmpty() ? List.of() : active.computeIfAbsent(date, this::findCalls);
    }

    /** The events that begin or go on from one date to another, both included, in the order in which they begin. */
    public List<CentreEvent> between(LocalDate from, LocalDate to) {
        List<CentreEvent> found = new ArrayList<>();
        if (!isEmpty()) {
            long begins = scenario.secondOf(from, 0);
            from.minusDays(daysBack)
                    .datesUntil(to.plusDays(1))
                    .flatMap(date -> beginningOn(date).stream())
                    .filter(event -> event.ends() > begins)
                    .forEach(found::add);
        }
        return found;
    }

    /** The event of a number. */
    public CentreEvent event(long number) {
        return beginningOn(LocalDate.ofEpochDay(EventNumber.epochDay(number))).stream()
                .filter(event -> event.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private List<EventCalls> findCalls(LocalDate date) {
        return scenario.weight(date) == 0
                ? List.of()
                : between(date, date).stream()
                        .map(event -> EventCalls.of(scenario, event, date))
                        .filter(calls -> calls.expected() > 0)
                        .toList();
    }

    private List<CentreEvent> beginningOn(LocalDate date) {
        return beginning.computeIfAbsent(date, this::find);
    }

    private List<CentreEvent> find(LocalDate date) {
        List<CentreEvent> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int place = 0; place < scenario.events().size(); place++) {
            EventPlan plan = scenario.events().get(place);
            RandomStream random = seed.stream(RANDOM_EVENTS, place, date.toEpochDay());
            int count = count(plan, date, random);
            for (int ofDay = 0; ofDay < count; ofDay++) {
                int second = plan.when() instanceof EventTime.On on ? on.second() : anyTime(date, random.nextDouble());
                long number = EventNumber.of(date.toEpochDay(), place, ofDay);
                found.add(new CentreEvent(
                        number,
                        id(plan, date, ids),
                        plan,
                        date,
                        second,
                        scenario.secondOf(date, second),
                        plan.extra() * StrictMath.exp(plan.spread() * STANDARD.sample(seed.stream(SIZE, number)))));
            }
        }
        return List.copyOf(found);
    }

    private static int count(EventPlan plan, LocalDate date, RandomStream random) {
        if (plan.when() instanceof EventTime.On on) {
            return on.date().equals(date) ? 1 : 0;
        }
        double perDay = ((EventTime.AtRandom) plan.when()).perMonth() / DAYS_PER_MONTH;
        return perDay == 0 ? 0 : (int) Math.min(EventNumber.MOST_OF_DAY, Poisson.sample(random, perDay));
    }

    /** A time in the opening hours, or any time of a day on which the centre is closed. */
    private int anyTime(LocalDate date, double draw) {
        if (!scenario.isOpenOn(date)) {
            return (int) (draw * SECONDS_PER_DAY);
        }
        HalfHourSpan hours = scenario.opening().on(date.getDayOfWeek());
        return hours.fromSecond() + (int) (draw * (hours.toSecond() - hours.fromSecond()));
    }

    /** The id that the scenario gives, or one of kind and date; a number sets apart those of one kind and date. */
    private static String id(EventPlan plan, LocalDate date, Set<String> taken) {
        String id = plan.id().orElse(plan.kind().label() + "-" + date);
        for (int number = 2; !taken.add(id); number++) {
            id = plan.kind().label() + "-" + date + "-" + number;
        }
        return id;
    }
}
