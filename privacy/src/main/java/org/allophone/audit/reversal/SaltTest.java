package org.allophone.audit.reversal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;
import org.allophone.audit.reversal.candidate.Writing;
import org.allophone.audit.reversal.digest.Hash;
import org.allophone.audit.reversal.guess.Guesser;
import org.allophone.audit.reversal.salt.Salt;
import org.allophone.audit.reversal.token.TokenSet;
import org.allophone.random.Permutation;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;

/**
 * Tells quickly whether one of some salts is right, with a random sample of the data. Of N data, n of which stand behind the tokens,
 * 7 N/n random ones miss all tokens with a probability of exp(-7).
 */
final class SaltTest {
    /** Data that a thread writes once and then tries with each salt. */
    private static final int PIECE = 1024;
    /** Salts between two looks at the hits. */
    private static final int SALTS_AT_ONCE = 128;

    /** The order of the sample is always the same, so that a run can be repeated. */
    private static final Purpose SAMPLE = Purpose.of("sample of a reversal");

    private static final Seed SEED = new Seed(0);

    private final Workers workers;
    private final LongAdder guesses;

    /** @param guesses counts them */
    SaltTest(Workers workers, LongAdder guesses) {
        this.workers = workers;
        this.guesses = guesses;
    }

    /**
     * @param salt the salt that is right, if one is
     * @param isComplete whether there was time to try them all, or to find one
     */
    record Outcome(Optional<Salt> salt, boolean isComplete) {}

    /** The first salt that makes more of the tokens than accident does. */
    Outcome run(Attempt attempt) {
        List<Salt> all = attempt.salts().salts();
        for (int start = 0; start < all.size(); start += SALTS_AT_ONCE) {
            List<Salt> salts = all.subList(start, Math.min(all.size(), start + SALTS_AT_ONCE));
            Optional<AtomicIntegerArray> hits = hits(attempt, salts, attempt.from(), attempt.to());
            if (hits.isEmpty()) {
                return new Outcome(Optional.empty(), false);
            }
            for (int i = 0; i < salts.size(); i++) {
                if (isSignificant(attempt, hits.get().get(i), attempt.to() - attempt.from())
                        && isConfirmed(attempt, salts.get(i))) {
                    return new Outcome(Optional.of(salts.get(i)), true);
                }
            }
        }
        return new Outcome(Optional.empty(), true);
    }

    private static boolean isSignificant(Attempt attempt, int hits, long sample) {
        TokenSet tokens = attempt.tokens();
        return Significance.isSignificant(
                hits, Significance.accidents((double) sample, tokens.size(), tokens.knownBits()));
    }

    /** Whether short tokens are hit by other data too, if there are enough others; long tokens are proof. */
    private boolean isConfirmed(Attempt attempt, Salt salt) {
        long sample = attempt.to() - attempt.from();
        long from = attempt.to();
        long to = from + sample;
        if (attempt.tokens().knownBits() >= Attempts.PROVING_BITS
                || to > attempt.recipe().candidates().size()) {
            return true;
        }
        return hits(attempt, List.of(salt), from, to)
                .map(hits -> isSignificant(attempt, hits.get(0), sample))
                .orElse(false);
    }

    /** How many tokens each salt hits; empty if the time is over. */
    private Optional<AtomicIntegerArray> hits(Attempt attempt, List<Salt> salts, long from, long to) {
        AtomicIntegerArray hits = new AtomicIntegerArray(salts.size());
        Permutation order = new Permutation(
                SEED.stream(SAMPLE), attempt.recipe().candidates().size());
        boolean complete = workers.run((to - from + PIECE - 1) / PIECE, () -> {
            Sampler sampler = new Sampler(attempt, salts, order, hits);
            return piece -> {
                long start = from + PIECE * piece;
                int length = (int) Math.min(PIECE, to - start);
                sampler.run(start, length);
                guesses.add((long) length * salts.size());
            };
        });
        return complete ? Optional.of(hits) : Optional.empty();
    }

    /** What one thread tries. */
    private static final class Sampler {
        private final TokenSet tokens;
        private final Writing writing;
        private final Permutation order;
        private final AtomicIntegerArray hits;
        private final Guesser[] guessers;
        private final int width;
        private final byte[] texts;
        private final int[] lengths = new int[PIECE];

        Sampler(Attempt attempt, List<Salt> salts, Permutation order, AtomicIntegerArray hits) {
            Recipe recipe = attempt.recipe();
            this.tokens = attempt.tokens();
            this.writing = recipe.writing();
            this.order = order;
            this.hits = hits;
            this.width = writing.longest();
            this.texts = new byte[PIECE * width];
            Hash hash = recipe.algorithm().hash();
            this.guessers = salts.stream()
                    .map(salt -> recipe.construction().guesser(recipe.algorithm(), hash, salt.reveal(), width))
                    .toArray(Guesser[]::new);
        }

        void run(long start, int count) {
            for (int i = 0; i < count; i++) {
                lengths[i] = writing.write(order.at(start + i), texts, i * width);
            }
            for (int salt = 0; salt < guessers.length; salt++) {
                int found = hits(guessers[salt], count);
                if (found > 0) {
                    hits.addAndGet(salt, found);
                }
            }
        }

        private int hits(Guesser guesser, int count) {
            byte[] buffer = guesser.buffer();
            int slot = guesser.slot();
            int found = 0;
            for (int i = 0; i < count; i++) {
                System.arraycopy(texts, i * width, buffer, slot, lengths[i]);
                byte[] digest = guesser.guess(lengths[i]);
                if (tokens.mayHold(digest) && tokens.indexOf(digest) >= 0) {
                    found++;
                }
            }
            return found;
        }
    }
}
