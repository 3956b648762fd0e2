package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.allophone.output.FileDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the files of a data set; the oracle of the notebook’s is the notebook. */
class DataSetFilesTest extends FreshFolder {
    private static final String COLUMNS = "call_id,caller_id,agent_id,start_ts,duration_sec,topic,resolved,disposition,"
            + "language,segment,site,utc_offset_min,queue,ivr_sec,wait_sec,talk_sec,hold_sec,wrap_up_sec,transfers,case_id,contact_no,event_id,"
            + "wrap_up_code,resolved_true,satisfaction,short_call,transcript";

    @Test
    void theNotebooksFilesAreTheNotebooksToTheByte() throws IOException {
        Run run = new Run.In(folder).with("SALT_PII", "changeme").run(NOTEBOOK);

        assertThat(run.exitCode()).isZero();
        // bench/notebook/notebook_loop.py 200 18 2025-08-15T17:22:51.470748, under CPython with NumPy and pandas
        assertThat(FileDigest.of(csv()).sha256())
                .isEqualTo("f47664cb153a2498226076cbe06bd214e1e612ec1c0cb0cc3987af85250a9bc2");
        assertThat(Files.readString(folder.resolve("data/raw/transcripts/tech_support_04.txt")))
                .isEqualTo("""
                        Client_4: Mon internet ne fonctionne plus.
                        Agent: Avez-vous essayé de redémarrer votre box ?
                        Client_4: Oui, mais ça ne marche toujours pas.
                        Agent: Je vais lancer un diagnostic.""");
        assertThat(files().keySet().stream().filter(name -> name.endsWith(".txt")))
                .hasSize(18)
                .contains("transcripts/billing_01.txt", "transcripts/billing_18.txt", "transcripts/orders_08.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "5"})
    void twentyThousandCallsOfTheNotebookAreItsOwnOnAnyNumberOfThreads(String threads) throws IOException {
        new Run.In(folder)
                .with("SALT_PII", "changeme")
                .run(Stream.concat(Stream.of(NOTEBOOK), Stream.of("--calls", "20000", "--threads", threads))
                        .toArray(String[]::new));

        assertThat(FileDigest.of(csv()).sha256())
                .isEqualTo("e664d176046e77024accad933ae3221cf8489861d0a6827b34f24b1412c28a2c");
    }

    @Test
    void theFirstSevenColumnsAreTheNotebooks() throws IOException {
        generate();
        List<NamedCsvRecord> rows = rows();
        assertThat(rows).hasSize(4827);
        assertThat(rows.get(0).getHeader())
                .startsWith("call_id", "caller_id", "agent_id", "start_ts", "duration_sec", "topic", "resolved")
                .containsExactly(COLUMNS.split(","));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.getField("call_id")).matches("CALL_\\d{4}");
            assertThat(row.getField("caller_id")).matches("[0-9a-f]{64}");
            assertThat(row.getField("agent_id")).matches("[A-J]?");
            assertThat(row.getField("start_ts")).matches("2025-0[12]-\\d\\dT(0[89]|1[0-7]):\\d\\d:\\d\\d");
            assertThat(row.getField("resolved")).matches("[01]");
        });
    }

    @Test
    void noCallsMakeAHeader() throws IOException {
        assertThat(generate("--calls", "0").exitCode()).isZero();
        assertThat(csv()).hasContent(COLUMNS);
        assertThat(generate("--calls", "0", "--scenario", "notebook", "--force").exitCode())
                .isZero();
        assertThat(csv()).hasContent("call_id,caller_id,agent_id,start_ts,duration_sec,topic,resolved");
    }

    @Test
    void theCallsOfTheTranscriptsNameThem() throws IOException {
        generate();
        List<String> named = rows().stream()
                .map(row -> row.getField("transcript"))
                .filter(name -> !name.isEmpty())
                .toList();
        assertThat(named).hasSize(18).doesNotHaveDuplicates();
        assertThat(files().keySet()).containsAll(named);
    }

    @Test
    void aFolderThatIsNotThereYetMayBeWrittenInARoundaboutWay() {
        assertThat(generate("-q", "--calls", "5", "-o", "./a/../b").exitCode()).isZero();
        assertThat(folder.resolve("b/cdr_synthetic.csv")).exists();
        assertThat(folder.resolve("a")).doesNotExist();
    }
}
