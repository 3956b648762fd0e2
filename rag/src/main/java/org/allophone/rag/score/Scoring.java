package org.allophone.rag.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.allophone.rag.measure.JudgedRanking;
import org.allophone.rag.measure.Measure;
import org.allophone.rag.trec.Judgements;
import org.allophone.rag.trec.RankedRun;
import org.allophone.random.Seed;

/**
 * Scores searches on the questions of a benchmark. A question for which a search found nothing counts as 0, as {@code trec_eval -c} has it.
 * The same files give the same figures on any machine.
 */
public final class Scoring {
    /** All intervals and tests start from it. */
    private static final Seed SEED = new Seed(1);

    /** To see a difference in four of five cases at 5 %, it has to be so many standard errors: 1.960 + 0.842. */
    private static final double ERRORS_TO_DETECT = 2.802;

    private static final int[] NOTHING_FOUND = {};

    private final Judgements judgements;
    private final Questions questions;
    private final List<Measure> measures;
    private final int level;
    private final Resamples resamples = new Resamples(SEED);

    /**
     * @param questions those of the judgements
     * @param measures at least one
     * @param level the least grade of a document that is relevant, at least 1
     */
    public Scoring(Judgements judgements, Questions questions, List<Measure> measures, int level) {
        this.judgements = judgements;
        this.questions = questions;
        this.measures = List.copyOf(measures);
        this.level = level;
    }

    /**
     * Scores a search.
     *
     * @param file the name of its file, for the report
     */
    public RunScore score(String file, RankedRun run) {
        double[][] values = values(run);
        int answered = (int) questions.ids().stream()
                .filter(run.documentsByQuestion()::containsKey)
                .count();
        List<TypeScore> types = new ArrayList<>();
        for (String type : questions.toldTypes()) {
            int[] places = questions.ofType(type);
            types.add(new TypeScore(
                    type,
                    places.length,
                    means(
                            Arrays.stream(places)
                                    .mapToObj(place -> values[place])
                                    .toArray(double[][]::new),
                            Arrays.stream(places)
                                    .map(place -> questions.groups().get(place))
                                    .toArray())));
        }
        return new RunScore(
                file,
                run.name(),
                answered,
                run.documentsByQuestion().size() - answered,
                run.tied(),
                means(values, groups()),
                types,
                Arrays.asList(values));
    }

    private int[] groups() {
        return questions.groups().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Compares two searches that were scored here. */
    public Comparison compare(RunScore one, RunScore other) {
        double[][] differences = new double[questions.ids().size()][measures.size()];
        for (int i = 0; i < differences.length; i++) {
            for (int j = 0; j < measures.size(); j++) {
                differences[i][j] =
                        one.byQuestion().get(i)[j] - other.byQuestion().get(i)[j];
            }
        }
        double[][] means = resamples.means(differences, groups());
        double[] pValues = resamples.pValues(differences, groups());
        double[] adjusted = Holm.adjusted(pValues);
        List<Difference> found = new ArrayList<>();
        for (int j = 0; j < measures.size(); j++) {
            double detectable = ERRORS_TO_DETECT * deviation(means[j]);
            found.add(new Difference(
                    measures.get(j),
                    mean(differences, j),
                    Interval.ofResamples(means[j]),
                    pValues[j],
                    adjusted[j],
                    detectable));
        }
        return new Comparison(one.file(), other.file(), found);
    }

    private double[][] values(RankedRun run) {
        double[][] values = new double[questions.ids().size()][];
        for (int i = 0; i < values.length; i++) {
            String question = questions.ids().get(i);
            int[] documents = run.documentsByQuestion().getOrDefault(question, NOTHING_FOUND);
            Map<Integer, Integer> grades = judgements.gradesByQuestion().get(question);
            JudgedRanking ranking = JudgedRanking.of(documents, grades == null ? Map.of() : grades, level);
            values[i] = measures.stream()
                    .mapToDouble(measure -> measure.of(ranking))
                    .toArray();
        }
        return values;
    }

    private List<MeanScore> means(double[][] values, int[] groups) {
        double[][] means = resamples.means(values, groups);
        List<MeanScore> scores = new ArrayList<>();
        for (int j = 0; j < measures.size(); j++) {
            scores.add(new MeanScore(measures.get(j), mean(values, j), Interval.ofResamples(means[j])));
        }
        return scores;
    }

    private static double mean(double[][] values, int measure) {
        double sum = 0;
        for (double[] row : values) {
            sum += row[measure];
        }
        return sum / values.length;
    }

    private static double deviation(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / values.length);
    }
}
