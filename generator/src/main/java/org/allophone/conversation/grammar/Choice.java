package org.allophone.conversation.grammar;

import java.util.Arrays;
import java.util.List;
import org.allophone.random.RandomStream;
import org.allophone.random.Weighted;

/** Alternatives, of which one is printed: one whose condition holds, drawn by weight. If none holds, nothing is printed. */
public final class Choice implements Node {
    /** From so many words on, a sentence that comes back in many calls is noticed. */
    private static final double LONG = 6;

    /** A production with so many variants hardly ever comes back. */
    private static final double MANY_VARIANTS = 64;

    private final List<Alternative> alternatives;
    /** The same ones: they are looked at often. */
    private final Alternative[] places;
    /** Whether all count equally in every call. */
    private final boolean even;
    /** What the weight of each alternative is multiplied by; empty until it is asked for, when all rules are read. */
    private volatile double[] factors;

    /**
     * One of the alternatives.
     *
     * @param when the alternative counts only if it holds
     * @param weight how often it is taken, beside the others
     */
    public record Alternative(Condition when, double weight, Node node) {}

    public Choice(List<Alternative> alternatives) {
        this(alternatives, false);
    }

    private Choice(List<Alternative> alternatives, boolean ofTurn) {
        this.alternatives = List.copyOf(alternatives);
        this.places = alternatives.toArray(new Alternative[0]);
        boolean alike = alternatives.stream()
                .allMatch(alternative ->
                        alternative.weight() == 1 && alternative.when().tests().isEmpty());
        this.even = alike && !ofTurn;
        this.factors = ofTurn ? new double[0] : ones(places.length);
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    /**
     * The productions of a turn. A long one that can be said in few ways is taken less often than one that can be said in many: callers
     * who say the same long sentence are no people. Short answers are alike in real calls too.
     */
    public static Choice ofTurn(List<Alternative> productions) {
        return new Choice(productions, true);
    }

    public List<Alternative> alternatives() {
        return alternatives;
    }

    @Override
    public void print(Printer printer) {
        int chosen = choose(printer);
        if (chosen >= 0) {
            places[chosen].node().print(printer);
        }
    }

    /** Draws an alternative: its place, or -1 if none holds. */
    public int choose(Printer printer) {
        RandomStream random = printer.random();
        if (even) {
            // The same place as that of a weighted draw.
            return (int) (random.nextDouble() * places.length) - (places.length == 0 ? 1 : 0);
        }
        Truths truths = printer.truths();
        double[] known = factors();
        return Weighted.draw(random, places.length, place -> {
            Alternative alternative = places[place];
            return alternative.when().holds(truths) ? alternative.weight() * known[place] : 0;
        });
    }

    private double[] factors() {
        double[] known = factors;
        if (known.length < places.length) {
            known = new double[places.length];
            for (int place = 0; place < places.length; place++) {
                Node node = places[place].node();
                known[place] = node.meanWords() < LONG ? 1 : Math.min(1, Math.sqrt(node.variants() / MANY_VARIANTS));
            }
            factors = known;
        }
        return known;
    }

    @Override
    public double meanWords() {
        double words = 0;
        double weights = 0;
        double[] known = factors();
        for (int place = 0; place < places.length; place++) {
            double weight = places[place].weight() * known[place];
            words += weight * places[place].node().meanWords();
            weights += weight;
        }
        return weights == 0 ? 0 : words / weights;
    }

    @Override
    public double variants() {
        double variants = 0;
        for (Alternative alternative : places) {
            variants += alternative.node().variants();
        }
        return variants;
    }
}
