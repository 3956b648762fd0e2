package org.allophone.quality;

import java.util.Arrays;

/** Measures how many different words a call has, and how hard they are to read. */
final class Vocabulary implements CallMeasurer {
    private static final int WINDOW = 50;
    private static final int LEAST_WORDS_OF_MTLD = 100;
    private static final double MTLD_RATIO = 0.72;
    private static final int WORDS_OF_TTR = 500;

    private final LongTable numbers = new LongTable();

    /** Each word of the call by a small number, the same for the same word. */
    private int[] ids = new int[1024];

    private double windowRatios;
    private long windows;
    private double lengths;
    private long callsOfMtld;
    private double ratios;
    private long callsOfTtr;
    private long utterances;
    private long readWords;
    private long syllables;

    @Override
    public void add(SpokenCall call) {
        int words = call.words();
        number(call);
        if (words >= WINDOW) {
            addWindows(words);
        }
        if (words >= LEAST_WORDS_OF_MTLD) {
            callsOfMtld++;
            lengths += (factorLength(words, false) + factorLength(words, true)) / 2;
        }
        if (words >= WORDS_OF_TTR) {
            callsOfTtr++;
            // Numbers are given in the order of the words, so the largest one among the first words counts them.
            ratios += (1.0 + Arrays.stream(ids, 0, WORDS_OF_TTR).max().orElse(0)) / WORDS_OF_TTR;
        }
        addReading(call);
    }

    private void number(SpokenCall call) {
        if (ids.length < call.words()) {
            ids = new int[2 * call.words()];
        }
        numbers.clear();
        for (int word = 0; word < call.words(); word++) {
            int known = numbers.get(call.word(word));
            ids[word] = (known == 0 ? numbers.add(call.word(word), numbers.size() + 1) : known) - 1;
        }
    }

    private void addWindows(int words) {
        int[] inWindow = new int[numbers.size()];
        int different = 0;
        for (int word = 0; word < words; word++) {
            different += inWindow[ids[word]]++ == 0 ? 1 : 0;
            if (word >= WINDOW) {
                different -= --inWindow[ids[word - WINDOW]] == 0 ? 1 : 0;
            }
            if (word >= WINDOW - 1) {
                windowRatios += (double) different / WINDOW;
                windows++;
            }
        }
    }

    /** The words of a call divided by the factors of MTLD in it, in one direction. */
    private double factorLength(int words, boolean backward) {
        int[] factorOfLast = new int[numbers.size()];
        int factor = 1;
        int length = 0;
        int different = 0;
        for (int i = 0; i < words; i++) {
            int id = ids[backward ? words - 1 - i : i];
            different += factorOfLast[id] != factor ? 1 : 0;
            factorOfLast[id] = factor;
            length++;
            if ((double) different / length <= MTLD_RATIO) {
                factor++;
                length = 0;
                different = 0;
            }
        }
        double rest = length == 0 ? 0 : (1 - (double) different / length) / (1 - MTLD_RATIO);
        double factors = factor - 1 + rest;
        return words / (factors == 0 ? 1 : factors);
    }

    private void addReading(SpokenCall call) {
        for (int piece = 0; piece < call.call().turns().size(); piece++) {
            String text = call.call().turns().get(piece).text();
            for (int word = call.firstWordOfPiece(piece); word < call.firstWordOfPiece(piece + 1); word++) {
                if (!call.is(word, WordMarks.ELIDED | WordMarks.DIGIT)) {
                    readWords++;
                    syllables += Syllables.of(text, call.start(word), call.end(word));
                }
                utterances += call.is(word, WordMarks.END) ? 1 : 0;
            }
        }
    }

    @Override
    public void measure(Measurements found) {
        found.addRatio(Measure.MATTR_50, windowRatios, windows);
        found.addRatio(Measure.MTLD, lengths, callsOfMtld);
        found.addRatio(Measure.TTR_500, ratios, callsOfTtr);
        if (readWords > 0) {
            double wordsPerUtterance = (double) readWords / utterances;
            double syllablesPerWord = (double) syllables / readWords;
            found.add(Measure.KANDEL_MOLES, 207 - 1.015 * wordsPerUtterance - 73.6 * syllablesPerWord, readWords);
        }
    }
}
