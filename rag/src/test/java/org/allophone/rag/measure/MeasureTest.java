package org.allophone.rag.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    /** Found: not judged, grade 2, grade 0, grade 1. Not found: grade 3. */
    private static final JudgedRanking RANKING = ranking(1);

    private static JudgedRanking ranking(int level) {
        return JudgedRanking.of(new int[] {9, 2, 3, 4}, Map.of(2, 2, 3, 0, 4, 1, 5, 3), level);
    }

    /** By hand, with the definitions. */
    @ParameterizedTest
    @CsvSource({
        "nDCG,      0.3554", // (2/log2(3) + 1/log2(5)) / (3 + 2/log2(3) + 1/2) = 1.6925 / 4.7619
        "nDCG@2,    0.2961", // (2/log2(3)) / (3 + 2/log2(3)) = 1.2619 / 4.2619
        "MAP,       0.3333", // (1/2 + 2/4) / 3
        "MAP@3,     0.1667", // (1/2) / 3
        "Recall@2,  0.3333",
        "Recall@10, 0.6667",
        "P@2,       0.5",
        "P@10,      0.2",
        "MRR,       0.5",
        "MRR@1,     0",
        "Success@1, 0",
        "Success@2, 1",
        "R-prec,    0.3333", // three are relevant; one of the first three
        "bpref,     0.3333" // the first relevant counts 1, the second 1 - 1/1; divided by three
    })
    void isAsComputedByHand(String name, double value) {
        assertThat(Measure.named(name).orElseThrow().of(RANKING)).isCloseTo(value, within(0.00005));
    }

    @Test
    void aGradeBelowTheLevelIsNotRelevantAndStillAGain() {
        JudgedRanking ranking = ranking(2);
        assertThat(Measure.named("MRR").orElseThrow().of(ranking)).isEqualTo(0.5);
        assertThat(Measure.named("Recall@10").orElseThrow().of(ranking)).isEqualTo(0.5);
        assertThat(Measure.named("nDCG").orElseThrow().of(ranking))
                .isEqualTo(Measure.named("nDCG").orElseThrow().of(RANKING));
    }

    @Test
    void nothingFoundOrNothingRelevantIsZero() {
        for (Measure measure : Measure.USUAL) {
            assertThat(measure.of(JudgedRanking.of(new int[0], Map.of(1, 1), 1)))
                    .isZero();
            assertThat(measure.of(JudgedRanking.of(new int[] {1, 2}, Map.of(1, 0), 1)))
                    .isZero();
            assertThat(measure.of(JudgedRanking.of(new int[] {1, 2}, Map.of(1, -1), 1)))
                    .isZero();
        }
    }

    @Test
    void everyMeasureIsFoundUnderItsName() {
        for (Measure measure : Measure.USUAL) {
            assertThat(Measure.named(measure.name())).contains(measure);
        }
        assertThat(Measure.named("ndcg@10")).contains(new Measure(Measure.Kind.NDCG, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nDCG@", "nDCG@0", "nDCG@-1", "nDCG@1234567", "Recall", "bpref@10", "R-prec@5", "F1"})
    void otherNamesAreNoMeasures(String name) {
        assertThat(Measure.named(name)).isEmpty();
    }
}
