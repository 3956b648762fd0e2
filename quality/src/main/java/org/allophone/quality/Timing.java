package org.allophone.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allophone.quality.transcript.SpeakerRole;
import org.allophone.quality.transcript.Turn;
import org.allophone.quality.transcript.TurnTime;

/** Measures pace, gaps and silence, of calls whose turns all have times. */
final class Timing implements CallMeasurer {
    private static final double MS_PER_MINUTE = 60_000;
    private static final double MS_PER_HOUR = 3_600_000;
    private static final double MS_PER_SECOND = 1_000;
    private static final long LONGEST_GAP_MS = 600_000;
    private static final String REASON = "reason";

    private final Histogram gaps = new Histogram(-LONGEST_GAP_MS, LONGEST_GAP_MS, 1);
    private final Histogram toReason = new Histogram(0, 36_000_000, 10);
    private long overlappingTurns;
    private long words;
    private long minimalWords;
    private double talkMs;
    private double speechMs;
    private double anybodySpeaksMs;
    private double deadAirMs;

    /** A turn of the file with its time. */
    private record TimedTurn(Turn turn, TurnTime time) {}

    @Override
    public void add(SpokenCall call) {
        List<TimedTurn> timed = new ArrayList<>(call.call().turns().size());
        for (Turn turn : call.call().turns()) {
            if (turn.time() == null) {
                return;
            }
            timed.add(new TimedTurn(turn, turn.time()));
        }
        addReason(timed);
        timed.sort(Comparator.comparingLong(turn -> turn.time().startMs()));
        long spoken = addSpeech(timed);
        double talk = Double.isNaN(call.call().talkSeconds())
                ? lastEnd(timed) - timed.get(0).time().startMs()
                : MS_PER_SECOND * call.call().talkSeconds();
        talkMs += talk;
        deadAirMs += Math.max(0, talk - spoken);
        words += call.words();
        addMinimalWords(call);
    }

    private void addReason(List<TimedTurn> timed) {
        for (TimedTurn turn : timed) {
            if (turn.turn().phase().equals(REASON) && turn.turn().role() == SpeakerRole.CALLER) {
                toReason.add(
                        Math.max(0, turn.time().startMs() - timed.get(0).time().startMs()));
                return;
            }
        }
    }

    /** Adds the turns, in the order of their starts, and returns the milliseconds in which anybody speaks. */
    private long addSpeech(List<TimedTurn> timed) {
        long anybodySpeaks = 0;
        long spokenTo = Long.MIN_VALUE;
        for (int i = 0; i < timed.size(); i++) {
            TurnTime time = timed.get(i).time();
            speechMs += time.durationMs();
            anybodySpeaks += Math.max(0, time.endMs() - Math.max(spokenTo, time.startMs()));
            spokenTo = Math.max(spokenTo, time.endMs());
            if (i > 0
                    && !timed.get(i - 1)
                            .turn()
                            .speaker()
                            .equals(timed.get(i).turn().speaker())) {
                long gap = time.startMs() - timed.get(i - 1).time().endMs();
                gaps.add(gap);
                overlappingTurns += gap < 0 ? 1 : 0;
            }
        }
        anybodySpeaksMs += anybodySpeaks;
        return anybodySpeaks;
    }

    private static long lastEnd(List<TimedTurn> timed) {
        return timed.stream().mapToLong(turn -> turn.time().endMs()).max().orElse(0);
    }

    private void addMinimalWords(SpokenCall call) {
        int start = 0;
        for (int word = 0; word < call.words(); word++) {
            if (call.is(word, WordMarks.START)) {
                start = word;
            }
            if (call.is(word, WordMarks.END) && Hesitation.isMinimal(call, start, word)) {
                minimalWords += word - start + 1;
            }
        }
    }

    @Override
    public void measure(Measurements found) {
        found.add(Measure.GAP_P50, gaps.quantile(0.5), gaps.size());
        found.add(Measure.GAP_P80, gaps.quantile(0.8), gaps.size());
        found.add(Measure.GAP_P90, gaps.quantile(0.9), gaps.size());
        found.addRatio(Measure.OVERLAPPING_TURNS, overlappingTurns, gaps.size());
        if (speechMs > 0) {
            found.add(Measure.OVERLAP_TIME, (speechMs - anybodySpeaksMs) / anybodySpeaksMs, words);
            found.add(Measure.WORDS_PER_MINUTE_OF_TALK, words / talkMs * MS_PER_MINUTE, words);
            found.add(Measure.WORDS_PER_MINUTE_OF_SPEECH, words / speechMs * MS_PER_MINUTE, words);
            found.add(Measure.DEAD_AIR, deadAirMs / talkMs, words);
            found.add(Measure.BACK_CHANNELS_PER_HOUR, minimalWords / speechMs * MS_PER_HOUR, words);
        }
        found.add(Measure.SECONDS_TO_REASON_P50, toReason.quantile(0.5) / MS_PER_SECOND, toReason.size());
    }
}
