package org.allophone.scenario.file;

import java.util.Collections;
import java.util.List;
import org.allophone.scenario.Evaluations;
import org.allophone.scenario.ResolvedErrors;
import org.allophone.scenario.Satisfaction;

/** Reads what people judge of calls. */
final class JudgementsReader {
    private static final ValueType<Double> SATISFIED = ValueType.number(1, 5);
    private static final ValueType<Double> LOST = ValueType.number(-4, 0);
    private static final ValueType<Double> SPREAD = ValueType.number(0, 4);
    private static final ValueType<Double> THRESHOLD = ValueType.number(-10, 10);

    private static final ValueType<Integer> PER_MONTH = ValueType.wholeNumber(0, 31);
    private static final ValueType<Integer> EVALUATORS = ValueType.wholeNumber(1, 1000);

    private JudgementsReader() {}

    /** The section {@code satisfaction}. */
    static Satisfaction satisfaction(YamlSection section) {
        Satisfaction usual = Defaults.SATISFACTION;
        return new Satisfaction(
                answered(section, usual.answered()),
                section.get("base", SATISFIED, usual.base()),
                section.get("minute-waiting", LOST, usual.perMinuteWaiting()),
                section.get("unresolved", LOST, usual.unresolved()),
                section.get("repeat", LOST, usual.perRepeat()),
                section.get("transfer", LOST, usual.transferred()),
                section.get("spread", SPREAD, usual.spread()),
                section.get("caller-spread", SPREAD, usual.callerSpread()),
                section.get("agent-spread", SPREAD, usual.agentSpread()),
                thresholds(section, usual.thresholds()));
    }

    /** The section {@code resolved-errors}. */
    static ResolvedErrors resolvedErrors(YamlSection section) {
        ResolvedErrors usual = ResolvedErrors.NONE;
        return new ResolvedErrors(
                section.get("unresolved", ValueType.SHARE, usual.unresolved()),
                section.get("resolved", ValueType.SHARE, usual.resolved()),
                section.get("agent-spread", SPREAD, usual.agentSpread()));
    }

    /** The section {@code evaluations}. */
    static Evaluations evaluations(YamlSection section) {
        Evaluations usual = Evaluations.NONE;
        return new Evaluations(
                section.get("per-month", PER_MONTH, usual.perMonth()),
                section.get("evaluators", EVALUATORS, usual.evaluators()),
                section.get("agent-spread", SPREAD, usual.agentSpread()),
                section.get("evaluator-spread", SPREAD, usual.evaluatorSpread()));
    }

    /** A share for all scores, or a list of one for each score. */
    private static List<Double> answered(YamlSection section, List<Double> usual) {
        if (!section.isList("answered")) {
            double share = section.get("answered", ValueType.SHARE, usual.get(0));
            return Collections.nCopies(Satisfaction.BEST, share);
        }
        List<Double> shares = section.list("answered", ValueType.SHARE, usual);
        if (shares.size() != Satisfaction.BEST) {
            section.faults().note(section.placeOf("answered"), "answered.count", shares.size(), Satisfaction.BEST);
            return usual;
        }
        return shares;
    }

    private static List<Double> thresholds(YamlSection section, List<Double> usual) {
        List<Double> thresholds = section.list("thresholds", THRESHOLD, usual);
        String place = section.placeOf("thresholds");
        if (thresholds.size() != usual.size()) {
            section.faults().note(place, "thresholds.count", thresholds.size(), usual.size());
            return usual;
        }
        for (int i = 1; i < thresholds.size(); i++) {
            if (thresholds.get(i) < thresholds.get(i - 1)) {
                section.faults().note(place, "thresholds.fall", ValueType.plain(thresholds.get(i)), i + 1);
                return usual;
            }
        }
        return thresholds;
    }
}
