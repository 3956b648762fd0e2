package org.allophone.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.allophone.calendar.Opening;
import org.allophone.scenario.calendar.LoadCalendar;

/** What a scenario expects of its dates. */
record DayLoads(Arrivals arrivals, LoadCalendar calendar, List<Topic> topics, LocalDate start, Opening opening) {

    /** An open day of a day of the week, without calendar. */
    DayLoad ordinary(DayOfWeek day) {
        return new DayLoad(arrivals.weight(day), topicShares());
    }

    /** A date on which the centre is closed. */
    DayLoad closed() {
        return new DayLoad(0, topicShares());
    }

    /** A date on which the centre is open. */
    DayLoad open(LocalDate date) {
        double ofWeekday = arrivals.weight(date.getDayOfWeek());
        if (calendar.equals(LoadCalendar.NONE) || ofWeekday == 0) {
            return new DayLoad(ofWeekday, topicShares());
        }
        double[] shares = topics.stream()
                .mapToDouble(topic -> topic.share() * calendar.shareFactorOf(topic.name(), date))
                .toArray();
        double all = Arrays.stream(shares).sum();
        double[] weights = new double[shares.length];
        for (int topic = 0; topic < shares.length; topic++) {
            weights[topic] =
                    shares[topic] / all * calendar.factorOf(topics.get(topic).name(), date);
        }
        return of(ofWeekday * calendar.factor(date, start, opening), weights);
    }

    private static DayLoad of(double weight, double[] topicWeights) {
        double sum = Arrays.stream(topicWeights).sum();
        return new DayLoad(
                weight * sum,
                Arrays.stream(topicWeights).mapToObj(topic -> topic / sum).toList());
    }

    private List<Double> topicShares() {
        return topics.stream().map(Topic::share).toList();
    }
}
