package org.allophone.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code {distribution: lognormal, mean: 330s, spread: 0.85}}. */
final class DistributionReader {
    private enum Law {
        CONSTANT,
        EXPONENTIAL,
        GAMMA,
        LOGNORMAL,
        WEIBULL
    }

    private static final Kind<Law> LAW = Kind.choice(new TreeMap<>(Map.of(
            "constant", Law.CONSTANT,
            "exponential", Law.EXPONENTIAL,
            "gamma", Law.GAMMA,
            "lognormal", Law.LOGNORMAL,
            "weibull", Law.WEIBULL)));
    private static final Kind<Double> SPREAD = Kind.number(0, 3);
    private static final Kind<Double> SHAPE = Kind.number(0.1, 100);

    private final Section section;
    private final Distribution usual;
    private final Kind<Double> duration;

    private DistributionReader(Section section, Distribution usual, Kind<Double> duration) {
        this.section = section;
        this.usual = usual;
        this.duration = duration;
    }

    /**
     * Reads the keys of a distribution, which a section may have among others.
     *
     * @param usual what holds if there are none of them; its law and spread hold if only these are left out
     * @param duration the allowed means and medians
     */
    static Distribution read(Section section, Distribution usual, Kind<Double> duration) {
        return new DistributionReader(section, usual, duration).read();
    }

    private Distribution read() {
        boolean hasLaw = section.has("distribution");
        boolean hasMean = section.has("mean");
        boolean hasMedian = section.has("median");
        boolean hasSpread = section.has("spread");
        boolean hasShape = section.has("shape");
        if (!hasLaw && !hasMean && !hasMedian && !hasSpread && !hasShape) {
            return usual;
        }
        Law law = section.get(
                "distribution", LAW, usual instanceof Distribution.Lognormal ? Law.LOGNORMAL : Law.EXPONENTIAL);
        if (hasMean && hasMedian) {
            section.faults().note(section.placeOf("median"), "stands beside mean; write one of the two");
        }
        double value = hasMedian ? section.require("median", duration) : section.require("mean", duration);
        if (!section.faults().noneAt(section.placeOf("distribution"))) {
            return usual;
        }
        if (law != Law.LOGNORMAL) {
            refuse("spread", hasSpread, law);
        }
        if (law != Law.WEIBULL && law != Law.GAMMA) {
            refuse("shape", hasShape, law);
        }
        Distribution read = of(law, value, hasMedian);
        return value == 0 ? new Distribution.Constant(0) : read;
    }

    private Distribution of(Law law, double value, boolean isMedian) {
        return switch (law) {
            case CONSTANT -> new Distribution.Constant(value);
            case EXPONENTIAL -> new Distribution.Exponential(isMedian ? value / StrictMath.log(2) : value);
            case LOGNORMAL -> {
                double spread = usual instanceof Distribution.Lognormal lognormal
                        ? section.get("spread", SPREAD, lognormal.spread())
                        : section.require("spread", SPREAD);
                yield isMedian
                        ? new Distribution.Lognormal(value, spread)
                        : Distribution.Lognormal.ofMean(value, spread);
            }
            case WEIBULL -> {
                double shape = section.require("shape", SHAPE);
                yield isMedian
                        ? Distribution.Weibull.ofMedian(value, shape)
                        : Distribution.Weibull.ofMean(value, shape);
            }
            case GAMMA -> {
                if (isMedian) {
                    section.faults().note(section.placeOf("median"), "has no formula for gamma; write its mean");
                }
                double shape = section.require("shape", SHAPE);
                yield new Distribution.Gamma(value / shape, shape);
            }
        };
    }

    private void refuse(String key, boolean there, Law law) {
        if (there) {
            String words =
                    law == Law.LOGNORMAL ? "its spread" : law == Law.WEIBULL || law == Law.GAMMA ? "its shape" : "none";
            section.faults()
                    .note(
                            section.placeOf(key),
                            "does not belong to " + law.name().toLowerCase(Locale.ROOT) + "; write " + words);
        }
    }
}
