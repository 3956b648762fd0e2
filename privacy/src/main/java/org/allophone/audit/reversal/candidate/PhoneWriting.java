package org.allophone.audit.reversal.candidate;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** The numbers of a plan, written after a pattern with {@code #} for each digit. */
final class PhoneWriting implements Writing {
    private final NumberBlocks blocks;
    private final String pattern;
    private final double weight;
    private final byte[] text;
    /** Where the digits stand, the last one first. */
    private final int[] places;

    PhoneWriting(NumberBlocks blocks, String pattern, double weight) {
        this.blocks = blocks;
        this.pattern = pattern;
        this.weight = weight;
        this.text = pattern.getBytes(StandardCharsets.US_ASCII);
        this.places = IntStream.iterate(text.length - 1, place -> place >= 0, place -> place - 1)
                .filter(place -> text[place] == PhonePattern.DIGIT)
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
        long left = blocks.number(index);
        for (int place : places) {
            into[at + place] = (byte) ('0' + left % 10);
            left /= 10;
        }
        return text.length;
    }

    /** Blocks start at a whole hundred and hold whole hundreds, so only the last two digits change from number to number. */
    @Override
    public int writeNext(long index, byte[] into, int at) {
        int lastTwo = (int) (index % 100);
        if (lastTwo == 0) {
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
