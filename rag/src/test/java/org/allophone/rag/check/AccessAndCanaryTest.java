package org.allophone.rag.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.allophone.rag.folder.BenchmarkFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of access lists and canaries that are planted are found, and nothing is found without them. */
class AccessAndCanaryTest {
    private static final String CANARY = "CANARI-0-7QZF";

    @TempDir
    Path folder;

    private List<Fault> check(Benchmark benchmark, String... principals) throws IOException {
        benchmark.write(folder);
        Files.write(folder.resolve("principals.jsonl"), List.of(principals));
        return BenchmarkCheck.check(BenchmarkFolder.of(folder)).faults().stream()
                .map(FoundFault::fault)
                .toList();
    }

    private static Benchmark benchmark(int seed, String acl, String asker, String inCorpus, String answer) {
        Random random = new Random(seed);
        Benchmark benchmark = new Benchmark(random);
        benchmark.documents.set(
                0, Benchmark.document("D0", Benchmark.words(12, random) + inCorpus, "{\"acl\":\"" + acl + "\"}"));
        benchmark.documents.set(1, Benchmark.document("D1", Benchmark.words(12, random), "{\"acl\":\"|site:1|\"}"));
        String place = "[[{\"doc_id\":\"D0\",\"start\":0,\"end\":1,\"text\":\"%s\"}]]"
                .formatted(benchmark.documents.get(0).split("\"text\":\"")[1].charAt(0));
        benchmark.gold.set(
                0,
                ("{\"id\":\"Q0\",\"case_id\":\"C0\",\"principal\":\"%s\",\"answerable\":true,\"answer\":\"%s\",\"hops\":%s,"
                                + "\"canaries\":[\"%s\"]}")
                        .formatted(asker, answer, place, CANARY));
        benchmark.gold.add("{\"id\":\"U1\",\"principal\":\"customer:1\",\"answerable\":false,\"reason\":\"denied\","
                + "\"nearest\":[\"D1\"]}");
        return benchmark;
    }

    private static final String SUPERVISOR = "{\"id\":\"supervisor:1\",\"tokens\":[\"public\",\"site:1\"]}";
    private static final String CUSTOMER = "{\"id\":\"customer:1\",\"tokens\":[\"public\",\"customer:1\"]}";
    private static final String CURIOUS = "{\"id\":\"customer:1\",\"tokens\":[\"public\",\"site:1\"]}";

    @Test
    void nothingIsFoundInASoundOne() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(check(benchmark(seed, "|site:1|", "supervisor:1", CANARY, "oui"), SUPERVISOR, CUSTOMER))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void evidenceThatMayNotBeReadIsFound() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(check(benchmark(seed, "|site:2|", "supervisor:1", CANARY, "oui"), SUPERVISOR, CUSTOMER))
                    .as("seed %d", seed)
                    .containsExactly(Fault.EVIDENCE_HIDDEN);
        }
    }

    @Test
    void anAskerWhoIsNotThereIsFound() throws IOException {
        assertThat(check(benchmark(1, "|site:1|", "agent:X", CANARY, "oui"), SUPERVISOR, CUSTOMER))
                .containsExactly(Fault.PRINCIPAL_MISSING);
    }

    @Test
    void aDeniedQuestionThatIsNotDeniedIsFound() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(check(benchmark(seed, "|site:1|", "supervisor:1", CANARY, "oui"), SUPERVISOR, CURIOUS))
                    .as("seed %d", seed)
                    .containsExactly(Fault.DENIED_VISIBLE);
        }
    }

    @Test
    void aCanaryThatStandsNowhereOrTwiceIsFound() throws IOException {
        assertThat(check(benchmark(1, "|site:1|", "supervisor:1", "", "oui"), SUPERVISOR, CUSTOMER))
                .containsExactly(Fault.CANARY_NOT_ONCE);
        assertThat(check(benchmark(2, "|site:1|", "supervisor:1", CANARY + " " + CANARY, "oui"), SUPERVISOR, CUSTOMER))
                .containsExactly(Fault.CANARY_NOT_ONCE);
    }

    @Test
    void aCanaryInAnAnswerIsFound() throws IOException {
        assertThat(check(benchmark(1, "|site:1|", "supervisor:1", CANARY, "le code " + CANARY), SUPERVISOR, CUSTOMER))
                .containsExactly(Fault.CANARY_SAID);
    }
}
