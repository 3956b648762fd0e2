package org.allophone.audit.reversal;

import java.util.concurrent.atomic.LongAdder;
import org.allophone.audit.reversal.candidate.Writing;
import org.allophone.audit.reversal.guess.Guesser;
import org.allophone.audit.reversal.salt.Salt;
import org.allophone.audit.reversal.token.TokenSet;

/** Tries all data of a set under a mask that is known. */
final class FullScan {
    /** Data that a thread tries in one go: some milliseconds. */
    private static final int PIECE = 1 << 16;
    /** Pieces between two looks at whether tokens are left. */
    private static final int WAVE = 256;

    private final Workers workers;
    private final LongAdder guesses;

    /** @param guesses counts them */
    FullScan(Workers workers, LongAdder guesses) {
        this.workers = workers;
        this.guesses = guesses;
    }

    /** Writes what it finds to {@code reversed}, until all tokens are reversed, all data tried, or the time is over. */
    void run(Recipe recipe, Salt salt, Reversed reversed) {
        long size = recipe.candidates().size();
        long pieces = (size + PIECE - 1) / PIECE;
        for (long start = 0; start < pieces && !reversed.isComplete(); start += WAVE) {
            long from = start;
            boolean complete = workers.run(Math.min(WAVE, pieces - start), () -> {
                Scanner scanner = new Scanner(recipe, salt, reversed);
                return piece -> {
                    long first = (from + piece) * PIECE;
                    long count = Math.min(PIECE, size - first);
                    scanner.run(first, count);
                    guesses.add(count);
                };
            });
            if (!complete) {
                return;
            }
        }
    }

    /** What one thread tries. */
    private static final class Scanner {
        private final TokenSet tokens;
        private final Writing writing;
        private final Guesser guesser;
        private final Reversed reversed;
        private final Recipe recipe;
        private final Salt salt;

        Scanner(Recipe recipe, Salt salt, Reversed reversed) {
            this.recipe = recipe;
            this.salt = salt;
            this.reversed = reversed;
            this.tokens = reversed.tokens();
            this.writing = recipe.writing();
            this.guesser = recipe.construction()
                    .guesser(recipe.algorithm(), recipe.algorithm().hash(), salt.reveal(), writing.longest());
        }

        void run(long first, long count) {
            byte[] buffer = guesser.buffer();
            int slot = guesser.slot();
            int length = writing.write(first, buffer, slot);
            for (long index = first; ; ) {
                byte[] digest = guesser.guess(length);
                if (tokens.mayHold(digest)) {
                    add(digest, index);
                }
                index++;
                if (index >= first + count) {
                    return;
                }
                length = writing.writeNext(index, buffer, slot);
            }
        }

        private void add(byte[] digest, long index) {
            int token = tokens.indexOf(digest);
            if (token >= 0) {
                reversed.add(token, recipe, salt, index);
            }
        }
    }
}
