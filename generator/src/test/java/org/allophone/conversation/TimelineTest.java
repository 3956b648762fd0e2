package org.allophone.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.allophone.conversation.pack.Phase;
import org.allophone.conversation.pack.Speaker;
import org.allophone.random.RandomStream;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final double[] PACES = {220, 220};

    @Test
    void nobodySpeaksOverHimselfHoweverShortTheCallIs() {
        for (int seed = 0; seed < 2000; seed++) {
            RandomStream random = new RandomStream(seed);
            List<RawTurn> turns = new ArrayList<>();
            int[] words = new int[4 + random.nextInt(12)];
            double spoken = 0;
            for (int i = 0; i < words.length; i++) {
                words[i] = 1 + random.nextInt(20);
                spoken += 60.0 * words[i] / PACES[0];
                int most = random.nextInt(3) == 0 ? 5 : 0;
                boolean sameSpeaker = i > 0 && most > 0 && random.nextInt(2) == 0;
                Speaker speaker = i == 0
                        ? Speaker.AGENT
                        : sameSpeaker
                                ? turns.get(i - 1).speaker()
                                : turns.get(i - 1).speaker().other();
                turns.add(turn(speaker, most));
            }
            int talk = (int) Math.max(1, spoken * (0.6 + 0.6 * random.nextDouble()));
            Timeline timeline = new Timeline(random, words.length);
            timeline.lay(new CallSituation.Leg("A", 10, 0, talk, 0), turns, 0, words.length, words, PACES);

            Map<Speaker, Integer> ends = new EnumMap<>(Speaker.class);
            for (int i = 0; i < words.length; i++) {
                Speaker speaker = turns.get(i).speaker();
                // Both are rounded to a millisecond.
                assertThat(timeline.start(i) + 1)
                        .as("turn %d of %s, seed %d", i, Arrays.toString(words), seed)
                        .isGreaterThanOrEqualTo(ends.getOrDefault(speaker, 0));
                ends.put(speaker, timeline.end(i));
            }
        }
    }

    private static RawTurn turn(Speaker speaker, int mostSilence) {
        return new RawTurn(
                1, speaker, Phase.DIAGNOSIS, List.of(), 0, "", "oui", List.of(), 0, mostSilence, false, false);
    }
}
