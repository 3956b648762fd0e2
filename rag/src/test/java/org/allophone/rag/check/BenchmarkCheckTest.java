package org.allophone.rag.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.allophone.rag.folder.BenchmarkFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fault is found where it is planted, and none where none is. */
class BenchmarkCheckTest {
    private static final String ASKED = "Combien la cliente doit-elle encore ?";
    private static final String SUPERVISOR = "{\"id\":\"supervisor:1\",\"tokens\":[\"site:1\"]}";

    @TempDir
    Path folder;

    private CheckReport check(Benchmark benchmark) throws IOException {
        return BenchmarkCheck.check(BenchmarkFolder.of(benchmark.write(folder)));
    }

    @Test
    void aSoundBenchmarkHasNoFault() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            CheckReport report = check(new Benchmark(new Random(seed)));
            assertThat(report.faults()).as("seed %d", seed).isEmpty();
            assertThat(report.documents()).isEqualTo(30);
            assertThat(report.questions()).isEqualTo(21);
            assertThat(report.judgements()).isEqualTo(40);
            assertThat(report.splits()).containsExactly("dev", "test");
        }
    }

    @Test
    void evidenceThatSaysTheAnswerHasNoFault() throws IOException {
        Benchmark benchmark = new Benchmark(new Random(1));
        benchmark.addAnswer(ASKED, Benchmark.answer("61.40", 0, "DE"));
        assertThat(check(benchmark).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPlantedFaultIsFoundAndNoOther(Fault fault) throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Benchmark benchmark = new Benchmark(random);
            plant(fault, benchmark, random);
            assertThat(check(benchmark).faults())
                    .as("seed %d", seed)
                    .extracting(FoundFault::fault)
                    .containsExactly(fault);
        }
    }

    private static void plant(Fault fault, Benchmark benchmark, Random random) {
        int i = random.nextInt(20);
        String split = i % 2 == 0 ? "dev" : "test";
        List<String> judged = benchmark.judgements(split);
        String text = Benchmark.words(7, random);
        switch (fault) {
            case EVIDENCE_DOCUMENT_MISSING -> benchmark.addAnswer(ASKED, Benchmark.answer("61.40", 0, "DE", "DX"));
            case EVIDENCE_ELSEWHERE -> benchmark.addAnswer(ASKED, Benchmark.answer("61.40", 1 + i, "DE"));
            case ANSWER_NOT_IN_EVIDENCE -> benchmark.addAnswer(ASKED, Benchmark.answer("61." + (41 + i), 0, "DE"));
            case EVIDENCE_NOT_JUDGED -> {
                benchmark.addAnswer(ASKED, Benchmark.answer("61.40", 0, "DE", "DF"));
                benchmark.documents.add(Benchmark.stating("DF"));
            }
            case JUDGED_WITHOUT_EVIDENCE -> {
                benchmark.addAnswer(ASKED, Benchmark.answer("61.40", 0, "DE"));
                benchmark.judgements("test").add("QE\tD" + i + "\t1");
            }
            case OTHER_DOCUMENT_ANSWERS -> {
                benchmark.addAnswer(ASKED, Benchmark.answer("61.40", 0, "DE"));
                benchmark.documents.add(Benchmark.stating("DF"));
            }
            case UNANSWERABLE_ANSWERED -> benchmark.gold.add("{\"id\":\"U1\",\"answerable\":true}");
            case NEAREST_MISSING ->
                benchmark.gold.add("{\"id\":\"U1\",\"answerable\":false,\"nearest\":[\"D" + (40 + i) + "\"]}");
            case ANSWER_IN_QUESTION ->
                benchmark.addAnswer("Pourquoi doit-elle 61,40 € ?", Benchmark.answer("61.40", 0, "DE"));
            case JUDGED_DOCUMENT_MISSING -> judged.add("Q" + i + "\tD99\t" + random.nextInt(3));
            case JUDGED_QUESTION_MISSING -> judged.add("Q99\tD" + i + "\t1");
            case PAIR_TWICE -> judged.add("Q" + i + "\tD" + i + "\t2");
            case HEADER_MISSING -> judged.remove(0);
            case DOCUMENT_TWICE -> benchmark.documents.add(Benchmark.document("D" + i, text, "{}"));
            case QUESTION_TWICE -> benchmark.questions.add(Benchmark.question("Q" + i, text));
            case DOCUMENT_EMPTY -> benchmark.documents.set(i, Benchmark.document("D" + i, " ".repeat(i % 3), "{}"));
            case QUESTION_EMPTY -> benchmark.questions.set(i, Benchmark.question("Q" + i, " ".repeat(i % 3)));
            case JUDGED_AND_UNANSWERABLE -> benchmark.unanswerable.add("{\"id\":\"Q" + i + "\"}");
            case QUESTION_NOT_JUDGED -> benchmark.questions.add(Benchmark.question("Q98", text));
            case NOTHING_RELEVANT -> judged.set(1 + 2 * (i / 2), "Q" + i + "\tD" + i + "\t0");
            case TITLE_MISSING ->
                benchmark.documents.set(i, "{\"_id\":\"D%d\",\"title\":null,\"text\":\"%s\"}".formatted(i, text));
            case ID_NOT_PORTABLE -> {
                String id = List.of("D 7", "D/7", "D:7", "Dé7", "0123", "1e5").get(random.nextInt(6));
                benchmark.documents.add(Benchmark.document(id, text, "{}"));
            }
            case ID_SHARED -> benchmark.documents.add(Benchmark.document("Q" + i, text, "{}"));
            case OFFSETS_DIFFER -> benchmark.documents.set(i, Benchmark.document("D" + i, text + " 😀", "{}"));
            case LABEL_IN_METADATA -> {
                String label = List.of("intent", "outcome", "resolved").get(random.nextInt(3));
                benchmark.documents.set(i, Benchmark.document("D" + i, text, "{\"" + label + "\":\"x\"}"));
            }
            case QUESTION_IN_TWO_SPLITS ->
                benchmark.judgements(split.equals("dev") ? "test" : "dev").add("Q" + i + "\tD" + i + "\t1");
            case CASE_IN_TWO_SPLITS ->
                benchmark.gold.set(i, "{\"id\":\"Q%d\",\"case_id\":\"C%d\"}".formatted(i, i ^ 1));
            case PRINCIPAL_MISSING -> {
                benchmark.principals.add(SUPERVISOR);
                benchmark.gold.set(i, "{\"id\":\"Q%d\",\"case_id\":\"C%d\",\"principal\":\"agent:X\"}".formatted(i, i));
            }
            case EVIDENCE_HIDDEN -> {
                benchmark.principals.add(SUPERVISOR);
                benchmark.addAnswer(
                        ASKED,
                        Benchmark.answer("61.40", 0, "DE").replaceFirst("\\{", "{\"principal\":\"supervisor:1\","));
            }
            case DENIED_VISIBLE -> {
                benchmark.principals.add(SUPERVISOR);
                benchmark.documents.set(i, Benchmark.document("D" + i, text, "{\"acl\":\"|public|site:1|\"}"));
                benchmark.gold.add(("{\"id\":\"U1\",\"principal\":\"supervisor:1\",\"answerable\":false,"
                                + "\"reason\":\"denied\",\"nearest\":[\"D%d\"]}")
                        .formatted(i));
            }
            case CANARY_NOT_ONCE -> {
                benchmark.documents.set(
                        i, Benchmark.document("D" + i, text + " CANARI-7 CANARI-7".repeat(i % 2), "{}"));
                benchmark.gold.set(
                        i, "{\"id\":\"Q%d\",\"case_id\":\"C%d\",\"canaries\":[\"CANARI-7\"]}".formatted(i, i));
            }
            case CANARY_SAID -> {
                benchmark.documents.set(i, Benchmark.document("D" + i, text + " CANARI-7", "{}"));
                benchmark.gold.set(
                        i,
                        "{\"id\":\"Q%d\",\"case_id\":\"C%d\",\"answer\":\"CANARI-7\",\"canaries\":[\"CANARI-7\"]}"
                                .formatted(i, i));
            }
            case QUESTION_REPEATED -> {
                String earlier =
                        benchmark.questions.get((i + 1) % 20).replaceAll("\\{\"_id\":\"Q\\d+\",\"text\":\"|\"}", "");
                benchmark.questions.set(i, Benchmark.question("Q" + i, earlier.toUpperCase(Locale.ROOT) + "!"));
            }
        }
    }

    @Test
    void thePlaceOfAFaultIsTold() throws IOException {
        Benchmark benchmark = new Benchmark(new Random(1));
        benchmark.judgements("test").add(3, "Q1\tD77\t1");
        for (int i = 0; i < 7; i++) {
            benchmark.judgements("dev").add("Q0\tX" + i + "\t1");
        }
        FoundFault found = check(benchmark).faults().get(0);
        assertThat(found.count()).isEqualTo(8);
        assertThat(found.places()).hasSize(5).contains(new Place("qrels/dev.tsv", 22, "X0"));
    }

    /** Of the first question, two words of five stand in its document, whatever their accents and capitals; of the second, none does. */
    @Test
    void theOverlapIsThatOfWordsOfFourLetters() throws IOException {
        Benchmark benchmark = new Benchmark(new Random(1));
        benchmark.documents.set(0, Benchmark.document("D0", "Facture payée : nonante euros.", "{}"));
        benchmark.documents.set(2, Benchmark.document("D2", "Rien.", "{}"));
        benchmark.questions.set(0, Benchmark.question("Q0", "La FACTURE du client est-elle payee hier ?"));
        benchmark.questions.set(2, Benchmark.question("Q2", "Combien ?"));
        for (int i = 0; i < 20; i++) {
            if (i != 0 && i != 2) {
                benchmark.questions.set(i, Benchmark.question("Q" + i, "?".repeat(i)));
            }
        }
        Overlap overlap = check(benchmark).overlap();
        assertThat(overlap.questions()).isEqualTo(2);
        assertThat(overlap.mean()).isCloseTo((2.0 / 5 + 0) / 2, within(1e-12));
        assertThat(overlap.nothingShared()).isEqualTo(1);
    }

    /** Each with each, as the definition says. */
    @Test
    void repeatedQuestionsAreThoseOfAComparisonOfAllPairs() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<String> questions = random.ints(60, 0, 25)
                    .mapToObj(i -> Benchmark.words(8, new Random(i)) + (i % 3 == 0 ? Benchmark.words(1, random) : ""))
                    .toList();
            List<Integer> expected = IntStream.range(0, questions.size())
                    .filter(i -> questions.subList(0, i).stream().anyMatch(other -> alike(questions.get(i), other)))
                    .boxed()
                    .toList();
            assertThat(RepeatedQuestions.find(questions)).as("seed %d", seed).isEqualTo(expected);
            assertThat(expected).isNotEmpty();
        }
    }

    private static boolean alike(String one, String other) {
        Set<String> all = new HashSet<>(grams(one));
        all.addAll(grams(other));
        Set<String> both = new HashSet<>(grams(one));
        both.retainAll(grams(other));
        return both.size() > 0.8 * all.size();
    }

    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + 4 <= text.length(); i++) {
            grams.add(text.substring(i, i + 4));
        }
        return grams;
    }
}
