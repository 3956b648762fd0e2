package org.allophone.detect.text;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A word or a mark as tokens have it, with what the lists say of it. A common word is made once and serves all places where it stands, in
 * all calls, so that each list is searched for it once.
 */
public final class Word {
    /** So many words are kept at hand, more than people say in some thousand calls. Others are made again where they stand. */
    private static final int KEPT = 1 << 14;

    /** Longer words are rare. */
    private static final int LONGEST_KEPT = 24;

    private static final int FLAGS_IN_NUMBER = 32;

    private static final Object[] NO_FACTS = {};

    /** Each word stands where its hash says, or beside that place. Threads share them. */
    private static final AtomicReferenceArray<@Nullable Word> WORDS = new AtomicReferenceArray<>(KEPT);

    private final String text;
    private volatile Object[] facts = NO_FACTS;
    /** Two bits of each {@link Flag}. */
    private volatile long flags0;

    private volatile long flags1;
    private volatile long flags2;
    private volatile long flags3;

    private Word(String text) {
        this.text = text;
    }

    /** The digits of a number. They are never kept: they may identify somebody, and hardly come back. */
    static Word ofDigits(char[] characters, int length) {
        return new Word(new String(characters, 0, length));
    }

    /** The word with some characters. */
    static Word of(char[] characters, int length) {
        if (length > LONGEST_KEPT) {
            return new Word(new String(characters, 0, length));
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + characters[i];
        }
        int place = (hash ^ (hash >>> 15)) & (KEPT - 1);
        Word first = WORDS.get(place);
        if (first != null && first.is(characters, length)) {
            return first;
        }
        Word second = WORDS.get(place ^ 1);
        if (second != null && second.is(characters, length)) {
            return second;
        }
        Word made = new Word(new String(characters, 0, length));
        WORDS.set(first == null ? place : place ^ 1, made);
        return made;
    }

    private boolean is(char[] characters, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[i]) {
                return false;
            }
        }
        return true;
    }

    /** The word in lower case, without accents. */
    public String text() {
        return text;
    }

    /** The two bits of a flag; 0 if it is not remembered. */
    long flag(int number) {
        long flags = switch (number / FLAGS_IN_NUMBER) {
            case 0 -> flags0;
            case 1 -> flags1;
            case 2 -> flags2;
            case 3 -> flags3;
            default -> 0;
        };
        return (flags >>> (2 * (number % FLAGS_IN_NUMBER))) & 3;
    }

    /** Remembers the two bits of a flag, unless there are more flags than places. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // A flag that another thread overwrites is looked up again.
    void rememberFlag(int number, long twoBits) {
        long bits = twoBits << (2 * (number % FLAGS_IN_NUMBER));
        switch (number / FLAGS_IN_NUMBER) {
            case 0 -> flags0 |= bits;
            case 1 -> flags1 |= bits;
            case 2 -> flags2 |= bits;
            case 3 -> flags3 |= bits;
            default -> {}
        }
    }

    /** What is remembered under a number; null if nothing is. */
    @Nullable
    Object fact(int number) {
        Object[] known = facts;
        return number < known.length ? known[number] : null;
    }

    void remember(int number, Object fact) {
        Object[] known = facts;
        Object[] more = Arrays.copyOf(known, Math.max(known.length, number + 1));
        more[number] = fact;
        // Another thread may overwrite this with fewer facts; then one is looked up again.
        facts = more;
    }

    @Override
    public String toString() {
        return text;
    }
}
