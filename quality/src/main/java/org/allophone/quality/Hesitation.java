package org.allophone.quality;

import java.util.Map;

/** Measures what people say while they think, and to show that they listen. */
final class Hesitation implements CallMeasurer {
    private static final int LEAST_WORDS_OF_SPEAKER = 100;
    private static final int MOST_MINIMAL_WORDS = 3;

    /** Rates of speakers are kept to a hundredth. */
    private static final long HUNDREDTHS = 100;

    private static final Map<String, Measure> MEASURED_MARKERS = Map.ofEntries(
            Map.entry("donc", Measure.DONC_PER_1000_WORDS),
            Map.entry("alors", Measure.ALORS_PER_1000_WORDS),
            Map.entry("hein", Measure.HEIN_PER_1000_WORDS),
            Map.entry("bon", Measure.BON_PER_1000_WORDS),
            Map.entry("enfin", Measure.ENFIN_PER_1000_WORDS),
            Map.entry("voilà", Measure.VOILA_PER_1000_WORDS),
            Map.entry("ben", Measure.BEN_PER_1000_WORDS),
            Map.entry("quoi", Measure.QUOI_PER_1000_WORDS),
            Map.entry("d'accord", Measure.D_ACCORD_PER_1000_WORDS),
            Map.entry("du coup", Measure.DU_COUP_PER_1000_WORDS),
            Map.entry("bah", Measure.BAH_PER_1000_WORDS),
            Map.entry("en fait", Measure.EN_FAIT_PER_1000_WORDS),
            Map.entry("genre", Measure.GENRE_PER_1000_WORDS));

    private final MarkerCounts markers = new MarkerCounts();
    private final Histogram ratesOfSpeakers = new Histogram(0, 100 * HUNDREDTHS, 1);
    private final LongTable wordsBySpeaker = new LongTable();
    private final LongTable pausesBySpeaker = new LongTable();
    private long words;
    private long utterances;
    private long minimalUtterances;
    private long pauses;
    private long pausesAtStart;
    private long pausesAtEnd;
    private long repetitions;

    @Override
    public void add(SpokenCall call) {
        words += call.words();
        int start = 0;
        for (int word = 0; word < call.words(); word++) {
            if (call.is(word, WordMarks.START)) {
                start = word;
            }
            if (call.is(word, WordMarks.FILLED_PAUSE)) {
                addPause(call, word);
            }
            if (isRepeated(call, word, start)) {
                repetitions++;
            }
            if (call.is(word, WordMarks.END)) {
                utterances++;
                minimalUtterances += isMinimal(call, start, word) ? 1 : 0;
            }
        }
        markers.add(call);
        addSpeakers(call);
    }

    private void addPause(SpokenCall call, int word) {
        pauses++;
        if (call.is(word, WordMarks.START)) {
            pausesAtStart++;
        } else if (call.is(word, WordMarks.END)) {
            pausesAtEnd++;
        }
    }

    /** Whether a word ends a repetition of one word or of two. */
    private static boolean isRepeated(SpokenCall call, int word, int start) {
        int number = WordMarks.NUMBER | WordMarks.DIGIT;
        if (word == start || call.is(word, number)) {
            return false;
        }
        if (call.word(word) == call.word(word - 1)) {
            return true;
        }
        return word >= start + 3
                && call.word(word) == call.word(word - 2)
                && call.word(word - 1) == call.word(word - 3)
                && !call.is(word - 1, number);
    }

    /** Whether the utterance of these words says only that somebody listens. */
    static boolean isMinimal(SpokenCall call, int first, int last) {
        if (last - first >= MOST_MINIMAL_WORDS) {
            return false;
        }
        for (int word = first; word <= last; word++) {
            if (!call.is(word, WordMarks.MINIMAL)) {
                return false;
            }
        }
        return true;
    }

    private void addSpeakers(SpokenCall call) {
        wordsBySpeaker.clear();
        pausesBySpeaker.clear();
        for (int turn = 0; turn < call.turns(); turn++) {
            long speaker = WordHash.of(call.speaker(turn));
            int pausesOfTurn = 0;
            for (int word = call.firstWord(turn); word < call.firstWord(turn + 1); word++) {
                pausesOfTurn += call.is(word, WordMarks.FILLED_PAUSE) ? 1 : 0;
            }
            if (call.wordsOf(turn) > 0) {
                wordsBySpeaker.add(speaker, call.wordsOf(turn));
            }
            if (pausesOfTurn > 0) {
                pausesBySpeaker.add(speaker, pausesOfTurn);
            }
        }
        for (long speaker : wordsBySpeaker.keys()) {
            int wordsOfSpeaker = wordsBySpeaker.get(speaker);
            if (wordsOfSpeaker >= LEAST_WORDS_OF_SPEAKER) {
                ratesOfSpeakers.add(Math.round(100.0 * HUNDREDTHS * pausesBySpeaker.get(speaker) / wordsOfSpeaker));
            }
        }
    }

    @Override
    public void measure(Measurements found) {
        found.addRatio(Measure.MINIMAL_UTTERANCES, minimalUtterances, utterances);
        found.addRatio(Measure.FILLED_PAUSES_PER_100_WORDS, 100.0 * pauses, words);
        long speakers = ratesOfSpeakers.size();
        found.add(Measure.FILLED_PAUSES_OF_SPEAKERS_P25, ratesOfSpeakers.quantile(0.25) / HUNDREDTHS, speakers);
        found.add(Measure.FILLED_PAUSES_OF_SPEAKERS_P50, ratesOfSpeakers.quantile(0.5) / HUNDREDTHS, speakers);
        found.add(Measure.FILLED_PAUSES_OF_SPEAKERS_P75, ratesOfSpeakers.quantile(0.75) / HUNDREDTHS, speakers);
        found.addRatio(Measure.FILLED_PAUSES_AT_START, pausesAtStart, pauses);
        found.addRatio(Measure.FILLED_PAUSES_INSIDE, pauses - pausesAtStart - pausesAtEnd, pauses);
        found.addRatio(Measure.FILLED_PAUSES_AT_END, pausesAtEnd, pauses);
        found.addRatio(Measure.REPETITIONS_PER_100_WORDS, 100.0 * repetitions, words);
        found.addRatio(Measure.MARKERS_PER_100_WORDS, 100.0 * markers.total(), words);
        found.addRatio(Measure.DISFLUENCIES_PER_100_WORDS, 100.0 * (pauses + repetitions + markers.total()), words);
        MEASURED_MARKERS.forEach((marker, measure) -> found.addRatio(measure, 1000.0 * markers.of(marker), words));
    }
}
