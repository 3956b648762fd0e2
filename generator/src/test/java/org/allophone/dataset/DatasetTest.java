package org.allophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.allophone.centre.Call;
import org.allophone.table.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetTest {

    @Test
    void theNotebooksFirstCallsAreTheOnesItPrints() {
        List<Call> calls = new Dataset(Recipes.notebook(200, 18)).firstCalls(5);

        assertThat(calls)
                .extracting(call -> call.agent() + " " + local(call) + " " + call.durationSeconds() + " " + call.topic()
                        + " " + call.resolved())
                .containsExactly(
                        "D 2025-08-16T07:42:51.470748 1324 orders true",
                        "B 2025-08-27T10:12:51.470748 1268 orders true",
                        "D 2025-08-26T20:25:51.470748 160 other true",
                        "D 2025-08-17T09:55:51.470748 1245 returns false",
                        "B 2025-09-04T15:35:51.470748 282 returns true");
        assertThat(calls.get(0).caller()).isEqualTo(3242121958L);
    }

    @Test
    void theNotebooksTranscriptsAreNamedAsItListsThem() {
        // Its printed list breaks off after the seventeenth.
        assertThat(new Dataset(Recipes.notebook(200, 18)).transcripts())
                .extracting(Transcript::fileName)
                .startsWith(
                        "billing_01.txt",
                        "other_02.txt",
                        "other_03.txt",
                        "tech_support_04.txt",
                        "returns_05.txt",
                        "billing_06.txt",
                        "billing_07.txt",
                        "orders_08.txt",
                        "other_09.txt",
                        "billing_10.txt",
                        "other_11.txt",
                        "billing_12.txt",
                        "tech_support_13.txt",
                        "returns_14.txt",
                        "billing_15.txt",
                        "other_16.txt",
                        "tech_support_17.txt")
                .hasSize(18);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1, 42, 1L << 40})
    void telecomCallsComeInOrderWithinOpeningHours(long seed) {
        List<Call> calls = all(new Dataset(Recipes.telecom(seed, 5_000, 0)));

        assertThat(calls).hasSize(5_000).isSortedAccordingTo((a, b) -> Long.compare(a.startMicros(), b.startMicros()));
        assertThat(calls).allSatisfy(call -> {
            LocalDateTime start = local(call);
            assertThat(start.getHour()).isBetween(8, 17);
            assertThat(start.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(start).isBetween("2025-01-06T08:00:00", "2025-02-04T18:00:00");
            assertThat(call.durationSeconds()).isBetween(30, 1799);
            assertThat(Long.toString(call.caller())).matches("324[014]\\d{6}");
        });
        assertThat(calls.stream().map(Call::topic).collect(Collectors.toSet())).hasSize(5);
        assertThat(calls.stream().map(Call::agent).collect(Collectors.toSet())).hasSize(5);
    }

    @Test
    void rowsAreTheSameEachTimeTheyAreAskedFor() {
        for (Recipe recipe : List.of(Recipes.telecom(42, 9_000, 0), Recipes.notebook(9_000, 0))) {
            Dataset dataset = new Dataset(recipe);
            assertThat(all(dataset)).isEqualTo(all(dataset)).isEqualTo(all(new Dataset(recipe)));
        }
    }

    @Test
    void anotherSeedGivesOtherCalls() {
        assertThat(new Dataset(Recipes.telecom(42, 50, 0)).firstCalls(50))
                .doesNotContainAnyElementsOf(new Dataset(Recipes.telecom(43, 50, 0)).firstCalls(50));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void transcriptsCoverEveryTopicAndBelongToCallsAboutIt(long seed) {
        Dataset dataset = new Dataset(Recipes.telecom(seed, 200, 5));

        List<Transcript> transcripts = dataset.transcripts();

        assertThat(transcripts)
                .extracting(Transcript::topic)
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(transcripts).allSatisfy(transcript -> {
            assertThat(transcript.call().orElseThrow().topic()).isEqualTo(transcript.topic());
            assertThat(transcript.text())
                    .startsWith("Client_" + transcript.number() + ": ")
                    .doesNotEndWith("\n");
        });
        assertThat(transcripts).extracting(t -> t.call().orElseThrow().number()).isSorted();
    }

    @Test
    void aCentreHasNoMoreTranscriptsThanCalls() {
        assertThat(new Dataset(Recipes.telecom(42, 3, 18)).transcripts()).hasSize(3);
        assertThat(new Dataset(Recipes.telecom(42, 0, 18)).transcripts()).isEmpty();
    }

    private static List<Call> all(Dataset dataset) {
        List<Call> calls = new ArrayList<>();
        for (Part<Call> part : dataset.calls().parts()) {
            part.forEach(calls::add);
        }
        assertThat(calls.stream().map(Call::number).collect(Collectors.toSet())).isEqualTo(oneTo(calls.size()));
        return calls;
    }

    private static Set<Long> oneTo(int count) {
        return java.util.stream.LongStream.rangeClosed(1, count).boxed().collect(Collectors.toSet());
    }

    private static LocalDateTime local(Call call) {
        long micros = call.startMicros();
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(micros, 1_000_000L), (int) Math.floorMod(micros, 1_000_000L) * 1000, ZoneOffset.UTC);
    }
}
