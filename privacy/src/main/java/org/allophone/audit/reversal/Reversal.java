package org.allophone.audit.reversal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.allophone.audit.attack.Deadline;
import org.allophone.audit.reversal.candidate.Candidates;
import org.allophone.audit.reversal.candidate.KnownCandidates;
import org.allophone.audit.reversal.salt.Salt;
import org.allophone.audit.reversal.salt.SaltGroup;
import org.allophone.audit.reversal.salt.Salts;
import org.allophone.audit.reversal.token.TokenReader;
import org.allophone.audit.reversal.token.TokenSet;

/** Attacks masked values by guessing what they were made of, and how. */
public final class Reversal {
    /** The share of tokens that may be left when a mask is found. */
    private static final double LEFT = 0.01;

    private final List<Candidates> candidates;
    private final List<Salt> given;
    private final Budget budget;

    /**
     * An attack with these data and salts.
     *
     * @param candidates what may stand behind the tokens
     * @param given salts that the caller knows or found near the data; the program's own are tried as well
     */
    public Reversal(List<Candidates> candidates, List<Salt> given, Budget budget) {
        this.candidates = List.copyOf(candidates);
        this.given = List.copyOf(given);
        this.budget = budget;
    }

    /** An attack with all data that the program knows. */
    public static Reversal ofEverything(List<Salt> given, Budget budget) {
        return new Reversal(KnownCandidates.all(), given, budget);
    }

    /**
     * Attacks the tokens of a column until most are reversed, all is tried, or the time is over.
     *
     * @param tokens the distinct values as they stand in the file
     */
    public ReversalResult attack(Collection<String> tokens) {
        Deadline deadline = budget.start();
        List<TokenSet> sets = TokenReader.read(tokens);
        try (Workers workers = new Workers(budget.threads(), deadline)) {
            return new Run(sets, workers, deadline).result(new HashSet<>(tokens).size());
        }
    }

    /** One attack. */
    private final class Run {
        private final Deadline deadline;
        private final Attempts attempts;
        private final LongAdder guesses = new LongAdder();
        private final SaltTest test;
        private final FullScan scan;
        private final CoverageCount coverage = new CoverageCount();
        private final List<TokenSet> sets;
        private final List<SaltGroup> salts;
        private Optional<Reversed> reversed = Optional.empty();

        Run(List<TokenSet> sets, Workers workers, Deadline deadline) {
            this.sets = sets;
            this.deadline = deadline;
            this.salts = Salts.groups(given, sets.stream().anyMatch(TokenSet::areUuids));
            this.attempts = new Attempts(sets, candidates, salts);
            this.test = new SaltTest(workers, guesses);
            this.scan = new FullScan(workers, guesses);
        }

        ReversalResult result(int tokens) {
            search();
            return new ReversalResult(
                    tokens,
                    sets.isEmpty() ? 0 : sets.get(0).size(),
                    reversed.map(Reversed::breaks).orElse(List.of()),
                    reversed.map(Reversed::ambiguous).orElse(0),
                    guesses.sum(),
                    deadline.secondsSince(),
                    coverage.of(attempts, candidates, salts),
                    () -> reversed.map(Reversed::reveal).orElse(Map.of()));
        }

        private void search() {
            for (List<Attempt> portion = attempts.next(); !portion.isEmpty(); portion = attempts.next()) {
                for (Attempt attempt : portion) {
                    SaltTest.Outcome outcome = test.run(attempt);
                    if (!outcome.isComplete()) {
                        return;
                    }
                    if (outcome.salt().isPresent()) {
                        reverse(attempt, outcome.salt().get());
                        return;
                    }
                    coverage.add(attempt);
                }
            }
        }

        /** Reverses the tokens under a mask that was found, then those that are left with other data under the same mask. */
        private void reverse(Attempt found, Salt salt) {
            Reversed all = new Reversed(found.tokens());
            reversed = Optional.of(all);
            scan.run(found.recipe(), salt, all);
            for (Recipe recipe : sameMask(found.recipe())) {
                Optional<TokenSet> rest = all.rest().filter(left -> isWorthwhile(left, all));
                if (rest.isEmpty() || deadline.isPast()) {
                    return;
                }
                if (isRight(recipe, salt, rest.get())) {
                    scan.run(recipe, salt, all);
                }
            }
        }

        /** The last few tokens are left: each would take as many guesses as all others together. */
        private boolean isWorthwhile(TokenSet rest, Reversed all) {
            return rest.size() > LEFT * all.tokens().size();
        }

        private boolean isRight(Recipe recipe, Salt salt, TokenSet rest) {
            long size = recipe.candidates().size();
            long sample = Significance.sample(size, rest.size(), rest.knownBits(), Significance.EXPECTED_HITS);
            SaltGroup group = new SaltGroup("found", 1, List.of(salt));
            return test.run(new Attempt(rest, recipe, group, 0, sample, true, 1))
                    .salt()
                    .isPresent();
        }

        /** The same mask of other data or of another way to write them, the smallest sets first. */
        private List<Recipe> sameMask(Recipe found) {
            return candidates.stream()
                    .sorted(Comparator.comparingLong(Candidates::size))
                    .flatMap(data -> data.writings().stream().map(writing -> found.with(data, writing)))
                    .filter(recipe -> !recipe.equals(found))
                    .toList();
        }
    }
}
