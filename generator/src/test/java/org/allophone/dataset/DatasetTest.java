package org.allophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.allophone.centre.CentreCall;
import org.allophone.notebook.NotebookCall;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.table.CellBytes;
import org.allophone.table.Column;
import org.allophone.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetTest {

    @Test
    void theNotebooksFirstCallsAreTheOnesItPrints() {
        List<NotebookCall> calls = new NotebookDataset(Recipes.notebook(200, 18)).firstCalls(5);

        assertThat(calls)
                .extracting(call -> call.agent() + " " + local(call.startMicros()) + " " + call.durationSeconds() + " "
                        + call.topic() + " " + call.resolved())
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
        assertThat(new NotebookDataset(Recipes.notebook(200, 18)).transcripts())
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

    @Test
    void nothingAskedIsTheScenariosOwnLoad() throws Exception {
        CentreDataset dataset = CentreDataset.of(
                ScenarioFile.bundled("telecom-be").scenario(),
                new CentreDataset.Wish(42, OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty(), 18));

        assertThat(dataset.recipe()).isEqualTo(Recipes.telecom(42, 4_531, 18));
        assertThat(rows(dataset.calls(new CallRange(1, 4_531)))).hasSize(4_531);
    }

    @Test
    void rowsAreTheSameEachTimeTheyAreAskedFor() {
        for (Dataset<?> dataset :
                List.of(Recipes.centre("telecom-be", 42, 900, 5), new NotebookDataset(Recipes.notebook(900, 0)))) {
            CallRange all = new CallRange(1, 900);
            assertThat(rows(dataset.calls(all))).hasSize(900).isEqualTo(rows(dataset.calls(all)));
        }
    }

    @ParameterizedTest
    @CsvSource({"telecom-be, 1", "telecom-be, 2", "telecom-be, 7", "telecom-be, 5000", "telecom-national, 3"})
    void theRowsOfThePartsOneAfterTheOtherAreTheRowsOfTheWhole(String name, int parts) {
        CentreDataset dataset = Recipes.centre(name, 7, 2_345, 9);
        CallRange whole = new CallRange(1, 2_345);
        List<CallRange> slices = CallRange.of(2_345, parts);

        List<List<String>> calls = new ArrayList<>();
        slices.forEach(slice -> calls.addAll(rows(dataset.calls(slice))));

        assertThat(calls).isEqualTo(rows(dataset.calls(whole)));
        for (String table : List.of("segments", "cases")) {
            List<List<String>> rows = new ArrayList<>();
            slices.forEach(slice -> rows.addAll(rows(dataset.table(table, slice))));
            assertThat(rows).isEqualTo(rows(dataset.table(table, whole)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void thePartsOfTheNotebookAreItsWhole(int parts) {
        NotebookDataset dataset = new NotebookDataset(Recipes.notebook(57, 0));
        List<List<String>> rows = new ArrayList<>();
        CallRange.of(57, parts).forEach(slice -> rows.addAll(rows(dataset.calls(slice))));
        assertThat(rows).isEqualTo(rows(dataset.calls(new CallRange(1, 57))));
    }

    @ParameterizedTest
    @CsvSource({"10, 3", "0, 4", "7, 7", "100000000000, 10000", "5, 8"})
    void slicesFollowOneAnotherAndDifferByOneCallAtMost(long calls, int count) {
        long next = 1;
        for (CallRange slice : CallRange.of(calls, count)) {
            assertThat(slice.first()).isEqualTo(next);
            assertThat(slice.calls()).isBetween(calls / count, calls / count + 1);
            next = slice.last() + 1;
        }
        assertThat(next).isEqualTo(calls + 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tablesJoin(long seed) {
        CentreDataset dataset = Recipes.centre("telecom-national", seed, 30_000, 0);
        CallRange all = new CallRange(1, 30_000);
        List<Map<String, String>> calls = records(dataset.calls(all));
        Set<String> agents = values(records(dataset.table("agents", all)), "agent_id");
        Set<String> callers = values(records(dataset.table("callers", all)), "caller_id");
        Map<String, Map<String, String>> cases = byKey(records(dataset.table("cases", all)), "case_id");
        Map<String, List<Map<String, String>>> legs = new HashMap<>();
        for (Map<String, String> leg : records(dataset.table("segments", all))) {
            legs.computeIfAbsent(field(leg, "call_id"), id -> new ArrayList<>()).add(leg);
        }

        assertThat(values(calls, "case_id")).isEqualTo(cases.keySet());
        assertThat(callers.containsAll(values(calls, "caller_id"))).isTrue();
        assertThat(legs.keySet()).isEqualTo(values(calls, "call_id"));
        Set<String> casesSeen = new HashSet<>();
        for (Map<String, String> call : calls) {
            Map<String, String> itsCase = cases.get(field(call, "case_id"));
            for (String column : List.of("caller_id", "segment", "topic")) {
                assertThat(itsCase).containsEntry(column, field(call, column));
            }
            if (casesSeen.add(field(call, "case_id"))) {
                assertThat(itsCase).containsEntry("first_call_id", field(call, "call_id"));
            }
            if (!field(call, "agent_id").isEmpty()) {
                assertThat(agents.contains(field(call, "agent_id"))).isTrue();
            }
            List<Map<String, String>> itsLegs = Objects.requireNonNull(legs.get(field(call, "call_id")));
            assertThat(itsLegs).hasSize(1 + Integer.parseInt(field(call, "transfers")));
            Map<String, String> last = itsLegs.get(itsLegs.size() - 1);
            assertThat(last)
                    .containsEntry("agent_id", field(call, "agent_id"))
                    .containsEntry("queue", field(call, "queue"));
            assertThat(field(last, "outcome")).isEqualTo(field(call, "disposition"));
            for (String column : List.of("wait_sec", "talk_sec", "hold_sec", "wrap_up_sec")) {
                int sum = itsLegs.stream()
                        .mapToInt(leg -> Integer.parseInt(field(leg, column)))
                        .sum();
                assertThat(call).containsEntry(column, String.valueOf(sum));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aCallsFieldsAgree(long seed) {
        CentreDataset dataset = Recipes.centre("telecom-be", seed, 4_000, 18);
        for (Map<String, String> call : records(dataset.calls(new CallRange(1, 4_000)))) {
            assertThat(number(call, "duration_sec"))
                    .isEqualTo(number(call, "ivr_sec")
                            + number(call, "wait_sec")
                            + number(call, "talk_sec")
                            + number(call, "hold_sec"));
            boolean abandoned = field(call, "disposition").equals("abandoned");
            assertThat(field(call, "agent_id").isEmpty()).isEqualTo(abandoned);
            assertThat(field(call, "wrap_up_code").isEmpty()).isEqualTo(abandoned);
            if (abandoned) {
                assertThat(call).containsEntry("resolved", "0").containsEntry("satisfaction", "");
                assertThat(field(call, "transcript")).isEmpty();
            }
            assertThat(field(call, "satisfaction")).matches("[1-5]?");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void transcriptsCoverEveryTopicAndBelongToAnsweredCallsAboutIt(long seed) {
        CentreDataset dataset = Recipes.centre("telecom-be", seed, 2_000, 5);
        Map<Long, CentreCall> calls = new HashMap<>();
        Dataset.visit(dataset.calls(new CallRange(1, 2_000)), call -> calls.put(call.number(), call) == null);

        List<Transcript> transcripts = dataset.transcripts();

        assertThat(transcripts)
                .extracting(Transcript::topic)
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(transcripts).extracting(Transcript::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(transcripts).extracting(t -> t.call().orElseThrow()).isSorted();
        for (Transcript transcript : transcripts) {
            CentreCall call = Objects.requireNonNull(calls.get(transcript.call().orElseThrow()));
            assertThat(call.topic()).isEqualTo(transcript.topic());
            assertThat(call.abandoned()).isFalse();
            assertThat(transcript.text())
                    .startsWith("Client_" + transcript.number() + ": ")
                    .doesNotEndWith("\n");
            assertThat(dataset.callOf(transcript)).contains(call);
        }
        Map<String, String> named = new HashMap<>();
        for (Map<String, String> call : records(dataset.calls(new CallRange(1, 2_000)))) {
            if (!field(call, "transcript").isEmpty()) {
                named.put(field(call, "transcript"), field(call, "topic"));
            }
        }
        assertThat(named.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        transcripts.stream().map(Transcript::path).toList());
    }

    @Test
    void aCentreHasNoMoreTranscriptsThanAnsweredCalls() {
        CentreDataset three = Recipes.centre("telecom-be", 42, 3, 18);
        assertThat(three.transcripts()).hasSize((int) records(three.calls(new CallRange(1, 3))).stream()
                .filter(call -> field(call, "disposition").equals("answered"))
                .count());
        assertThat(Recipes.centre("telecom-be", 42, 0, 18).transcripts()).isEmpty();
    }

    private static String field(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(field(row, column));
    }

    private static Set<String> values(List<Map<String, String>> rows, String column) {
        Set<String> values = new HashSet<>();
        rows.forEach(row -> values.add(row.get(column)));
        return values;
    }

    private static Map<String, Map<String, String>> byKey(List<Map<String, String>> rows, String key) {
        Map<String, Map<String, String>> byKey = new HashMap<>();
        for (Map<String, String> row : rows) {
            assertThat(byKey.put(String.valueOf(row.get(key)), row)).isNull();
        }
        return byKey;
    }

    private static <T> List<Map<String, String>> records(Table<T> table) {
        List<Map<String, String>> records = new ArrayList<>();
        List<Column<T>> columns = table.columns();
        for (List<String> row : rows(table)) {
            Map<String, String> fields = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                fields.put(columns.get(i).name(), row.get(i));
            }
            records.add(fields);
        }
        return records;
    }

    private static <T> List<List<String>> rows(Table<T> table) {
        List<List<String>> rows = new ArrayList<>();
        Dataset.visit(
                table,
                row -> rows.add(table.columns().stream()
                        .map(column -> CellBytes.textOf(out -> column.cell().write(row, out)))
                        .toList()));
        return rows;
    }

    private static LocalDateTime local(long micros) {
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(micros, 1_000_000L), (int) Math.floorMod(micros, 1_000_000L) * 1000, ZoneOffset.UTC);
    }
}
