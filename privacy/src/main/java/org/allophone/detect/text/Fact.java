package org.allophone.detect.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Something that lists say of words, such as the expressions that begin with one. It is looked up once for each word and then remembered with
 * it: a search asks the same of each word many times.
 *
 * @param <T> what is said of a word
 */
public final class Fact<T> {
    private static final AtomicInteger FACTS = new AtomicInteger();

    private final int number = FACTS.getAndIncrement();
    private final Function<String, T> lookUp;

    /** @param lookUp says the same of a word at all times; never null */
    public Fact(Function<String, T> lookUp) {
        this.lookUp = lookUp;
    }

    /** What is said of a word. */
    @SuppressWarnings("unchecked") // Only this object writes under its number.
    public T of(Word word) {
        Object known = word.fact(number);
        if (known == null) {
            known = lookUp.apply(word.text());
            word.remember(number, known);
        }
        return (T) known;
    }

    /** What is said of a token's word. */
    public T of(Token token) {
        return of(token.word());
    }
}
