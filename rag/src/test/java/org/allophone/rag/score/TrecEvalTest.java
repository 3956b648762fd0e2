package org.allophone.rag.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.allophone.rag.folder.BenchmarkFolder;
import org.allophone.rag.measure.Measure;
import org.allophone.rag.trec.IdTable;
import org.allophone.rag.trec.Judgements;
import org.allophone.rag.trec.RankedRun;
import org.allophone.rag.trec.RunReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ac.gla.terrier.jtreceval.trec_eval;

/** Our figures are those of trec_eval 9.0.4, digit by digit. */
class TrecEvalTest {
    private static final List<String> TREC_NAMES = List.of(
            "ndcg_cut.1,3,10,100",
            "ndcg",
            "map",
            "map_cut.1,5,100",
            "recall.1,5,10,100",
            "P.1,5,10,100",
            "recip_rank",
            "Rprec",
            "bpref",
            "success.1,5,10");

    private static final List<Measure> MEASURES = List.of(
                    "nDCG@1",
                    "nDCG@3",
                    "nDCG@10",
                    "nDCG@100",
                    "nDCG",
                    "MAP",
                    "MAP@1",
                    "MAP@5",
                    "MAP@100",
                    "Recall@1",
                    "Recall@5",
                    "Recall@10",
                    "Recall@100",
                    "P@1",
                    "P@5",
                    "P@10",
                    "P@100",
                    "MRR",
                    "R-prec",
                    "bpref",
                    "Success@1",
                    "Success@5",
                    "Success@10")
            .stream()
            .map(name -> Measure.named(name).orElseThrow())
            .toList();

    @TempDir
    Path folder;

    @Test
    void ourFiguresAreThoseOfTrecEvalToTheLastDigit() throws IOException {
        assumeTrue(trec_eval.isPlatformSupported());
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Path qrels = Files.writeString(folder.resolve("qrels-" + seed), qrels(random));
            Path run = Files.writeString(folder.resolve("run-" + seed), run(random));
            assertThat(ours(qrels, run, 1)).as("seed %d", seed).isEqualTo(theirs(qrels, run, 1));
            assertThat(ours(qrels, run, 2)).as("seed %d, level 2", seed).isEqualTo(theirs(qrels, run, 2));
        }
    }

    /** Grades from 0 to 3; some questions have no relevant document, some one, some many. */
    private static String qrels(Random random) {
        StringBuilder text = new StringBuilder();
        for (int question = 0; question < 8; question++) {
            int largest = random.nextInt(4);
            text.append("q%d 0 d%d %d%n".formatted(question, 1000 + question, random.nextInt(4)));
            for (int document : shuffled(40, random).subList(0, random.nextInt(30))) {
                text.append("q%d 0 d%d %d%n".formatted(question, document, random.nextInt(largest + 1)));
            }
        }
        return text.toString();
    }

    /** Scores that are often equal; ids whose order is not that of their numbers; questions that are not judged, or not answered. */
    private static String run(Random random) {
        StringBuilder text = new StringBuilder();
        for (int question = random.nextInt(3); question < 9; question++) {
            int found = random.nextInt(4) == 0 ? random.nextInt(4) : random.nextInt(40);
            for (int document : shuffled(60, random).subList(0, found)) {
                text.append("q%d Q0 d%d %d %s x%n"
                        .formatted(question, document, random.nextInt(100), random.nextInt(12) * 0.25));
            }
        }
        return text.isEmpty() ? "q1 Q0 d1 1 1 x\n" : text.toString();
    }

    private static List<Integer> shuffled(int count, Random random) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        return numbers;
    }

    private static Map<String, String> ours(Path qrels, Path run, int level) throws IOException {
        IdTable documents = new IdTable();
        Judgements judgements = BenchmarkFolder.read(qrels, documents);
        Questions questions = Questions.of(judgements, Map.of());
        RankedRun ranked = new RunReader(
                        new RunReader.Allowed(new IdTable(), false, ""), new RunReader.Allowed(documents, false, ""))
                .read(run);
        RunScore score = new Scoring(judgements, questions, MEASURES, level).score("run", ranked);
        ScoreReport report = new ScoreReport("", 0, 0, 0, questions, MEASURES, List.of(score), List.of());
        return figures(TrecEvalText.of(report, score)
                .lines()
                .map(line -> line.split("\\s+"))
                .toList());
    }

    private static Map<String, String> theirs(Path qrels, Path run, int level) {
        List<String> arguments = new ArrayList<>(List.of("-q", "-c", "-l", Integer.toString(level)));
        TREC_NAMES.forEach(name -> arguments.addAll(List.of("-m", name)));
        arguments.addAll(List.of(qrels.toString(), run.toString()));
        return figures(List.of(new trec_eval().runAndGetOutput(arguments.toArray(String[]::new))));
    }

    /** The program prints nothing for a question that the run does not have, and counts it as 0 in the mean. */
    private static Map<String, String> figures(List<String[]> lines) {
        Map<String, String> figures = new TreeMap<>();
        for (String[] line : lines) {
            if (!line[2].equals("0.0000")) {
                figures.put(line[0].strip() + " " + line[1].strip(), line[2].strip());
            }
        }
        return figures;
    }

    @Test
    void aFigureIsRoundedAsCPrintsIt() {
        assertThat(TrecEvalText.rounded(0.00005)).isEqualTo("0.0001");
        assertThat(TrecEvalText.rounded(0.03125)).isEqualTo("0.0312");
        assertThat(TrecEvalText.rounded(0.15625)).isEqualTo("0.1562");
        assertThat(TrecEvalText.rounded(2.0 / 3)).isEqualTo("0.6667");
    }
}
