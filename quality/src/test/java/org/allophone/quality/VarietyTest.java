package org.allophone.quality;

import static org.allophone.quality.Calls.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.allophone.quality.transcript.Style;
import org.allophone.quality.transcript.TranscribedCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far calls repeat each other, against the plainest program, java.util.zip and figures computed by hand. */
class VarietyTest {
    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "mot" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(6)))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void distinctSequencesAreCountedInsideTurns(int length) {
        Random random = new Random(length);
        List<String> turns =
                IntStream.range(0, 300).mapToObj(i -> text(random, 1 + i % 9)).toList();
        List<List<String>> sequences = new ArrayList<>();
        for (String turn : turns) {
            List<String> words = List.of(turn.split(" "));
            for (int from = 0; from + length <= words.size(); from++) {
                sequences.add(words.subList(from, from + length));
            }
        }
        Map<Measure, Double> found =
                Calls.values(Calls.report(call(lines(turns))).measurements());
        assertThat(found.get(List.of(Measure.DISTINCT_1, Measure.DISTINCT_2, Measure.DISTINCT_3, Measure.DISTINCT_4)
                        .get(length - 1)))
                .isCloseTo((double) new HashSet<>(sequences).size() / sequences.size(), within(1e-12));
    }

    private static String[] lines(List<String> turns) {
        return IntStream.range(0, turns.size())
                .mapToObj(i -> (i % 2 == 0 ? "A: " : "C: ") + turns.get(i))
                .toArray(String[]::new);
    }

    @Test
    void theGzipRatioIsThatOfAGzipFile() throws IOException {
        Random random = new Random(7);
        List<String> turns = IntStream.range(0, 400)
                .mapToObj(i -> text(random, 8) + " été 12.")
                .toList();
        byte[] plain = turns.stream()
                .map(turn -> turn.replace("12", "#") + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzip) {
            {
                def.setLevel(9);
            }
        }) {
            out.write(plain);
        }
        assertThat(Calls.value(Measure.GZIP_RATIO, call(lines(turns))))
                .isCloseTo((double) plain.length / gzip.size(), within(1e-12));
    }

    @Test
    void aTurnOfFourWordsThatWasSaidBeforeIsADuplicate() {
        // Of four long turns, the third repeats the first, but for its amount, its case and its punctuation.
        TranscribedCall call = call(
                "C: Je paie 12 euros.",
                "A: Oui.",
                "C: Où est ma facture ?",
                "A: Oui.",
                "C: je paie trente euros",
                "A: Oui.",
                "C: Je paie douze francs.");
        assertThat(Calls.value(Measure.DUPLICATE_TURNS, call)).isEqualTo(0.25);
    }

    @Test
    void theSampleIsTheFirstTenThousandWords() {
        Random random = new Random(1);
        TranscribedCall first = call("A: " + text(random, 9_990), "C: " + text(random, 20));
        TranscribedCall other = call("A: " + text(random, 5_000));
        GroupReport alone = Calls.report(first).topics().get(0);
        GroupReport both = Calls.report(first, other).topics().get(0);
        assertThat(alone.sampleWords()).isEqualTo(10_010);
        assertThat(both.measurements()).isEqualTo(alone.measurements());
        assertThat(both.calls()).isEqualTo(2);
    }

    @Test
    void topicsAreHeldToTheirTargetsFromTenThousandWordsOn() {
        Random random = new Random(2);
        String once = text(random, 100);
        String monotonous = (once + " ").repeat(100);
        assertThat(verdict(Measure.TOPIC_DISTINCT_4, monotonous)).isEqualTo(Verdict.LOW);
        assertThat(verdict(Measure.TOPIC_GZIP_RATIO, monotonous)).isEqualTo(Verdict.HIGH);
        assertThat(verdict(Measure.TOPIC_DISTINCT_4, text(random, 10_000))).isEqualTo(Verdict.OK);
        assertThat(verdict(Measure.TOPIC_DISTINCT_4, (once + " ").repeat(99))).isEqualTo(Verdict.NONE);
    }

    private static Verdict verdict(Measure measure, String text) {
        return Calls.report(call("A: " + text)).topics().get(0).measurements().stream()
                .filter(found -> found.measure() == measure)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void varietyOfVerbatimTranscriptsAndHesitationOfCleanOnesAreNotJudged() {
        assertThat(Measure.TOPIC_DISTINCT_4.verdict(0.1, 10_000, Style.VERBATIM))
                .isEqualTo(Verdict.NONE);
        assertThat(Measure.TOPIC_DISTINCT_4.verdict(0.1, 10_000, Style.CLEAN)).isEqualTo(Verdict.LOW);
        assertThat(Measure.FILLED_PAUSES_PER_100_WORDS.verdict(0, 10_000, Style.CLEAN))
                .isEqualTo(Verdict.NONE);
        assertThat(Measure.FILLED_PAUSES_PER_100_WORDS.verdict(0, 10_000, Style.VERBATIM))
                .isEqualTo(Verdict.LOW);
        assertThat(Measure.FILLED_PAUSES_PER_100_WORDS.verdict(0, 10_000, Style.UNKNOWN))
                .isEqualTo(Verdict.LOW);
        assertThat(Measure.FILLED_PAUSES_PER_100_WORDS.verdict(0, 10, Style.VERBATIM))
                .isEqualTo(Verdict.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCallThatIsNinetyPercentTheSameIsANearDuplicate(long seed) {
        Random random = new Random(seed);
        String common = text(random, 570);
        // 570 of 600 words in common: the index is about 568 / 630 = 0.90; with 450, 448 / 750 = 0.60.
        TranscribedCall first = call("A: " + common + " " + text(random, 30));
        TranscribedCall near = call("A: " + common + " " + text(random, 30));
        String lessInCommon = String.join(" ", List.of(common.split(" ")).subList(0, 450));
        TranscribedCall apart = call("A: " + lessInCommon + " " + text(random, 150));
        assertThat(Calls.value(Measure.NEAR_DUPLICATE_CALLS, first, near)).isEqualTo(0.5);
        assertThat(Calls.value(Measure.NEAR_DUPLICATE_CALLS, first, apart)).isZero();
        assertThat(Calls.value(Measure.NEAR_DUPLICATE_CALLS, first, first, first, apart))
                .isEqualTo(0.5);
    }

    @Test
    void theCommonestTurnOfAnIntentIsCountedOncePerCall() {
        TranscribedCall[] calls = IntStream.range(0, 10)
                .mapToObj(i -> Calls.of(
                        Style.CLEAN,
                        "refund",
                        "C: " + (i < 6 ? "je vous ai payé " + i + " euros par la banque" : text(new Random(i), 9)),
                        "A: Bonjour à vous, que puis-je faire pour vous aider ?",
                        "C: " + (i < 3 ? "je vous ai payé deux euros par la banque" : "Oui."),
                        "A: Bien."))
                .toArray(TranscribedCall[]::new);
        GroupReport intent = Calls.report(calls).intents().get(0);
        assertThat(intent.name()).isEqualTo("refund");
        assertThat(Calls.values(intent.measurements())).containsEntry(Measure.INTENT_COMMONEST_TURN, 0.6);
        assertThat(intent.commonestTurn()).contains("je vous ai payé # euros par la banque");
    }

    @Test
    void whatFewCallersSaidIsNotTold() {
        TranscribedCall call = Calls.of(Style.CLEAN, "refund", "C: Je m'appelle Delvaux et j'habite à Namur.");
        assertThat(Calls.report(call, call, call, call).intents().get(0).commonestTurn())
                .isEmpty();
        assertThat(Calls.report(call, call, call, call, call).intents().get(0).commonestTurn())
                .isPresent();
    }
}
