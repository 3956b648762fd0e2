package org.allophone.conversation.grammar;

import java.util.List;
import org.allophone.random.Weighted;

/** Alternatives, of which one is printed: one whose condition holds, drawn by weight. If none holds, nothing is printed. */
public record Choice(List<Alternative> alternatives) implements Node {

    /**
     * One of the alternatives.
     *
     * @param when the alternative counts only if it holds
     * @param weight how often it is taken, beside the others
     */
    public record Alternative(Condition when, double weight, Node node) {}

    public Choice {
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public void print(Printer printer) {
        int chosen = choose(printer);
        if (chosen >= 0) {
            alternatives.get(chosen).node().print(printer);
        }
    }

    /** Draws an alternative: its place, or -1 if none holds. */
    public int choose(Printer printer) {
        return Weighted.draw(printer.random(), alternatives.size(), place -> {
            Alternative alternative = alternatives.get(place);
            return alternative.when().holds(printer.truths()) ? alternative.weight() : 0;
        });
    }

    @Override
    public double meanWords() {
        double words = 0;
        double weights = 0;
        for (Alternative alternative : alternatives) {
            words += alternative.weight() * alternative.node().meanWords();
            weights += alternative.weight();
        }
        return weights == 0 ? 0 : words / weights;
    }

    @Override
    public double variants() {
        return alternatives.stream()
                .mapToDouble(alternative -> alternative.node().variants())
                .sum();
    }
}
