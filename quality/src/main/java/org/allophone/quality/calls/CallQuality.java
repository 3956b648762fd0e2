package org.allophone.quality.calls;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.allophone.quality.calls.log.CallLog;

/** Measures call records and compares them with those of real centres. */
public final class CallQuality {
    private static final List<CallMeasurer> MEASURERS = List.of(
            new HalfHourFigures(),
            new FiveMinuteFigures(),
            new DayFigures(),
            new WeekdayFigures(),
            new TopicFigures(),
            new AgentFigures(),
            new ReactionFigures(),
            new PresenceFigures(),
            new TalkFigures(),
            new HandlingFigures(),
            new QueueFigures(),
            new PatienceFigures(),
            new CallerFigures(),
            new SatisfactionFigures(),
            new ResolutionFigures());

    private final Map<CallFigure, FoundFigure> found = new EnumMap<>(CallFigure.class);
    private final long calls;
    private final long withoutStart;
    private final long days;

    /**
     * Measures calls.
     *
     * @param holidays which days are; empty if the country is not known
     */
    public CallQuality(CallLog log, Optional<Predicate<LocalDate>> holidays) {
        RegularDays all = RegularDays.of(log, holidays);
        FigureCollector collector = new FigureCollector(log, found);
        MEASURERS.forEach(measurer -> measurer.measure(log, all, collector));
        this.calls = log.size();
        this.withoutStart = log.withoutStart();
        this.days = all.all().size();
    }

    /** Measures the legs of these calls: who was free, and when, is known better from them. */
    public void addLegs(CallLog legs) {
        new ReactionFigures().measure(legs, RegularDays.of(legs, Optional.empty()), new FigureCollector(legs, found));
    }

    /** What was measured so far. */
    public CallReport report() {
        List<FoundFigure> figures = Stream.of(CallFigure.values())
                .map(figure -> Optional.ofNullable(found.get(figure)).orElseThrow())
                .toList();
        return new CallReport(calls, withoutStart, days, figures);
    }
}
