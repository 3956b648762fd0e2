package org.allophone.quality;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** Measures the variety of the first turns that have 10,000 masked words together, so that samples of any set are equally large. */
final class VarietySample {
    private static final int WORDS = 10_000;
    private static final int LEAST_WORDS_OF_DUPLICATE = 4;
    private static final int LONGEST_SEQUENCE = 4;

    /** Header and trailer of a gzip file without a name (RFC 1952). */
    private static final int GZIP_FRAME = 18;

    private long[] words = new long[WORDS / 8];
    private int[] firstOfTurn = new int[64];
    private int size;
    private int turns;
    private StringBuilder text = new StringBuilder();
    private final LongTable said = new LongTable();
    private long longTurns;
    private long duplicates;
    private double[] ratios = {};

    /** Takes the turns of a call, until there are enough words. */
    void add(SpokenCall call) {
        for (int turn = 0; turn < call.turns() && size < WORDS; turn++) {
            add(call, turn);
        }
    }

    private void add(SpokenCall call, int turn) {
        int first = call.firstMaskedWord(turn);
        int length = call.firstMaskedWord(turn + 1) - first;
        if (size + length > words.length) {
            words = Arrays.copyOf(words, Math.max(2 * words.length, size + length));
        }
        if (turns == firstOfTurn.length) {
            firstOfTurn = Arrays.copyOf(firstOfTurn, 2 * turns);
        }
        firstOfTurn[turns++] = size;
        for (int word = 0; word < length; word++) {
            words[size++] = call.maskedWord(first + word);
        }
        text.append(call.maskedText(turn)).append('\n');
        if (length >= LEAST_WORDS_OF_DUPLICATE) {
            longTurns++;
            duplicates += said.add(call.maskedTurn(turn), 1) > 1 ? 1 : 0;
        }
        if (size >= WORDS) {
            ratios = computedRatios();
            forgetWords();
        }
    }

    private void forgetWords() {
        words = new long[0];
        firstOfTurn = new int[0];
        text = new StringBuilder();
        said.clear();
    }

    private double[] computedRatios() {
        double[] computed = new double[LONGEST_SEQUENCE + 2];
        for (int length = 1; length <= LONGEST_SEQUENCE; length++) {
            computed[length - 1] = distinct(length);
        }
        computed[LONGEST_SEQUENCE] = gzipRatio();
        computed[LONGEST_SEQUENCE + 1] = longTurns == 0 ? Double.NaN : (double) duplicates / longTurns;
        return computed;
    }

    /** Different sequences of so many words in a turn, divided by all of them; NaN if there are none. */
    private double distinct(int length) {
        long[] sequences = new long[size];
        int count = 0;
        for (int turn = 0; turn < turns; turn++) {
            int end = turn + 1 < turns ? firstOfTurn[turn + 1] : size;
            for (int word = firstOfTurn[turn]; word + length <= end; word++) {
                long sequence = WordHash.NOTHING;
                for (int i = 0; i < length; i++) {
                    sequence = WordHash.followedBy(sequence, words[word + i]);
                }
                sequences[count++] = sequence;
            }
        }
        return count == 0
                ? Double.NaN
                : (double) Arrays.stream(sequences, 0, count).distinct().count() / count;
    }

    private double gzipRatio() {
        byte[] plain = text.toString().getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] buffer = new byte[1 << 15];
            while (!deflater.finished()) {
                deflater.deflate(buffer);
            }
            return plain.length == 0 ? Double.NaN : (double) plain.length / (deflater.getBytesWritten() + GZIP_FRAME);
        } finally {
            deflater.end();
        }
    }

    /** The masked words of the sample. */
    int size() {
        return size;
    }

    /** @param measures distinct-1 to distinct-4, gzip ratio, duplicate turns */
    void measure(Measurements found, List<Measure> measures) {
        double[] known = ratios.length == 0 ? computedRatios() : ratios;
        for (int i = 0; i < known.length; i++) {
            found.add(measures.get(i), known[i], size);
        }
    }
}
