package org.allophone.detect.text;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Whether a word is one of a list, or of another sort. It is looked up once for each word and then remembered with it, as a {@link Fact} is, in
 * two bits: so that what a search asks of every word is found in one place of the memory.
 */
public final class Flag {
    private static final AtomicInteger FLAGS = new AtomicInteger();

    private static final long KNOWN = 1;
    private static final long TRUE = 2;

    private final int number = FLAGS.getAndIncrement();
    private final Predicate<String> lookUp;

    /** @param lookUp says the same of a word at all times */
    public Flag(Predicate<String> lookUp) {
        this.lookUp = lookUp;
    }

    /** Whether a word is one of some words. */
    public static Flag isIn(Set<String> words) {
        return new Flag(words::contains);
    }

    /** Whether it is so of a word. */
    public boolean of(Word word) {
        long bits = word.flag(number);
        if ((bits & KNOWN) != 0) {
            return (bits & TRUE) != 0;
        }
        boolean is = lookUp.test(word.text());
        word.rememberFlag(number, is ? KNOWN | TRUE : KNOWN);
        return is;
    }

    /** Whether it is so of a token's word. */
    public boolean of(Token token) {
        return of(token.word());
    }
}
