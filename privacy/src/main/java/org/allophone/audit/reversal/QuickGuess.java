package org.allophone.audit.reversal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.allophone.audit.attack.Deadline;
import org.allophone.audit.reversal.candidate.Candidates;
import org.allophone.audit.reversal.candidate.Writing;
import org.allophone.audit.reversal.digest.Algorithm;
import org.allophone.audit.reversal.guess.Construction;
import org.allophone.audit.reversal.salt.Salt;
import org.allophone.audit.reversal.salt.SaltGroup;
import org.allophone.audit.reversal.salt.SaltOrigin;
import org.allophone.audit.reversal.salt.Salts;
import org.allophone.audit.reversal.token.TokenReader;
import org.allophone.audit.reversal.token.TokenSet;

/**
 * The likeliest guesses of {@link Reversal}, for an attack of a fraction of a second: the usual digests and constructions, the two most
 * usual ways to write a number, and ten salts. It tells whether a mask gives way, and reverses nothing.
 */
public final class QuickGuess {
    private static final List<Algorithm> ALGORITHMS = List.of(Algorithm.SHA_256, Algorithm.MD5, Algorithm.SHA_1);
    private static final List<Construction> WITHOUT_SALT = List.of(Construction.NUMBER);
    private static final List<Construction> WITH_SALT =
            List.of(Construction.SALT_NUMBER, Construction.NUMBER_SALT, Construction.HMAC);
    private static final int SALTS = 10;
    private static final int WRITINGS = 2;

    private static final long MOST_GUESSES = 1_000_000;

    private final List<Candidates> candidates;
    private final List<Salt> salts = new ArrayList<>();
    private final Budget budget;

    /**
     * @param candidates what may stand behind the tokens; few, so that a try is quick
     * @param given salts that are tried before the program's own
     */
    public QuickGuess(List<Candidates> candidates, List<Salt> given, Budget budget) {
        this.candidates = candidates;
        this.budget = budget;
        salts.add(Salt.none());
        salts.addAll(given);
        salts.addAll(Salts.likeliest(SALTS));
    }

    /** The mask of the tokens of a column, if one of the guesses makes some of them; empty if none does, or the time is over. */
    public Optional<Break> attack(Collection<String> tokens) {
        Deadline deadline = budget.start();
        try (Workers workers = new Workers(budget.threads(), deadline)) {
            LongAdder made = new LongAdder();
            SaltTest test = new SaltTest(workers, made);
            for (Guess guess : guesses(TokenReader.read(tokens))) {
                if (deadline.isPast() || made.sum() > MOST_GUESSES) {
                    return Optional.empty();
                }
                SaltGroup salt = new SaltGroup("quick", 1, List.of(guess.salt()));
                Attempt attempt = new Attempt(guess.tokens(), guess.recipe(), salt, 0, guess.sample(), true, 1);
                if (test.run(attempt).salt().isPresent()) {
                    return Optional.of(new Break(
                            guess.recipe(), guess.salt(), guess.tokens().size()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A mask to try.
     *
     * @param sample how many random data tell whether it is right
     * @param priority its probability by the number of guesses that it takes, up to a constant
     */
    private record Guess(TokenSet tokens, Recipe recipe, Salt salt, long sample, double priority) {}

    /** All guesses, the likeliest first. */
    private List<Guess> guesses(List<TokenSet> sets) {
        List<Guess> guesses = new ArrayList<>();
        for (TokenSet set : sets) {
            for (int rank = 0; rank < salts.size(); rank++) {
                Salt salt = salts.get(rank);
                for (Recipe recipe : recipes(set, salt.origin() == SaltOrigin.NONE)) {
                    guesses.add(guess(set, recipe, salt, Math.max(1, rank)));
                }
            }
        }
        guesses.sort(Comparator.comparingDouble(Guess::priority).reversed());
        return guesses;
    }

    private static Guess guess(TokenSet set, Recipe recipe, Salt salt, int rank) {
        Candidates data = recipe.candidates();
        long sample = Significance.sample(data.size(), set.size(), set.knownBits(), Significance.EXPECTED_HITS);
        double weight = recipe.algorithm().weight()
                * recipe.construction().weight()
                * data.weight()
                * recipe.writing().weight();
        double cost = sample * recipe.construction().digests();
        return new Guess(set, recipe, salt, sample, weight / rank / cost);
    }

    private List<Recipe> recipes(TokenSet set, boolean withoutSalt) {
        List<Recipe> recipes = new ArrayList<>();
        for (Algorithm algorithm : ALGORITHMS) {
            for (Construction construction : withoutSalt ? WITHOUT_SALT : WITH_SALT) {
                for (Candidates data : candidates) {
                    likeliest(data.writings())
                            .forEach(writing -> recipes.add(new Recipe(
                                    algorithm, construction, set.encoding(), set.bits(), set.prefix(), data, writing)));
                }
            }
        }
        recipes.removeIf(recipe -> set.bits() != Byte.SIZE * recipe.algorithm().bytes());
        return recipes;
    }

    private static List<Writing> likeliest(List<Writing> writings) {
        return writings.stream()
                .sorted(Comparator.comparingDouble(Writing::weight).reversed())
                .limit(WRITINGS)
                .toList();
    }
}
