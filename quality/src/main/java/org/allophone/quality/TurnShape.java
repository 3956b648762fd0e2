package org.allophone.quality;

import org.allophone.quality.transcript.SpeakerRole;

/** Measures how long calls and turns are, and who speaks how much. */
final class TurnShape implements CallMeasurer {
    private final Histogram wordsPerCall = Histogram.ofCounts();
    private final Histogram wordsPerTurn = Histogram.ofCounts();
    private final Histogram longestTurns = Histogram.ofCounts();
    private long calls;
    private long turns;
    private long agentWords;
    private long wordsWithAgents;
    private double entropies;
    private long callsOfSeveral;

    @Override
    public void add(SpokenCall call) {
        calls++;
        turns += call.turns();
        wordsPerCall.add(call.words());
        int longest = 0;
        long wordsOfAgent = 0;
        boolean hasAgent = false;
        for (int turn = 0; turn < call.turns(); turn++) {
            int words = call.wordsOf(turn);
            wordsPerTurn.add(words);
            longest = Math.max(longest, words);
            if (call.role(turn) == SpeakerRole.AGENT) {
                hasAgent = true;
                wordsOfAgent += words;
            }
        }
        longestTurns.add(longest);
        if (hasAgent) {
            agentWords += wordsOfAgent;
            wordsWithAgents += call.words();
        }
        addEntropy(call);
    }

    private void addEntropy(SpokenCall call) {
        LongTable turnsBySpeaker = new LongTable();
        for (int turn = 0; turn < call.turns(); turn++) {
            turnsBySpeaker.add(WordHash.of(call.speaker(turn)), 1);
        }
        if (turnsBySpeaker.size() < 2) {
            return;
        }
        double entropy = 0;
        for (int count : turnsBySpeaker.counts()) {
            double share = (double) count / call.turns();
            entropy -= share * StrictMath.log(share);
        }
        entropies += entropy / StrictMath.log(turnsBySpeaker.size());
        callsOfSeveral++;
    }

    @Override
    public void measure(Measurements found) {
        found.add(Measure.WORDS_PER_CALL_MEAN, wordsPerCall.mean(), calls);
        found.add(Measure.WORDS_PER_CALL_P10, wordsPerCall.quantile(0.1), calls);
        found.add(Measure.WORDS_PER_CALL_P50, wordsPerCall.quantile(0.5), calls);
        found.add(Measure.WORDS_PER_CALL_P90, wordsPerCall.quantile(0.9), calls);
        found.addRatio(Measure.TURNS_PER_CALL_MEAN, turns, calls);
        found.add(Measure.WORDS_PER_TURN_MEAN, wordsPerTurn.mean(), turns);
        found.add(Measure.WORDS_PER_TURN_P10, wordsPerTurn.quantile(0.1), turns);
        found.add(Measure.WORDS_PER_TURN_P30, wordsPerTurn.quantile(0.3), turns);
        found.add(Measure.WORDS_PER_TURN_P50, wordsPerTurn.quantile(0.5), turns);
        found.add(Measure.WORDS_PER_TURN_P80, wordsPerTurn.quantile(0.8), turns);
        found.add(Measure.WORDS_PER_TURN_P90, wordsPerTurn.quantile(0.9), turns);
        found.add(Measure.TURNS_OF_AT_MOST_2_WORDS, wordsPerTurn.shareAtMost(2), turns);
        found.add(Measure.TURNS_OF_AT_MOST_5_WORDS, wordsPerTurn.shareAtMost(5), turns);
        found.add(Measure.LONGEST_TURN_P50, longestTurns.quantile(0.5), calls);
        found.add(Measure.LONGEST_TURN_P90, longestTurns.quantile(0.9), calls);
        found.addRatio(Measure.AGENT_WORD_SHARE, agentWords, wordsWithAgents);
        found.addRatio(Measure.TURN_TAKING_ENTROPY, entropies, callsOfSeveral);
    }
}
