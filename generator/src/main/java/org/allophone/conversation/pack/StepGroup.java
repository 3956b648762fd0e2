package org.allophone.conversation.pack;

import java.util.List;

/** The variants of a step. Two groups are equal only if they are the same one. */
public final class StepGroup {
    private final Phase phase;
    private final String name;
    private final boolean must;
    private final int place;
    private final List<Step> variants;
    private final List<StepGroup> single;
    /** The words of each variant on average; empty until it is asked for, when all rules are read. */
    private volatile double[] words = {};

    /** @param place its place among the steps of its phase, in the order of the file */
    StepGroup(Phase phase, String name, int place, List<Step> variants) {
        this.phase = phase;
        this.name = name;
        this.must = variants.stream().anyMatch(Step::must);
        this.place = place;
        this.variants = List.copyOf(variants);
        this.single = variants.size() == 1
                ? List.of(this)
                : variants.stream()
                        .map(variant -> new StepGroup(phase, name, place, List.of(variant)))
                        .toList();
    }

    public Phase phase() {
        return phase;
    }

    public String name() {
        return name;
    }

    /** Whether a call of ordinary length has one of the variants. */
    public boolean must() {
        return must;
    }

    public int place() {
        return place;
    }

    public List<Step> variants() {
        return variants;
    }

    /** How many words a variant has on average. */
    public double words(int variant) {
        double[] known = words;
        if (known.length == 0) {
            known = variants.stream().mapToDouble(Step::meanWords).toArray();
            words = known;
        }
        return known[variant];
    }

    /** Each variant as a group of its own. */
    public List<StepGroup> single() {
        return single;
    }
}
