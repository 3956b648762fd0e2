package org.allophone.audit.reversal.candidate;

import java.nio.charset.StandardCharsets;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/** Numbers, written after a pattern with {@code #} for each digit. */
final class DigitWriting implements Writing {
    /** Stands for a digit in a pattern. */
    static final char DIGIT = '#';

    private final LongUnaryOperator numbers;
    /** Whether each number is one more than the one before it, but for whole hundreds, where that may be otherwise. */
    private final boolean countsUp;

    private final String pattern;
    private final double weight;
    private final byte[] text;
    /** Where the digits stand, the last one first. */
    private final int[] places;

    DigitWriting(LongUnaryOperator numbers, boolean countsUp, String pattern, double weight) {
        this.numbers = numbers;
        this.countsUp = countsUp;
        this.pattern = pattern;
        this.weight = weight;
        this.text = pattern.getBytes(StandardCharsets.US_ASCII);
        this.places = IntStream.iterate(text.length - 1, place -> place >= 0, place -> place - 1)
                .filter(place -> text[place] == DIGIT)
                .toArray();
    }

    @Override
    public String name() {
        return pattern;
    }

    @Override
    public double weight() {
        return weight;
    }

    @Override
    public int longest() {
        return text.length;
    }

    @Override
    public int write(long index, byte[] into, int at) {
        System.arraycopy(text, 0, into, at, text.length);
        long left = numbers.applyAsLong(index);
        for (int place : places) {
            into[at + place] = (byte) ('0' + left % 10);
            left /= 10;
        }
        return text.length;
    }

    /** Between whole hundreds only the last two digits change. */
    @Override
    public int writeNext(long index, byte[] into, int at) {
        int lastTwo = (int) (index % 100);
        if (lastTwo == 0 || !countsUp) {
            return write(index, into, at);
        }
        int last = lastTwo % 10;
        into[at + places[0]] = (byte) ('0' + last);
        if (last == 0) {
            into[at + places[1]] = (byte) ('0' + lastTwo / 10);
        }
        return text.length;
    }
}
