package org.allophone.scenario;

import java.time.LocalDate;
import java.util.Arrays;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.calendar.OpenHalfHour;
import org.allophone.scenario.event.EventPlan;
import org.allophone.scenario.event.EventTime;

/** The load of a date that is known in advance: what the calendar expects, with the events that are planned. */
public final class KnownLoad {
    private KnownLoad() {}

    public static DayLoad of(CentreScenario scenario, LocalDate date) {
        DayLoad usual = scenario.load(date);
        double[] weights =
                usual.shares().stream().mapToDouble(Double::doubleValue).toArray();
        boolean changed = false;
        for (EventPlan event : scenario.events()) {
            double extra =
                    event.isKnownInAdvance() && usual.weight() > 0 ? event.extra() * mean(scenario, date, event) : 0;
            for (int topic = 0; topic < weights.length && extra > 0; topic++) {
                if (event.topics().contains(scenario.topics().get(topic).name())) {
                    weights[topic] += extra * usual.shares().get(topic);
                    changed = true;
                }
            }
        }
        double sum = Arrays.stream(weights).sum();
        return changed
                ? DayLoad.of(
                        usual.weight() * sum,
                        Arrays.stream(weights).map(weight -> weight / sum).toArray())
                : usual;
    }

    /** The mean of an event's curve over the usual calls of a date. */
    private static double mean(CentreScenario scenario, LocalDate date, EventPlan event) {
        if (!(event.when() instanceof EventTime.On on)) {
            return 0;
        }
        double begins = scenario.secondOf(on.date(), on.second()) - scenario.secondOf(date, 0);
        double mean = 0;
        for (OpenHalfHour halfHour : scenario.halfHours(date)) {
            double from = halfHour.time().from() - begins;
            mean += halfHour.share()
                    * event.curve().between(from, from + halfHour.time().seconds())
                    / HalfHourSpan.SECONDS_PER_HALF_HOUR;
        }
        return mean;
    }
}
