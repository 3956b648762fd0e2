package org.allophone.centre.judgement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;

/**
 * A day on which calls of some agents are chosen to be evaluated. The open days of a month are cut into as many stretches as an agent has
 * evaluations, and one day of each is drawn. So a day needs nothing of the other days.
 */
final class EvaluationDay {
    private static final Purpose DAY = Purpose.of("day of an evaluation");
    private static final Purpose CALL = Purpose.of("call that is evaluated");
    private static final int MONTHS_PER_YEAR = 12;
    private static final int MOST_STRETCHES = 32;

    private final Seed seed;
    private final LocalDate date;
    private final int evaluations;
    private final int openDays;
    /** The place of the day among the open days of its month. */
    private final int place;

    private EvaluationDay(Seed seed, LocalDate date, int evaluations, int openDays, int place) {
        this.seed = seed;
        this.date = date;
        this.evaluations = evaluations;
        this.openDays = openDays;
        this.place = place;
    }

    /** A date on which the centre is open. */
    static EvaluationDay of(CentreScenario scenario, Seed seed, LocalDate date) {
        LocalDate first = date.withDayOfMonth(1);
        List<LocalDate> open =
                first.datesUntil(first.plusMonths(1)).filter(scenario::isOpenOn).toList();
        int perMonth = Math.min(scenario.evaluations().perMonth(), open.size());
        return new EvaluationDay(seed, date, perMonth, open.size(), open.indexOf(date));
    }

    /** Whether one of an agent's calls of the day is evaluated. */
    boolean has(long agent) {
        if (evaluations == 0) {
            return false;
        }
        int stretch = place * evaluations / openDays;
        int from = firstOf(stretch);
        int length = firstOf(stretch + 1) - from;
        YearMonth month = YearMonth.from(date);
        long address = ((long) month.getYear() * MONTHS_PER_YEAR + month.getMonthValue()) * MOST_STRETCHES + stretch;
        return from + seed.stream(DAY, agent, address).nextInt(length) == place;
    }

    private int firstOf(int stretch) {
        return (stretch * openDays + evaluations - 1) / evaluations;
    }

    /** Which of an agent's calls of the day it is, from 0 on. */
    int choose(long agent, int calls) {
        return seed.stream(CALL, agent, date.toEpochDay()).nextInt(calls);
    }
}
