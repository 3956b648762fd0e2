package org.allophone.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.allophone.scenario.calendar.LoadCalendar;

/** What a scenario expects of its dates. */
final class DayLoads {
    private final CentreScenario scenario;

    DayLoads(CentreScenario scenario) {
        this.scenario = scenario;
    }

    /** An open day of a day of the week, without calendar. */
    DayLoad ordinary(DayOfWeek day) {
        return new DayLoad(scenario.arrivals().weight(day), topicShares());
    }

    /** A date. */
    DayLoad usual(LocalDate date) {
        double ofWeekday = scenario.isOpenOn(date) ? scenario.arrivals().weight(date.getDayOfWeek()) : 0;
        LoadCalendar calendar = scenario.calendar();
        if (calendar.equals(LoadCalendar.NONE) || ofWeekday == 0) {
            return new DayLoad(ofWeekday, topicShares());
        }
        List<Topic> topics = scenario.topics();
        double[] shares = topics.stream()
                .mapToDouble(topic -> topic.share() * calendar.shareFactorOf(topic.name(), date))
                .toArray();
        double all = Arrays.stream(shares).sum();
        double[] weights = new double[shares.length];
        for (int topic = 0; topic < shares.length; topic++) {
            weights[topic] =
                    shares[topic] / all * calendar.factorOf(topics.get(topic).name(), date);
        }
        return of(ofWeekday * calendar.factor(date, scenario.start(), scenario.opening()), weights);
    }

    private static DayLoad of(double weight, double[] topicWeights) {
        double sum = Arrays.stream(topicWeights).sum();
        return new DayLoad(
                weight * sum,
                Arrays.stream(topicWeights).mapToObj(topic -> topic / sum).toList());
    }

    private List<Double> topicShares() {
        return scenario.topics().stream().map(Topic::share).toList();
    }
}
