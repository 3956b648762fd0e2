package org.allophone.quality.pii;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Transcripts;
import org.allophone.random.RandomStream;

/**
 * Calls drawn at random from a stream of calls, each equally likely: reservoir sampling (Vitter, ACM TOMS 11, 1985). Only the drawn calls are
 * in memory.
 *
 * @param calls in random order
 * @param outOf the number of calls they were drawn from
 */
public record CallSample(List<TranscribedCall> calls, long outOf) {
    public CallSample {
        calls = List.copyOf(calls);
    }

    /**
     * Draws calls without replacement; all of them if there are fewer.
     *
     * @param size how many, at least 1
     * @param random the same stream and calls give the same sample
     */
    public static CallSample draw(Transcripts transcripts, int size, RandomStream random) throws IOException {
        List<TranscribedCall> drawn = new ArrayList<>();
        long seen = 0;
        for (TranscribedCall call = transcripts.next(); call != null; call = transcripts.next()) {
            seen++;
            if (drawn.size() < size) {
                // The first calls come in random order too: neither their place nor their number tells when they were.
                int place = random.nextInt(drawn.size() + 1);
                drawn.add(call);
                drawn.set(drawn.size() - 1, drawn.get(place));
                drawn.set(place, call);
            } else {
                long place = random.nextLong(seen);
                if (place < size) {
                    drawn.set((int) place, call);
                }
            }
        }
        return new CallSample(drawn, seen);
    }
}
