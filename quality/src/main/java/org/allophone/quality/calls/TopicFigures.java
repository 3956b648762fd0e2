package org.allophone.quality.calls;

import java.util.List;
import org.allophone.quality.calls.log.CallLog;
import org.allophone.statistics.Correlation;

/** Whether topics have days and hours of their own. */
final class TopicFigures implements CallMeasurer {
    /** A topic counts if it has at least this share of the calls. */
    private static final double LEAST_SHARE = 0.05;

    private static final double THOUSAND = 1000;
    private static final int HOURS = 24;
    private static final int SECONDS_OF_AN_HOUR = 3600;

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        addDays(log, days.regular(), found);
        addHours(log, found);
    }

    private static void addDays(CallLog log, List<RegularDays.Day> days, FigureCollector found) {
        BesideWeekday calls = BesideWeekday.of(days, day -> ofTopics(log, day));
        double[] perDay = new double[log.topics()];
        double sum = 0;
        for (double[] day : calls.values()) {
            for (int topic = 0; topic < perDay.length; topic++) {
                perDay[topic] += day[topic] / calls.days();
                sum += day[topic] / calls.days();
            }
        }
        double correlations = 0;
        double smallest = Double.POSITIVE_INFINITY;
        int pairs = 0;
        for (int one = 0; one < perDay.length; one++) {
            for (int other = one + 1; other < perDay.length; other++) {
                if (Math.min(perDay[one], perDay[other]) >= LEAST_SHARE * sum) {
                    correlations += correlation(calls, one, other);
                    smallest = Math.min(smallest, Math.min(perDay[one], perDay[other]));
                    pairs++;
                }
            }
        }
        found.add(CallFigure.TOPICS_OF_A_DAY, correlations / pairs, pairs == 0 ? 0 : smallest);
    }

    private static double[] ofTopics(CallLog log, RegularDays.Day day) {
        double[] calls = new double[log.topics()];
        for (int call = day.from(); call < day.to(); call++) {
            if (log.topic(call) != CallLog.MISSING) {
                calls[log.topic(call)]++;
            }
        }
        return calls;
    }

    private static double correlation(BesideWeekday calls, int one, int other) {
        Correlation correlation = new Correlation();
        for (int day = 0; day < calls.days(); day++) {
            correlation.add(calls.excess(day, one), calls.excess(day, other));
        }
        return correlation.value();
    }

    private static void addHours(CallLog log, FigureCollector found) {
        long[][] cells = new long[log.topics()][HOURS];
        for (int call = 0; call < log.size(); call++) {
            if (log.topic(call) != CallLog.MISSING) {
                cells[log.topic(call)][log.secondOfDay(call) / SECONDS_OF_AN_HOUR]++;
            }
        }
        ContingencyTable table = new ContingencyTable(cells);
        double beyondChance = table.chiSquare() / table.freedom() - 1;
        found.add(CallFigure.TOPIC_AND_HOUR, THOUSAND * beyondChance / table.sum(), table.sum());
    }
}
