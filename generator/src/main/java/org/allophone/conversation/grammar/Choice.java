package org.allophone.conversation.grammar;

import java.util.List;
import org.allophone.random.RandomStream;
import org.allophone.random.Weighted;

/** Alternatives, of which one is printed: one whose condition holds, drawn by weight. If none holds, nothing is printed. */
public final class Choice implements Node {
    private final List<Alternative> alternatives;
    /** The same ones: they are looked at often. */
    private final Alternative[] places;
    /** Whether all count equally in every call. */
    private final boolean even;

    /**
     * One of the alternatives.
     *
     * @param when the alternative counts only if it holds
     * @param weight how often it is taken, beside the others
     */
    public record Alternative(Condition when, double weight, Node node) {}

    public Choice(List<Alternative> alternatives) {
        this.alternatives = List.copyOf(alternatives);
        this.places = alternatives.toArray(new Alternative[0]);
        this.even = alternatives.stream()
                .allMatch(alternative ->
                        alternative.weight() == 1 && alternative.when().tests().isEmpty());
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
        return Weighted.draw(random, places.length, place -> {
            Alternative alternative = places[place];
            return alternative.when().holds(truths) ? alternative.weight() : 0;
        });
    }

    @Override
    public double meanWords() {
        double words = 0;
        double weights = 0;
        for (Alternative alternative : places) {
            words += alternative.weight() * alternative.node().meanWords();
            weights += alternative.weight();
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
