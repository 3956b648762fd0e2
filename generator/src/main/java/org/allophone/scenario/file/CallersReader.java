package org.allophone.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allophone.fiction.NumberingPlan;
import org.allophone.random.Distribution;
import org.allophone.scenario.Callers;

/** Reads who may call, and in what callers differ. */
final class CallersReader {
    /** How long somebody may wait before abandoning, in seconds. */
    static final ValueType<Double> PATIENCE = ValueType.duration(1, 86_400);

    private static final ValueType<Double> SPREAD = ValueType.number(0, 3);

    /** The key of former versions, in place of which stands the spread of the rates. */
    private static final String FORMER_RATES = "busiest-tenth";

    private static final ValueType<Double> PRIORITY = ValueType.duration(0, 3600);

    private final YamlSection section;
    private final Faults faults;

    private CallersReader(YamlSection section) {
        this.section = section;
        this.faults = section.faults();
    }

    /** @param callsPerDay the calls of all sites on a mean opening day */
    static Callers read(YamlSection section, NumberingPlan numbering, double callsPerDay) {
        return new CallersReader(section).read(numbering, callsPerDay);
    }

    private Callers read(NumberingPlan numbering, double callsPerDay) {
        return new Callers(population(numbering, callsPerDay), numbering, differences(), segments());
    }

    private int population(NumberingPlan numbering, double callsPerDay) {
        int numbers = (int) numbering.size();
        int usual = (int) Math.min(numbers, Math.max(1, callsPerDay * Defaults.CALLERS_PER_DAILY_CALL));
        ValueType<Integer> population = ValueType.wholeNumber(1, Integer.MAX_VALUE)
                .where(
                        people -> people <= numbers || !faults.noneAt("numbering"),
                        Faults.wording("allowed.population", numbers, numbering.scenarioName()));
        return section.get("population", population, usual);
    }

    private Callers.Differences differences() {
        Callers.Differences usual = Defaults.DIFFERENCES;
        Callers.Differences read = new Callers.Differences(
                section.get("rate-spread", SPREAD, usual.rateSpread()),
                section.get("talk-spread", SPREAD, usual.talkSpread()),
                section.get("patience-spread", SPREAD, usual.patienceSpread()),
                section.get("usual-topic", ValueType.SHARE, usual.usualTopic()),
                section.get("usual-time", ValueType.SHARE, usual.usualTime()));
        section.refuseFormer(FORMER_RATES, "busiest-tenth.former");
        return read;
    }

    private List<Callers.Segment> segments() {
        List<YamlSection> sections = section.sections("segments");
        List<String> names = ShareReader.names(sections, faults);
        List<Double> shares = ShareReader.read(section.placeOf("segments"), sections, faults);
        List<Callers.Segment> segments = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            segments.add(new Callers.Segment(
                    names.get(i),
                    shares.get(i),
                    sections.get(i).get("priority", PRIORITY, Defaults.PRIORITY),
                    patience(sections.get(i))));
        }
        return segments.isEmpty()
                ? List.of(new Callers.Segment(Defaults.SEGMENT, 1, Defaults.PRIORITY, Optional.empty()))
                : segments;
    }

    private static Optional<Distribution> patience(YamlSection segment) {
        return segment.has("patience")
                ? Optional.of(DistributionReader.read(segment.section("patience"), Defaults.PATIENCE, PATIENCE))
                : Optional.empty();
    }
}
