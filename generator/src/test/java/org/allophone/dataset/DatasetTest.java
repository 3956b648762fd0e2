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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.allophone.centre.Centres;
import org.allophone.centre.Contact;
import org.allophone.centre.WindowRequest;
import org.allophone.conversation.TranscriptStyle;
import org.allophone.notebook.NotebookCall;
import org.allophone.pii.TextMask;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.table.Column;
import org.allophone.table.Projection;
import org.allophone.table.Table;
import org.allophone.table.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetTest {

    @Test
    void theNotebooksFirstCallsAreTheOnesItPrints() {
        List<NotebookCall> calls = all(new NotebookDataset(Recipes.notebook(5, 18)));

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
        assertThat(new NotebookDataset(Recipes.notebook(200, 18)).transcripts(TranscriptStyle.CLEAN, TextMask.NONE))
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
        CentreDataset dataset =
                CentreDataset.of(ScenarioFile.bundled("telecom-be").scenario(), 42, WindowRequest.ofScenario(), 18);
        int calls = (int) dataset.recipe().calls();

        assertThat(dataset.recipe()).isEqualTo(Recipes.telecom(42, calls, 18));
        assertThat(rows(dataset, "calls")).hasSize(calls);
    }

    @Test
    void rowsAreTheSameEachTimeTheyAreAskedFor() {
        for (Dataset<?> dataset :
                List.of(Recipes.centre("telecom-be", 42, 900, 5), new NotebookDataset(Recipes.notebook(900, 0)))) {
            assertThat(rows(dataset, "calls")).hasSize(900).isEqualTo(rows(dataset, "calls"));
        }
    }

    @ParameterizedTest
    @CsvSource({"telecom-be, 1", "telecom-be, 2", "telecom-be, 7", "telecom-be, 5000", "telecom-national, 3"})
    void theRowsOfThePartsOneAfterTheOtherAreTheRowsOfTheWhole(String name, int parts) {
        CentreDataset dataset = Recipes.centre(name, 7, 2_345, 9);
        for (String table : List.of("calls", "legs", "cases")) {
            assertThat(rowsOfSlices(dataset, table, parts)).isEqualTo(rows(dataset, table));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void thePartsOfTheNotebookAreItsWhole(int parts) {
        NotebookDataset dataset = new NotebookDataset(Recipes.notebook(57, 0));
        assertThat(rowsOfSlices(dataset, "calls", parts)).isEqualTo(rows(dataset, "calls"));
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
        CentreDataset dataset = Recipes.centre("telecom-national", seed, 8_000, 0);
        List<Map<String, String>> calls = records(dataset, "calls");
        Set<String> agents = values(records(dataset, "agents"), "agent_id");
        Set<String> callers = values(records(dataset, "callers"), "caller_id");
        Map<String, Map<String, String>> cases = byKey(records(dataset, "cases"), "case_id");
        Map<String, List<Map<String, String>>> legs = new HashMap<>();
        for (Map<String, String> leg : records(dataset, "legs")) {
            legs.computeIfAbsent(field(leg, "call_id"), id -> new ArrayList<>()).add(leg);
        }

        assertThat(values(calls, "case_id")).isEqualTo(cases.keySet());
        assertThat(callers.containsAll(values(calls, "caller_id"))).isTrue();
        assertThat(legs.keySet())
                .isEqualTo(values(
                        calls.stream()
                                .filter(call -> !field(call, "queue").isEmpty())
                                .toList(),
                        "call_id"));
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
            if (field(call, "queue").isEmpty()) {
                assertThat(field(call, "disposition")).isIn("menu_abandoned", "self_served", "refused");
                assertThat(field(call, "agent_id") + field(call, "wait_sec")).isEmpty();
                continue;
            }
            List<Map<String, String>> itsLegs = Objects.requireNonNull(legs.get(field(call, "call_id")));
            assertThat(itsLegs).hasSize(1 + Integer.parseInt(field(call, "transfers")));
            Map<String, String> last = itsLegs.get(itsLegs.size() - 1);
            assertThat(last).containsEntry("queue", field(call, "queue"));
            assertThat(itsLegs.stream()
                            .map(leg -> field(leg, "agent_id"))
                            .filter(agent -> !agent.isEmpty())
                            .reduce("", (earlier, later) -> later))
                    .isEqualTo(field(call, "agent_id"));
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
        for (Map<String, String> call : records(dataset, "calls")) {
            assertThat(number(call, "duration_sec"))
                    .isEqualTo(number(call, "ivr_sec")
                            + (field(call, "wait_sec").isEmpty() ? 0 : number(call, "wait_sec"))
                            + number(call, "talk_sec")
                            + number(call, "hold_sec"));
            boolean abandoned = !field(call, "disposition").equals("answered");
            assertThat(field(call, "agent_id").isEmpty())
                    .isEqualTo(abandoned && field(call, "transfers").equals("0"));
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
    void theFirstAnsweredCallsOfTheFirstSiteHaveATranscript(long seed) throws Exception {
        CentreDataset dataset = CentreDataset.of(
                ScenarioFile.bundled("telecom-be").scenario(),
                seed,
                new WindowRequest(OptionalLong.empty(), Optional.empty(), OptionalInt.of(4), OptionalInt.of(2)),
                300);
        List<Contact> answered = new ArrayList<>();
        all(dataset).stream()
                .filter(call -> call.site() == 1 && call.isAnswered())
                .forEach(answered::add);

        List<Transcript> transcripts = transcripts(dataset);

        assertThat(transcripts)
                .extracting(transcript -> transcript.call().orElseThrow())
                .containsExactlyElementsOf(
                        answered.stream().limit(300).map(Contact::number).toList());
        for (Transcript transcript : transcripts) {
            Contact call = dataset.call(transcript.call().orElseThrow()).orElseThrow();
            assertThat(call.topic()).isEqualTo(transcript.topic());
            assertThat(call.isAbandoned()).isFalse();
            assertThat(transcript.text())
                    .matches(text ->
                            text.startsWith("Agent: ") || text.startsWith("Client_" + transcript.number() + ": "))
                    .doesNotEndWith("\n");
        }
        Map<String, String> named = new HashMap<>();
        for (Map<String, String> call : records(dataset, "calls")) {
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
        assertThat(transcripts(three)).hasSize((int) records(three, "calls").stream()
                .filter(call -> field(call, "disposition").equals("answered"))
                .count());
        assertThat(transcripts(Recipes.centre("telecom-be", 42, 0, 18))).isEmpty();
    }

    /** A nightly job makes one day each night, on any machine, in any order. */
    @ParameterizedTest
    @CsvSource({"telecom-be, 12, spread: 0", "telecom-national, 2, calls-per-day: 20000"})
    void theDaysOneByOneAreTheWhole(String name, int days, String changed) throws Exception {
        CentreScenario scenario = Centres.bundled(name, changed, changed.replace("20000", "4000"));
        CentreDataset whole = CentreDataset.of(
                scenario,
                3,
                new WindowRequest(OptionalLong.empty(), Optional.empty(), OptionalInt.of(days), OptionalInt.of(2)),
                40);
        Map<String, List<List<String>>> rows = new HashMap<>();
        List<Transcript> transcripts = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            if (!scenario.isOpenOn(scenario.start().plusDays(day))) {
                continue;
            }
            CentreDataset night = CentreDataset.of(
                    scenario,
                    3,
                    new WindowRequest(
                            OptionalLong.empty(),
                            Optional.of(scenario.start().plusDays(day)),
                            OptionalInt.of(1),
                            OptionalInt.of(2)),
                    40);
            for (String table : List.of("calls", "legs", "cases")) {
                rows.computeIfAbsent(table, key -> new ArrayList<>()).addAll(rows(night, table));
            }
            transcripts.addAll(transcripts(night));
        }
        for (String table : List.of("calls", "legs", "cases")) {
            assertThat(rows.get(table)).isEqualTo(rows(whole, table));
        }
        assertThat(transcripts).isEqualTo(transcripts(whole));
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

    private static <S> List<Map<String, String>> records(Dataset<S> dataset, String table) {
        List<String> names = dataset.wholeTables().stream()
                .filter(whole -> whole.name().equals(table))
                .<List<? extends Column<?>>>map(Table::columns)
                .findFirst()
                .orElseGet(() -> projection(dataset, table).columns())
                .stream()
                .map(Column::name)
                .toList();
        List<Map<String, String>> records = new ArrayList<>();
        for (List<String> row : rows(dataset, table)) {
            Map<String, String> fields = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                fields.put(names.get(i), row.get(i));
            }
            records.add(fields);
        }
        return records;
    }

    private static <S> List<List<String>> rows(Dataset<S> dataset, String table) {
        for (Table<?> whole : dataset.wholeTables()) {
            if (whole.name().equals(table)) {
                return rows(whole);
            }
        }
        return rows(projection(dataset, table).table(all(dataset)));
    }

    /** The rows of a table whose calls are cut into slices, one slice after the other. */
    private static <S> List<List<String>> rowsOfSlices(Dataset<S> dataset, String table, int slices) {
        List<List<String>> rows = new ArrayList<>();
        Walk<S> walk = dataset.walk();
        for (CallRange slice : CallRange.of(dataset.recipe().calls(), slices)) {
            List<S> calls = new ArrayList<>();
            walk.next(slice.calls()).forEachRemaining(part -> part.forEach(calls::add));
            assertThat(calls).hasSize((int) slice.calls());
            rows.addAll(rows(projection(dataset, table).table(calls)));
        }
        return rows;
    }

    private static <S> Projection<S, ?> projection(Dataset<S> dataset, String table) {
        return Stream.concat(Stream.of(dataset.calls()), dataset.otherProjections().stream())
                .filter(projection -> projection.name().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private static <S> List<S> all(Dataset<S> dataset) {
        List<S> calls = new ArrayList<>();
        dataset.walk().next(dataset.recipe().calls()).forEachRemaining(part -> part.forEach(calls::add));
        return calls;
    }

    private static List<Transcript> transcripts(CentreDataset dataset) {
        List<Transcript> ofCalls = all(dataset).stream()
                .flatMap(call -> dataset.transcriptOf(call, TranscriptStyle.CLEAN, TextMask.NONE).stream())
                .toList();
        assertThat(dataset.transcripts(TranscriptStyle.CLEAN, TextMask.NONE)).isEqualTo(ofCalls);
        assertThat(dataset.transcriptPaths())
                .isEqualTo(ofCalls.stream().map(Transcript::path).toList());
        return ofCalls;
    }

    private static <T> List<List<String>> rows(Table<T> table) {
        List<List<String>> rows = new ArrayList<>();
        table.parts()
                .forEach(part -> part.forEach(row -> rows.add(table.columns().stream()
                        .map(column -> column.textOf(row))
                        .toList())));
        return rows;
    }

    private static LocalDateTime local(long micros) {
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(micros, 1_000_000L), (int) Math.floorMod(micros, 1_000_000L) * 1000, ZoneOffset.UTC);
    }
}
