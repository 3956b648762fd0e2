package org.allophone.quality.calls;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.allophone.quality.calls.log.CallColumn;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/**
 * All that is measured in call records, with its target and where this comes from. The definition of each is a text of {@code
 * figures_en.properties}, for a reader of any language; the code that computes it is named in the comments here.
 *
 * <p><b>Days.</b> A regular day has at least half as many calls as the median day of its weekday, and is no holiday. All figures of
 * rates are of regular days, compared with the mean of their weekday; those within the day are of Monday to Friday.
 *
 * <p><b>Opening.</b> The half-hours that have at least a tenth of the calls of the busiest one, on average.
 *
 * <p><b>Targets.</b> Where the sources have one figure for each of two banks, the target goes from one to the other, and some way beyond
 * both [chosen]. A verdict needs a basis that is large enough [chosen]: with few calls in a half-hour, chance hides everything else.
 */
public enum CallFigure {
    // --- the rate of calls within the day: HalfHourFigures

    CALLS_PER_HALF_HOUR(Part.RATE, Unit.DECIMAL, Basis.DAYS),
    RATE_CV(Part.RATE, Unit.FINE, Basis.DAYS),
    RATE_CV_TO_LAW(
            Part.RATE,
            Unit.HUNDREDTHS,
            Basis.DAYS,
            20,
            CallTarget.between(
                    0.33, 1.3, "AB 1999 and NA 2003: 1.0 at 59 and at 1,269 a half-hour; small centres less [chosen]")),
    DISPERSION_GIVEN_DAY(
            Part.RATE,
            Unit.HUNDREDTHS,
            Basis.CALLS_PER_HALF_HOUR,
            50,
            CallTarget.between(1.5, 6, "AB 1999 3.0, NA 2003 3.1 to 4.1; half and half as much again [chosen]")
                    .tooPerfectBelow()),
    HALF_HOURS_LAG_1(
            Part.RATE,
            Unit.HUNDREDTHS,
            Basis.CALLS_PER_HALF_HOUR,
            50,
            CallTarget.between(0.51, 0.93, "AB 1999 .61, NA 2003 .83; a tenth beyond [chosen]")),
    HALF_HOURS_LAG_4(
            Part.RATE,
            Unit.HUNDREDTHS,
            Basis.CALLS_PER_HALF_HOUR,
            50,
            CallTarget.between(0.33, 0.81, "AB 1999 .43, NA 2003 .71; a tenth beyond [chosen]")),
    HALF_HOURS_LAG_8(
            Part.RATE,
            Unit.HUNDREDTHS,
            Basis.CALLS_PER_HALF_HOUR,
            50,
            CallTarget.between(0.24, 0.67, "AB 1999 .34, NA 2003 .57; a tenth beyond [chosen]")),
    HALF_HOURS_LAG_16(
            Part.RATE,
            Unit.HUNDREDTHS,
            Basis.CALLS_PER_HALF_HOUR,
            50,
            CallTarget.between(0.15, 0.49, "AB 1999 .25, NA 2003 .39; a tenth beyond [chosen]")),
    MORNING_AND_AFTERNOON(
            Part.RATE,
            Unit.HUNDREDTHS,
            Basis.CALLS_PER_HALF_HOUR,
            50,
            CallTarget.between(0.55, 0.85, "AB 1999 .66, NA 2003 .76; a tenth beyond [chosen]")),
    FIRST_AND_LAST_THIRD(
            Part.RATE,
            Unit.HUNDREDTHS,
            Basis.CALLS_PER_HALF_HOUR,
            50,
            CallTarget.between(0.36, 0.64, "AB 1999 .52, NA 2003 .54; a tenth beyond .46 and .54 [chosen]")),
    // FiveMinuteFigures
    FIVE_MINUTES_INSIDE(Part.RATE, Unit.FINE, Basis.CALLS_PER_HALF_HOUR),
    FIVE_MINUTES_ACROSS(Part.RATE, Unit.FINE, Basis.CALLS_PER_HALF_HOUR),
    FIVE_MINUTES_STEP(
            Part.RATE,
            Unit.FINE,
            Basis.CALLS_PER_HALF_HOUR,
            50,
            CallTarget.between(-0.08, 0.08, "NA 2003 .551 and .552: no step [limit chosen]")),

    // --- days: DayFigures

    CALLS_PER_DAY(Part.DAYS, Unit.DECIMAL, Basis.DAYS),
    DAY_CV(
            Part.DAYS,
            Unit.FINE,
            Basis.DAYS,
            20,
            CallTarget.between(0.06, 0.18, "NA 2003 .064, AB 1999 .16 to .18").tooPerfectBelow()),
    DAY_LAG_1(
            Part.DAYS,
            Unit.HUNDREDTHS,
            Basis.DAYS,
            60,
            CallTarget.between(0.3, 0.75, "AB 1999 .32 to .48, NA 2003 .64")),
    DAY_LAG_2(Part.DAYS, Unit.HUNDREDTHS, Basis.DAYS, 60, CallTarget.between(0.15, 0.55, "AB 1999 .26, NA 2003 .42")),
    DAY_SKEWNESS(Part.DAYS, Unit.HUNDREDTHS, Basis.DAYS, 100, CallTarget.between(-0.2, 2, "AB 1999 0, NA 2003 1.1")),
    DAY_KURTOSIS(
            Part.DAYS,
            Unit.HUNDREDTHS,
            Basis.DAYS,
            100,
            CallTarget.between(0.2, 8, "AB 1999 .4, NA 2003 3.2").tooPerfectBelow()),
    LARGEST_DAY(
            Part.DAYS, Unit.HUNDREDTHS, Basis.DAYS, 100, CallTarget.between(1.2, 1.8, "NA 2003 1.31, AB 1999 1.54")),
    WEEKDAY_AND_HOUR(
            Part.DAYS,
            Unit.HUNDREDTHS,
            Basis.DAYS,
            60,
            CallTarget.between(1.4, 6, "AB 1999 1.9, NA 2003 4.2 times what chance makes")
                    .tooPerfectBelow()),
    WEEKDAY_AND_HOUR_P(Part.DAYS, Unit.FINE, Basis.DAYS, 60, CallTarget.atMost(0.01, "AB 1999 and NA 2003: p < .005")),
    AFTER_HOLIDAY(
            Part.DAYS,
            Unit.HUNDREDTHS,
            Basis.HOLIDAYS,
            4,
            CallTarget.between(1.04, 1.25, "NA 2003 1.12 (.96 to 1.31, n = 5); 1.08 to 1.20, and chance [chosen]")),
    START_OF_MONTH(
            Part.DAYS,
            Unit.HUNDREDTHS,
            Basis.DAYS,
            8,
            CallTarget.between(1.05, 1.22, "NA 2003 1.08 to 1.09, AB 1999 1.15 to 1.20")),

    // --- topics: TopicFigures

    TOPICS_OF_A_DAY(
            Part.TOPICS,
            Unit.HUNDREDTHS,
            Basis.CALLS_PER_TOPIC_AND_DAY,
            50,
            CallTarget.between(
                            -0.6,
                            0.8,
                            "AB February 1999 -.55 to .24; one factor for all topics is above .9 [limit chosen]")
                    .tooPerfectAbove(),
            CallColumn.TOPIC),
    TOPIC_AND_HOUR(
            Part.TOPICS,
            Unit.FINE,
            Basis.CALLS,
            10_000,
            CallTarget.between(0.1, 5, "AB February 1999 χ²/df 37 of 33,344 calls: 1.1 [limits chosen]")
                    .tooPerfectBelow(),
            CallColumn.TOPIC),

    // --- agents: AgentFigures

    AGENT_PACE(
            Part.AGENTS,
            Unit.FINE,
            Basis.AGENTS,
            5,
            CallTarget.between(0.10, 0.30, "AB February 1999 .195; half and half as much again [chosen]")
                    .tooPerfectBelow(),
            CallColumn.AGENT,
            CallColumn.TALK),
    AGENT_AND_TOPIC(
            Part.AGENTS,
            Unit.HUNDREDTHS,
            Basis.CELLS,
            10,
            CallTarget.between(1.7, 10, "AB February 1999 3.4; 1 is chance [limits chosen]")
                    .tooPerfectBelow(),
            CallColumn.AGENT,
            CallColumn.TOPIC,
            CallColumn.TALK),
    AGENT_AND_DAY(
            Part.AGENTS,
            Unit.FINE,
            Basis.AGENT_DAYS,
            100,
            CallTarget.between(0.06, 0.25, "AB February 1999 .13 [limits chosen]")
                    .tooPerfectBelow(),
            CallColumn.AGENT,
            CallColumn.TALK),
    AGENT_NEXT_CALL(
            Part.AGENTS,
            Unit.FINE,
            Basis.CALLS,
            5000,
            CallTarget.between(0.02, 0.15, "AB February 1999 .060 [limits chosen]")
                    .tooPerfectBelow(),
            CallColumn.AGENT,
            CallColumn.TALK),
    // ReactionFigures
    REACTION_P5(
            Part.AGENTS,
            Unit.SECONDS,
            Basis.CALLS,
            200,
            CallTarget.between(2, 6, "AB February 1999 3 s [limits chosen]").tooPerfectBelow(),
            CallColumn.AGENT,
            CallColumn.WAIT,
            CallColumn.TALK),
    REACTION_P50(
            Part.AGENTS,
            Unit.SECONDS,
            Basis.CALLS,
            200,
            CallTarget.between(3, 12, "AB February 1999 6 s; half and twice [chosen]")
                    .tooPerfectBelow(),
            CallColumn.AGENT,
            CallColumn.WAIT,
            CallColumn.TALK),
    REACTION_P75(
            Part.AGENTS,
            Unit.SECONDS,
            Basis.CALLS,
            200,
            CallTarget.between(10, 60, "AB February 1999 26 s [limits chosen]").tooPerfectBelow(),
            CallColumn.AGENT,
            CallColumn.WAIT,
            CallColumn.TALK),
    REACTION_LONG(
            Part.AGENTS,
            Unit.SHARE,
            Basis.CALLS,
            200,
            CallTarget.between(0.10, 0.40, "AB February 1999 24 % [limits chosen]")
                    .tooPerfectBelow(),
            CallColumn.AGENT,
            CallColumn.WAIT,
            CallColumn.TALK),
    // PresenceFigures
    AGENTS_NEVER_AWAY(
            Part.AGENTS,
            Unit.SHARE,
            Basis.AGENTS,
            5,
            CallTarget.atMost(0.10, "people have leave and fall ill [limit chosen]")
                    .tooPerfectAbove(),
            CallColumn.AGENT),
    DAYS_WORKED(
            Part.AGENTS,
            Unit.SHARE,
            Basis.AGENTS,
            5,
            CallTarget.between(0.60, 0.95, "leave, illness and days off [chosen]")
                    .tooPerfectAbove(),
            CallColumn.AGENT),

    // --- talk and handling: TalkFigures, HandlingFigures

    SHORT_CALLS(
            Part.TALK,
            Unit.SHARE,
            Basis.CALLS,
            2000,
            CallTarget.between(0.01, 0.12, "AB February 1999 6.4 %, between agents 4.6 to 18.7 % [limits chosen]")
                    .tooPerfectBelow(),
            CallColumn.TALK,
            CallColumn.DISPOSITION),
    TALK_NOT_LOGNORMAL(
            Part.TALK,
            Unit.FINE,
            Basis.CALLS,
            10_000,
            CallTarget.between(0.008, 0.03, "AB February 1999 .014, one type .024; exact is too perfect")
                    .tooPerfectBelow(),
            CallColumn.TALK,
            CallColumn.DISPOSITION),
    HANDLE_TIME_DAY_CV(
            Part.TALK,
            Unit.HUNDREDTHS,
            Basis.CALLS_PER_DAY,
            200,
            CallTarget.atLeast(1.6, "AB February 1999 8.9 % where chance makes 3.4 %: 2.6 [limit chosen]")
                    .tooPerfectBelow(),
            CallColumn.TALK),
    TALK_AND_WRAP_UP(
            Part.TALK,
            Unit.HUNDREDTHS,
            Basis.CALLS,
            2000,
            CallTarget.between(0.05, 0.6, "about .3 [chosen, nothing published]")
                    .tooPerfectBelow(),
            CallColumn.TALK,
            CallColumn.WRAP_UP),
    TALK_AND_HOLD(
            Part.TALK,
            Unit.HUNDREDTHS,
            Basis.CALLS,
            2000,
            CallTarget.between(0.05, 0.6, "about .3 [chosen, nothing published]")
                    .tooPerfectBelow(),
            CallColumn.TALK,
            CallColumn.HOLD),

    // --- the queue: QueueFigures

    ABANDONED(Part.QUEUE, Unit.SHARE, Basis.CALLS, CallColumn.DISPOSITION),
    WAIT_CV(
            Part.QUEUE,
            Unit.HUNDREDTHS,
            Basis.CALLS,
            1000,
            CallTarget.between(0.9, 1.2, "AB February 1999 1.03"),
            CallColumn.WAIT),
    WAIT_AND_TALK(
            Part.QUEUE,
            Unit.FINE,
            Basis.CALLS,
            2000,
            CallTarget.between(-0.05, 0.05, "Brown et al. 2005: none [limits chosen]"),
            CallColumn.WAIT,
            CallColumn.TALK,
            CallColumn.DISPOSITION),
    ABANDONED_BY_WAIT(
            Part.QUEUE,
            Unit.FINE,
            Basis.HOURS,
            30,
            CallTarget.between(0.6, 0.95, "AB February 1999 .714").tooPerfectAbove(),
            CallColumn.WAIT,
            CallColumn.DISPOSITION),

    // --- patience: PatienceFigures

    PATIENCE_P10(Part.PATIENCE, Unit.SECONDS, Basis.ABANDONED_CALLS, CallColumn.WAIT, CallColumn.DISPOSITION),
    PATIENCE_P25(Part.PATIENCE, Unit.SECONDS, Basis.ABANDONED_CALLS, CallColumn.WAIT, CallColumn.DISPOSITION),
    PATIENCE_P50(Part.PATIENCE, Unit.SECONDS, Basis.ABANDONED_CALLS, CallColumn.WAIT, CallColumn.DISPOSITION),
    PATIENCE_OF_CLASSES(
            Part.PATIENCE,
            Unit.HUNDREDTHS,
            Basis.ABANDONED_CALLS,
            200,
            CallTarget.between(1.4, 4, "AB 1999 by priority 217, 359 and 642 s: 3.0 [limits chosen]")
                    .tooPerfectBelow(),
            CallColumn.WAIT,
            CallColumn.DISPOSITION,
            CallColumn.SEGMENT),
    HAZARD_15(
            Part.PATIENCE,
            Unit.HUNDREDTHS,
            Basis.ABANDONED_CALLS,
            500,
            CallTarget.between(1.2, 2.4, "AB February 1999 4.2 and 2.5 in a thousand: 1.7 [limits chosen]"),
            CallColumn.WAIT,
            CallColumn.DISPOSITION),
    HAZARD_55(
            Part.PATIENCE,
            Unit.HUNDREDTHS,
            Basis.ABANDONED_CALLS,
            500,
            CallTarget.between(1.15, 2, "AB February 1999 3.6 and 2.5 in a thousand: 1.4 [limits chosen]")
                    .tooPerfectBelow(),
            CallColumn.WAIT,
            CallColumn.DISPOSITION),

    // --- callers: CallerFigures

    BUSIEST_TENTH(
            Part.CALLERS,
            Unit.SHARE,
            Basis.CALLERS,
            1000,
            CallTarget.between(0.25, 0.55, "AB February 1999 .505, identified callers only")
                    .tooPerfectBelow(),
            CallColumn.CALLER),
    BUSIEST_HUNDREDTH(
            Part.CALLERS,
            Unit.SHARE,
            Basis.CALLERS,
            1000,
            CallTarget.between(0.08, 0.25, "AB February 1999 .207; lognormal of 1.5 .13")
                    .tooPerfectBelow(),
            CallColumn.CALLER),
    CALLED_ONCE(
            Part.CALLERS,
            Unit.SHARE,
            Basis.CALLERS,
            1000,
            CallTarget.between(0.40, 0.75, "AB February 1999 .48 [limits chosen]"),
            CallColumn.CALLER),
    ON_TWO_CALLS(
            Part.CALLERS,
            Unit.COUNT,
            Basis.CALLS,
            1,
            CallTarget.atMost(0, "nobody is on two calls at once"),
            CallColumn.CALLER),
    REDIAL_30_S(
            Part.CALLERS,
            Unit.SHARE_HUNDREDTHS,
            Basis.ABANDONED_CALLS,
            500,
            CallTarget.between(0.002, 0.03, "AB February 1999 1.7 %: it takes fingers [limits chosen]"),
            CallColumn.CALLER,
            CallColumn.DISPOSITION),
    REDIAL_5_MIN(
            Part.CALLERS,
            Unit.SHARE,
            Basis.ABANDONED_CALLS,
            500,
            CallTarget.between(0.08, 0.30, "AB February 1999 20.6 % [limits chosen]"),
            CallColumn.CALLER,
            CallColumn.DISPOSITION),
    REDIAL_1_H(
            Part.CALLERS,
            Unit.SHARE,
            Basis.ABANDONED_CALLS,
            500,
            CallTarget.between(0.30, 0.60, "AB February 1999 47.9 % [limits chosen]"),
            CallColumn.CALLER,
            CallColumn.DISPOSITION),

    // --- satisfaction: SatisfactionFigures

    SCORES_GIVEN(
            Part.SATISFACTION,
            Unit.SHARE,
            Basis.CALLS,
            2000,
            CallTarget.between(0.03, 0.30, "about 8 %, by telephone more [limits chosen]"),
            CallColumn.SATISFACTION),
    BEST_SCORE(
            Part.SATISFACTION,
            Unit.SHARE,
            Basis.SCORES,
            300,
            CallTarget.between(0.45, 0.70, "50 to 60 % [known in the trade, not published]"),
            CallColumn.SATISFACTION),
    WORST_SCORE(
            Part.SATISFACTION,
            Unit.SHARE,
            Basis.SCORES,
            300,
            CallTarget.between(0.06, 0.20, "8 to 15 % [known in the trade, not published]"),
            CallColumn.SATISFACTION),
    SCORE_EXPLAINED(
            Part.SATISFACTION,
            Unit.HUNDREDTHS,
            Basis.SCORES,
            300,
            CallTarget.between(0.01, 0.25, "at most .2 [a judgement]").tooPerfectAbove(),
            CallColumn.SATISFACTION),
    SCORES_OF_AGENTS(
            Part.SATISFACTION,
            Unit.HUNDREDTHS,
            Basis.SCORES,
            1000,
            CallTarget.between(1.15, 30, "agents differ: more than chance [limits chosen]")
                    .tooPerfectBelow(),
            CallColumn.SATISFACTION,
            CallColumn.AGENT),

    // --- resolution: ResolutionFigures

    RESOLVED_CALLS(
            Part.SATISFACTION,
            Unit.SHARE,
            Basis.CALLS,
            2000,
            CallTarget.between(0.55, 0.90, "trade surveys 65 to 85 % of first calls [limits chosen]"),
            CallColumn.RESOLVED),
    REPEATED_THOUGH_RESOLVED(
            Part.SATISFACTION,
            Unit.SHARE,
            Basis.REPEAT_CALLS,
            200,
            CallTarget.between(0.05, 0.70, "agents are wrong about 15 to 35 % of what they leave open [a judgement]")
                    .tooPerfectBelow(),
            CallColumn.RESOLVED,
            CallColumn.CONTACT_NO,
            CallColumn.CALLER);

    /** What a figure is about. */
    public enum Part {
        RATE,
        DAYS,
        TOPICS,
        AGENTS,
        TALK,
        QUEUE,
        PATIENCE,
        CALLERS,
        SATISFACTION
    }

    /** How a value is written. */
    public enum Unit {
        /** A whole number. */
        COUNT,
        /** With one decimal. */
        DECIMAL,
        /** With two decimals. */
        HUNDREDTHS,
        /** With three decimals. */
        FINE,
        /** A share from 0 to 1: in percent, with one decimal. */
        SHARE,
        /** A share from 0 to 1: in percent, with two decimals. */
        SHARE_HUNDREDTHS,
        SECONDS
    }

    /** What is counted to tell how much a value can be trusted. */
    public enum Basis {
        CALLS,
        DAYS,
        /** Mean number of calls in a half-hour of the opening. */
        CALLS_PER_HALF_HOUR,
        /** Mean number of calls of a regular day. */
        CALLS_PER_DAY,
        /** Mean number of calls of a topic on a regular day, of the smallest topic that counts. */
        CALLS_PER_TOPIC_AND_DAY,
        HOLIDAYS,
        /** Hours of a day. */
        HOURS,
        AGENTS,
        /** Days of an agent. */
        AGENT_DAYS,
        /** Pairs of an agent and a topic. */
        CELLS,
        ABANDONED_CALLS,
        CALLERS,
        SCORES,
        /** Calls whose case had an answered call before. */
        REPEAT_CALLS
    }

    private static final Wordings TEXTS = new Wordings("org.allophone.quality.calls.figures");

    private final Part part;
    private final Unit unit;
    private final Basis basis;
    private final long leastBasis;
    private final Optional<CallTarget> target;
    private final Set<CallColumn> columns;

    CallFigure(Part part, Unit unit, Basis basis, CallColumn... columns) {
        this(part, unit, basis, 0, Optional.empty(), columns);
    }

    CallFigure(Part part, Unit unit, Basis basis, long leastBasis, CallTarget target, CallColumn... columns) {
        this(part, unit, basis, leastBasis, Optional.of(target), columns);
    }

    CallFigure(Part part, Unit unit, Basis basis, long leastBasis, Optional<CallTarget> target, CallColumn... columns) {
        this.part = part;
        this.unit = unit;
        this.basis = basis;
        this.leastBasis = leastBasis;
        this.target = target;
        this.columns = columns.length == 0 ? Set.of() : Set.copyOf(EnumSet.copyOf(List.of(columns)));
    }

    /** Its name in JSON: {@code rate_cv}. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called. */
    public Wording title() {
        return Wording.of(TEXTS, jsonName());
    }

    /** What it is, exactly. */
    public Wording definition() {
        return Wording.of(TEXTS, jsonName() + ".is");
    }

    public Part part() {
        return part;
    }

    public Unit unit() {
        return unit;
    }

    /** What is counted as its basis. */
    public Basis basis() {
        return basis;
    }

    /** The smallest basis with which it is judged. */
    public long leastBasis() {
        return leastBasis;
    }

    /** What it is in real records; empty if nothing is known, or nothing would be wrong. */
    public Optional<CallTarget> target() {
        return target;
    }

    /** The columns it is computed from, besides the start of calls. */
    public Set<CallColumn> columns() {
        return columns;
    }
}
