package org.allophone.cli.rag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allophone.rag.folder.BenchmarkFolder;
import org.allophone.rag.measure.Measure;
import org.allophone.rag.score.Comparison;
import org.allophone.rag.score.Questions;
import org.allophone.rag.score.RunScore;
import org.allophone.rag.score.ScoreReport;
import org.allophone.rag.score.Scoring;
import org.allophone.rag.trec.IdTable;
import org.allophone.rag.trec.Judgements;
import org.allophone.rag.trec.RankedRun;
import org.allophone.rag.trec.RunReader;
import org.jspecify.annotations.Nullable;

/**
 * What is to be scored.
 *
 * @param folder the benchmark
 * @param split of whose judgements; empty for the usual one
 * @param qrels a file of judgements in the place of the folder's
 * @param runs at least one
 * @param compare a run with which the others are compared
 * @param level the least grade of a document that is relevant
 */
record ScoreRequest(
        Path folder,
        String split,
        @Nullable Path qrels,
        List<Path> runs,
        @Nullable Path compare,
        List<Measure> measures,
        int level) {
    /** Reads everything and scores it. */
    ScoreReport report() throws IOException {
        BenchmarkFolder benchmark = BenchmarkFolder.of(folder);
        Path judgementsFile = qrels == null ? benchmark.judgements(split) : qrels;
        IdTable documents = benchmark.documentIds();
        int known = documents.size();
        Judgements judgements = BenchmarkFolder.read(judgementsFile, documents);
        int unknown = known == 0 ? 0 : documents.size() - known;
        Questions questions = Questions.of(judgements, benchmark.gold());
        Scoring scoring = new Scoring(judgements, questions, measures, level);
        RunReader reader = new RunReader(benchmark.questions(), benchmark.documents(documents));
        List<RunScore> scores = new ArrayList<>();
        for (Path run : runs) {
            scores.add(scoring.score(run.toString(), read(run, reader, judgements, judgementsFile)));
        }
        List<Comparison> comparisons = new ArrayList<>();
        if (compare != null) {
            RunScore other = scoring.score(compare.toString(), read(compare, reader, judgements, judgementsFile));
            scores.forEach(score -> comparisons.add(scoring.compare(score, other)));
            scores.add(other);
        }
        return new ScoreReport(
                judgementsFile.toString(),
                judgements.count(),
                known,
                unknown,
                questions,
                measures,
                scores,
                comparisons);
    }

    private static RankedRun read(Path file, RunReader reader, Judgements judgements, Path judgementsFile)
            throws IOException {
        RankedRun run = reader.read(file);
        run.requireQuestionsOf(judgements, file.toString(), judgementsFile.toString());
        return run;
    }
}
