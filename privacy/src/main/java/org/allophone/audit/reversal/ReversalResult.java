package org.allophone.audit.reversal;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What reversal found. It shows no datum and no salt, unless asked to reveal them. */
public final class ReversalResult {
    private final int tokens;
    private final int attacked;
    private final List<Break> breaks;
    private final int ambiguous;
    private final long guesses;
    private final double seconds;
    private final Coverage coverage;
    private final Supplier<Map<String, String>> clear;

    ReversalResult(
            int tokens,
            int attacked,
            List<Break> breaks,
            int ambiguous,
            long guesses,
            double seconds,
            Coverage coverage,
            Supplier<Map<String, String>> clear) {
        this.tokens = tokens;
        this.attacked = attacked;
        this.breaks = List.copyOf(breaks);
        this.ambiguous = ambiguous;
        this.guesses = guesses;
        this.seconds = seconds;
        this.coverage = coverage;
        this.clear = clear;
    }

    /** How many distinct tokens the column has. */
    public int tokens() {
        return tokens;
    }

    /** How many of them can be digests of the same kind; the others were left out. 0 if the column holds no digests. */
    public int attacked() {
        return attacked;
    }

    /** How many tokens were reversed: a datum was found that makes them. */
    public int reversed() {
        return breaks.stream().mapToInt(Break::tokens).sum();
    }

    /** The masks that were found out, the one of the most tokens first; empty if the tokens were not reversed by these guesses. */
    public List<Break> breaks() {
        return breaks;
    }

    /** Of the reversed tokens, those for which several data fit, since a token is short. */
    public int ambiguous() {
        return ambiguous;
    }

    /** How many guesses were made. */
    public long guesses() {
        return guesses;
    }

    /** How long it took. */
    public double seconds() {
        return seconds;
    }

    /** What was tried. */
    public Coverage coverage() {
        return coverage;
    }

    /** The data found, by token, as they were written before they were masked. Only for a user who asks to see them. */
    public Map<String, String> reveal() {
        return clear.get();
    }

    /** Counts only. */
    @Override
    public String toString() {
        return "ReversalResult[" + reversed() + " of " + tokens + " tokens reversed by " + guesses + " guesses]";
    }
}
