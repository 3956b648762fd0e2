package org.allophone.quality;

import static org.allophone.quality.Calls.call;
import static org.allophone.quality.Calls.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The measures of lexical diversity, against the plainest program that follows their definitions. */
class VocabularyTest {
    /** Words whose frequencies are those of Zipf's law, more or less. */
    private static List<String> words(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "mot" + Character.toString((int) ('a' + Math.min(25, Math.abs(random.nextGaussian()) * 3)))
                                + (char) ('a' + random.nextInt(1 + random.nextInt(20))))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void mattrIsTheMeanOverAllWindows(long seed) {
        List<String> words = words(seed, 700);
        double expected = IntStream.rangeClosed(0, words.size() - 50)
                .mapToDouble(from -> new HashSet<>(words.subList(from, from + 50)).size() / 50.0)
                .average()
                .orElseThrow();
        assertThat(value(Measure.MATTR_50, call("A: " + String.join(" ", words))))
                .isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void mtldIsTheMeanOfBothDirections(long seed) {
        List<String> words = words(seed, 700);
        List<String> backward = new ArrayList<>(words);
        Collections.reverse(backward);
        assertThat(value(Measure.MTLD, call("A: " + String.join(" ", words))))
                .isCloseTo((factorLength(words) + factorLength(backward)) / 2, within(1e-9));
    }

    /** As McCarthy and Jarvis describe it. */
    private static double factorLength(List<String> words) {
        double factors = 0;
        List<String> factor = new ArrayList<>();
        for (String word : words) {
            factor.add(word);
            if (ratio(factor) <= 0.72) {
                factors++;
                factor.clear();
            }
        }
        if (!factor.isEmpty()) {
            factors += (1 - ratio(factor)) / (1 - 0.72);
        }
        return words.size() / factors;
    }

    private static double ratio(List<String> words) {
        Set<String> different = new HashSet<>(words);
        return (double) different.size() / words.size();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theTypeTokenRatioIsOfTheFirstFiveHundredWords(long seed) {
        List<String> words = words(seed, 620);
        assertThat(value(Measure.TTR_500, call("A: " + String.join(" ", words), "C: Oui."), call("A: Trop court.")))
                .isCloseTo(ratio(words.subList(0, 500)), within(1e-9));
    }
}
