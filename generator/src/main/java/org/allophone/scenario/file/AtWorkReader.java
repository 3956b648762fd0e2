package org.allophone.scenario.file;

import org.allophone.random.Distribution;
import org.allophone.scenario.AtWork;
import org.allophone.scenario.Handling;
import org.allophone.scenario.Reaction;
import org.allophone.scenario.TimeOff;
import org.allophone.scenario.Turnover;

/** Reads how agents are at work. What is left out has no effect. */
final class AtWorkReader {
    private static final ValueType<Double> SHORT_TIME = ValueType.duration(0, 3600);

    private static final ValueType<Double> SPREAD = ValueType.number(0, 1);
    private static final ValueType<Integer> DAYS_PER_WEEK = ValueType.wholeNumber(1, 7);
    private static final ValueType<Double> ABSENCE = ValueType.number(0, 0.5);
    private static final ValueType<Double> ABSENCE_DAYS = ValueType.number(1, 10);
    private static final ValueType<Integer> LEAVE_WEEKS = ValueType.wholeNumber(0, 12);
    private static final ValueType<Double> LUNCH = ValueType.duration(0, 3600);
    private static final ValueType<Double> TURNOVER = ValueType.number(0, 3);
    private static final ValueType<Double> LEARNING = ValueType.number(0, 1);
    private static final ValueType<Integer> LEARNING_DAYS = ValueType.wholeNumber(1, 1000);
    private static final ValueType<Double> FATIGUE = ValueType.number(-0.1, 0.1);
    private static final ValueType<Double> CORRELATION = ValueType.number(-0.99, 0.99);

    private final YamlSection section;

    private AtWorkReader(YamlSection section) {
        this.section = section;
    }

    static AtWork read(YamlSection section) {
        return new AtWorkReader(section).read();
    }

    private AtWork read() {
        return new AtWork(
                reaction(section.section("reaction")),
                shortTime(section.section("log-in"), AtWork.NONE.logIn()),
                handling(section.section("handling")),
                timeOff(),
                turnover(section.section("turnover")));
    }

    private TimeOff timeOff() {
        TimeOff usual = TimeOff.NONE;
        YamlSection absence = section.section("absence");
        YamlSection lunch = section.section("lunch");
        return new TimeOff(
                section.get("days-per-week", DAYS_PER_WEEK, usual.daysPerWeek()),
                absence.get("share", ABSENCE, usual.absence()),
                absence.get("days", ABSENCE_DAYS, usual.absenceDays()),
                section.get("leave-weeks", LEAVE_WEEKS, usual.leaveWeeks()),
                new TimeOff.Lunch(
                        (int) Math.round(lunch.get("length", LUNCH, 0.0)),
                        HoursReader.read(lunch, usual.lunch().between())));
    }

    private static Turnover turnover(YamlSection section) {
        return new Turnover(
                section.get("per-year", TURNOVER, Turnover.NONE.perYear()),
                section.get("learning", LEARNING, Turnover.NONE.learning()),
                section.get("learning-days", LEARNING_DAYS, Turnover.NONE.learningDays()));
    }

    private static Reaction reaction(YamlSection section) {
        YamlSection away = section.section("away");
        return new Reaction(
                shortTime(section, Reaction.NONE.ready()),
                away.get("share", ValueType.SHARE, Reaction.NONE.awayShare()),
                shortTime(away, Reaction.NONE.away()));
    }

    private static Handling handling(YamlSection section) {
        return new Handling(
                section.get("agent-topic", SPREAD, 0.0),
                section.get("agent-day", SPREAD, 0.0),
                section.get("day", SPREAD, 0.0),
                section.get("half-hour", SPREAD, 0.0),
                section.get("fatigue", FATIGUE, 0.0),
                section.get("together", CORRELATION, 0.0));
    }

    private static Distribution shortTime(YamlSection section, Distribution usual) {
        return DistributionReader.read(section, usual, SHORT_TIME);
    }
}
