package org.allophone.centre.demand.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.calendar.OpenHalfHour;
import org.allophone.random.Categorical;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.DayLoad;

/**
 * The calls that an event causes at a site on a date, besides the calls that come anyway. They are a Poisson process. Its rate is the
 * usual rate of the event's topics times the event's extra calls and its curve.
 */
public final class EventCalls {
    /** The curve is followed in steps of five minutes. */
    private static final int STEPS_OF_HALF_HOUR = 6;

    private static final double STEP = (double) HalfHourSpan.SECONDS_PER_HALF_HOUR / STEPS_OF_HALF_HOUR;

    private final CentreEvent event;
    private final List<OpenHalfHour> halfHours;
    private final long midnight;
    private final double usual;
    private final Categorical topics;
    private final double expected;

    private EventCalls(
            CentreEvent event, List<OpenHalfHour> halfHours, long midnight, double usual, double[] topicWeights) {
        this.event = event;
        this.halfHours = halfHours;
        this.midnight = midnight;
        this.usual = usual;
        this.topics = new Categorical(topicWeights);
        this.expected = halfHours.stream()
                .mapToDouble(
                        halfHour -> calls(halfHour, (double) halfHour.time().from(), (double)
                                halfHour.time().to()))
                .sum();
    }

    static EventCalls of(CentreScenario scenario, CentreEvent event, LocalDate date) {
        DayLoad load = scenario.load(date);
        double[] weights = IntStream.range(0, load.shares().size())
                .mapToDouble(topic ->
                        event.topics().contains(scenario.topics().get(topic).name())
                                ? load.shares().get(topic)
                                : 0)
                .toArray();
        double share = Arrays.stream(weights).sum();
        if (share == 0) {
            Arrays.fill(weights, 1); // no case has its topics, so it causes no calls
        }
        return new EventCalls(
                event,
                scenario.halfHours(date),
                scenario.secondOf(date, 0),
                scenario.callsPerDay() * load.weight() * share * event.extra(),
                weights);
    }

    /** The event that causes them. */
    public CentreEvent event() {
        return event;
    }

    /** Their mean number at one site. */
    public double expected() {
        return expected;
    }

    /** Their topics. */
    public Categorical topics() {
        return topics;
    }

    /**
     * A process with their rate.
     *
     * @param process made of the start and the end of the pieces of the day, in seconds since it began, and of the calls a second of
     *     each piece
     */
    public <P> P rate(BiFunction<double[], double[], P> process) {
        List<Double> edges = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        edges.add((double) halfHours.get(0).time().from());
        for (OpenHalfHour halfHour : halfHours) {
            addUpTo((double) halfHour.time().from(), 0, edges, rates);
            for (double from = (double) halfHour.time().from();
                    from < halfHour.time().to();
                    from += STEP) {
                double to = Math.min(from + STEP, (double) halfHour.time().to());
                addUpTo(to, calls(halfHour, from, to) / (to - from), edges, rates);
            }
        }
        return process.apply(array(edges), array(rates));
    }

    private static void addUpTo(double to, double rate, List<Double> edges, List<Double> rates) {
        if (to > edges.get(rates.size())) {
            edges.add(to);
            rates.add(rate);
        }
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The mean number of calls in a part of a half-hour, in seconds since the day began. */
    private double calls(OpenHalfHour halfHour, double from, double to) {
        double before = midnight - event.begins();
        return usual
                * halfHour.share()
                / HalfHourSpan.SECONDS_PER_HALF_HOUR
                * event.plan().curve().between(before + from, before + to);
    }
}
