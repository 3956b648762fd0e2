package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowCommandTest {
    @TempDir
    Path folder;

    private List<NamedCsvRecord> calls = List.of();

    @BeforeEach
    void makeADataSet() throws IOException {
        assertThat(run("generate", "--tables", "legs").exitCode()).isZero();
        calls = rows("cdr_synthetic.csv");
    }

    @Test
    void aCallIsShownAsItsFileHasIt() {
        for (int number : new int[] {1, 42, 2000, 4827}) {
            NamedCsvRecord call = calls.get(number - 1);
            Run shown = run("show", call.getField("call_id"));
            assertThat(shown.exitCode()).isZero();
            for (String column : call.getHeader()) {
                assertThat(shown.out().lines().filter(line -> line.startsWith(column + " ") || line.equals(column)))
                        .first()
                        .asString()
                        .endsWith(call.getField(column));
            }
        }
    }

    @Test
    void itsCaseIsShownCallByCall() {
        Map<String, List<String>> callsByCase = calls.stream()
                .collect(Collectors.groupingBy(
                        call -> call.getField("case_id"),
                        TreeMap::new,
                        Collectors.mapping(call -> call.getField("call_id"), Collectors.toList())));
        List<String> callsOfCase = callsByCase.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();

        String shown = run("show", callsOfCase.get(1)).out();

        String itsCase = shown.substring(shown.indexOf("its case, call by call:"));
        assertThat(itsCase.lines().filter(line -> line.startsWith("CALL_")).map(line -> line.split(" ")[0]))
                .isEqualTo(callsOfCase)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void itsLegsAreShown() throws IOException {
        NamedCsvRecord transferred = calls.stream()
                .filter(call -> call.getField("transfers").equals("1"))
                .findFirst()
                .orElseThrow();
        List<String> queued = rows("legs.csv").stream()
                .filter(leg -> leg.getField("call_id").equals(transferred.getField("call_id")))
                .map(leg -> leg.getField("queued_ts"))
                .toList();
        assertThat(queued).hasSize(2);
        assertThat(run("show", transferred.getField("call_id")).out()).contains(queued);
    }

    @Test
    void itsConversationIsShownAsItsFileHasItIfItHasOne() throws IOException {
        int shown = 0;
        for (NamedCsvRecord call : calls.subList(0, 40)) {
            String file = call.getField("transcript");
            String out = run("show", call.getField("call_id")).out();
            if (file.isEmpty()) {
                assertThat(out).doesNotContain("its conversation", "  Agent ");
            } else {
                shown++;
                String text = Files.readString(folder.resolve("data/raw").resolve(file));
                List<String> said = text.lines()
                        .map(line -> line.substring(line.indexOf(": ") + 2))
                        .toList();
                String conversation = out.substring(out.indexOf("\nits conversation, in data/raw/" + file + ":\n"));
                List<String> lines = conversation.lines().skip(2).toList();
                assertThat(lines).hasSameSizeAs(said);
                for (int line = 0; line < said.size(); line++) {
                    assertThat(lines.get(line))
                            .matches(" *[0-9]+:[0-5][0-9]  (Agent |Caller)  .*")
                            .endsWith(said.get(line));
                }
            }
        }
        assertThat(shown).isEqualTo(18);
    }

    @Test
    void withoutTheKeyOnlyTheCallerIsHidden() throws IOException {
        Files.delete(folder.resolve(".env"));
        Run shown = run("show", "CALL_0042");
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out()).contains("caller_id       –\n").doesNotContainPattern("[0-9a-f]{64}|\\+32");
        assertThat(folder.resolve(".env")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CALL_0000 | the call is \"CALL_0000\"; write a call_id of the data set, such as CALL_0042",
                "CALL_5000 | the data set has no call CALL_5000; write a call_id of the data set",
                "call_1 | the call is \"call_1\"",
                "-1 | the call is \"-1\"",
            })
    void aCallThatIsNotThereIsToldInOneLine(String call, String message) {
        Run run = run("show", call);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aDataSetThatIsNotThereIsToldInOneLine() {
        Run run = run("show", "CALL_0001", "elsewhere");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("elsewhere/manifest.json does not exist").hasLineCount(1);
    }

    @Test
    void theNotebooksCallsHaveNoCase() {
        run("generate", "--scenario", "notebook", "--start", "2025-01-06", "-o", "nb");
        assertThat(run("show", "7", "nb").out())
                .startsWith("call_id       CALL_0007\n")
                .hasLineCount(7);
    }

    private Run run(String... arguments) {
        return new Run.In(folder).run(arguments);
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("data/raw").resolve(file))) {
            return reader.stream().toList();
        }
    }
}
