package org.allophone.rag.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/** A ranking of documents seen through the judgements of its question. */
public final class JudgedRanking {
    /** In the place of a grade. */
    private static final int NOT_JUDGED = Integer.MIN_VALUE;

    /** The grade of the document at each rank; {@link #NOT_JUDGED} where the document was not judged. */
    private final int[] grades;

    /** The grades of all judged documents, greatest first. */
    private final int[] ideal;

    private final int level;

    private JudgedRanking(int[] grades, int[] ideal, int level) {
        this.grades = grades;
        this.ideal = ideal;
        this.level = level;
    }

    /**
     * Looks up the grades of a ranking.
     *
     * @param documents the numbers of the documents, best first
     * @param gradeByDocument what was judged for the question
     * @param level the least grade of a document that is relevant, at least 1
     */
    public static JudgedRanking of(int[] documents, Map<Integer, Integer> gradeByDocument, int level) {
        int[] grades = new int[documents.length];
        for (int i = 0; i < grades.length; i++) {
            grades[i] = gradeByDocument.getOrDefault(documents[i], NOT_JUDGED);
        }
        return new JudgedRanking(grades, greatestFirst(gradeByDocument.values()), level);
    }

    private static int[] greatestFirst(Collection<Integer> grades) {
        int[] ordered = grades.stream().mapToInt(grade -> -grade).sorted().toArray();
        Arrays.setAll(ordered, i -> -ordered[i]);
        return ordered;
    }

    /** How many documents were found. */
    int length() {
        return grades.length;
    }

    boolean isRelevant(int place) {
        return grades[place] >= level;
    }

    /** Judged, and not relevant. A grade below 0 means that the document was not judged after all. */
    boolean isJudgedIrrelevant(int place) {
        return grades[place] >= 0 && grades[place] < level;
    }

    /** How many relevant documents there are. */
    int relevant() {
        return (int) Arrays.stream(ideal).filter(grade -> grade >= level).count();
    }

    /** How many documents there are that were judged, and are not relevant. */
    int judgedIrrelevant() {
        return (int) Arrays.stream(ideal)
                .filter(grade -> grade >= 0 && grade < level)
                .count();
    }

    /** How many of the first documents are relevant. */
    int relevantWithin(int cut) {
        int found = 0;
        for (int i = 0; i < Math.min(cut, grades.length); i++) {
            found += isRelevant(i) ? 1 : 0;
        }
        return found;
    }

    /** The discounted gain of the first documents. */
    double gain(int cut) {
        return gain(grades, cut);
    }

    /** The greatest gain that the first documents could have. */
    double idealGain(int cut) {
        return gain(ideal, cut);
    }

    private static double gain(int[] grades, int cut) {
        double sum = 0;
        for (int i = 0; i < Math.min(cut, grades.length); i++) {
            if (grades[i] > 0) {
                sum += grades[i] / Logarithms.ofTwo(i + 2);
            }
        }
        return sum;
    }
}
