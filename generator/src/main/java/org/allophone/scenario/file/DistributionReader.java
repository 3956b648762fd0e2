package org.allophone.scenario.file;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.allophone.random.Constant;
import org.allophone.random.Distribution;
import org.allophone.random.Exponential;
import org.allophone.random.Gamma;
import org.allophone.random.LogNormal;
import org.allophone.random.Weibull;

/** Reads {@code {distribution: lognormal, mean: 330s, spread: 0.85}}. */
final class DistributionReader {
    private enum Law {
        CONSTANT,
        EXPONENTIAL,
        GAMMA,
        LOGNORMAL,
        WEIBULL
    }

    private static final ValueType<Law> LAW = ValueType.choice(new TreeMap<>(Map.of(
            "constant", Law.CONSTANT,
            "exponential", Law.EXPONENTIAL,
            "gamma", Law.GAMMA,
            "lognormal", Law.LOGNORMAL,
            "weibull", Law.WEIBULL)));
    private static final ValueType<Double> SPREAD = ValueType.number(0, 3);
    private static final ValueType<Double> SHAPE = ValueType.number(0.1, 100);

    private final YamlSection section;
    private final Distribution usual;
    private final ValueType<Double> duration;

    private DistributionReader(YamlSection section, Distribution usual, ValueType<Double> duration) {
        this.section = section;
        this.usual = usual;
        this.duration = duration;
    }

    /**
     * Reads the keys of a distribution. The section may also have other keys.
     *
     * @param usual the default if none of the keys is given; also the default law and spread if only these are left out
     * @param duration the allowed means and medians
     */
    static Distribution read(YamlSection section, Distribution usual, ValueType<Double> duration) {
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
        Law law = section.get("distribution", LAW, usual instanceof LogNormal ? Law.LOGNORMAL : Law.EXPONENTIAL);
        if (hasMean && hasMedian) {
            section.faults().note(section.placeOf("median"), "law.mean-and-median");
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
        return value == 0 ? new Constant(0) : of(law, value, hasMedian);
    }

    private Distribution of(Law law, double value, boolean isMedian) {
        return switch (law) {
            case CONSTANT -> new Constant(value);
            case EXPONENTIAL -> new Exponential(isMedian ? value / StrictMath.log(2) : value);
            case LOGNORMAL -> {
                double spread = usual instanceof LogNormal lognormal
                        ? section.get("spread", SPREAD, lognormal.sigma())
                        : section.require("spread", SPREAD);
                yield isMedian ? LogNormal.ofMedian(value, spread) : LogNormal.ofMean(value, spread);
            }
            case WEIBULL -> {
                double shape = section.require("shape", SHAPE);
                yield isMedian ? Weibull.ofMedian(value, shape) : Weibull.ofMean(value, shape);
            }
            case GAMMA -> {
                if (isMedian) {
                    section.faults().note(section.placeOf("median"), "law.no-median");
                }
                double shape = section.require("shape", SHAPE);
                yield new Gamma(shape, value / shape);
            }
        };
    }

    private void refuse(String key, boolean there, Law law) {
        if (!there) {
            return;
        }
        String place = section.placeOf(key);
        String name = law.name().toLowerCase(Locale.ROOT);
        switch (law) {
            case LOGNORMAL -> section.faults().note(place, "law.other-key", name, "spread");
            case WEIBULL, GAMMA -> section.faults().note(place, "law.other-key", name, "shape");
            case CONSTANT, EXPONENTIAL -> section.faults().note(place, "law.without-key", name);
        }
    }
}
